import type { PaperFormat, PaperKind } from '@kommune17/exporter/papers'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

// Written down here, and not taken from the exporter, so that its libraries are loaded by the thread alone.
const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  odt: `${openDocument}.text`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  ods: `${openDocument}.spreadsheet`,
  csv: 'text/csv; charset=utf-8',
}

/** The words the command line takes for each kind, beside its name. */
const germanKinds: Readonly<Record<PaperKind, string>> = {
  'status-report': 'sachstand',
  'council-paper': 'vorlage',
  'fact-sheets': 'steckbrief',
  slides: 'folien',
}

export function mediaTypeOf(format: PaperFormat): string {
  return mediaTypes[format]
}

/** A format by its name, or null. */
export function paperFormatIn(name: string): PaperFormat | null {
  return keyIn(mediaTypes, name)
}

/** A kind of paper by its name, or by its German word, or null. */
export function paperKindIn(name: string): PaperKind | null {
  const byWord = Object.entries(germanKinds).find(([, word]) => word === name)
  return keyIn(germanKinds, byWord?.[0] ?? name)
}

function keyIn<Key extends string>(table: Readonly<Record<Key, unknown>>, name: string): Key | null {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key)
  return isKey(name) ? name : null
}
