import { srgbProfile } from './srgb-profile.ts'
import { stampXmp } from './stamp-xmp.ts'

type NewObject = { readonly number: number; readonly bytes: Buffer }

/**
 * What Typst as WebAssembly leaves out of a file that is otherwise made to PDF/UA-1 and PDF/A-3a: it is appended as an
 * update, as the format provides, so that nothing of the file is written anew.
 */
export function stampPdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const { trailer, start, size, root, offsets } = readEnd(file)
  const catalog = objectText(file, offsets, root)
  const metadata = reference(catalog, /\/Metadata (\d+) 0 R/u)
  const attachments = attachmentsOf(catalog)
  const [profile, intent] = [size, size + 1]
  const objects: NewObject[] = [
    stampedMetadata(file, offsets, metadata),
    ...attachments.map((number) => object(number, withRelation(objectText(file, offsets, number)))),
    object(root, stampedCatalog(catalog, { intent, attachments })),
    profileObject(profile),
    object(
      intent,
      `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${profile} 0 R>>`,
    ),
  ]
  const changed = trailer.replace(/\/Size \d+/u, `/Size ${size + 2}\n  /Prev ${start}`)
  return appended(file, objects, changed)
}

function readEnd(file: Buffer) {
  const end = file.subarray(file.lastIndexOf('trailer')).toString('latin1')
  const [, trailer] = /^trailer\s*(<<.*>>)\s*startxref/su.exec(end) ?? []
  if (trailer === undefined) throw new Error('no trailer')
  const start = reference(end, /startxref\s+(\d+)/u)
  const size = reference(end, /\/Size (\d+)/u)
  const root = reference(end, /\/Root (\d+) 0 R/u)
  const table = file.subarray(start).toString('latin1')
  if (!table.startsWith(`xref\n0 ${size}\n`)) throw new Error('no table of objects')
  const lines = table.split('\n').slice(2, 2 + size)
  return { trailer, start, size, root, offsets: lines.map((line) => Number(line.slice(0, 10))) }
}

function reference(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`nothing like ${pattern.source}`)
  return Number(found)
}

function objectAt(file: Buffer, offsets: readonly number[], number: number): Buffer {
  const start = offsets[number]
  const head = `${number} 0 obj\n`
  if (start === undefined || file.toString('latin1', start, start + head.length) !== head) {
    throw new Error(`no object ${number}`)
  }
  return file.subarray(start + head.length)
}

/** An object without a stream, without its frame. */
function objectText(file: Buffer, offsets: readonly number[], number: number): string {
  const rest = objectAt(file, offsets, number)
  return rest.toString('latin1', 0, rest.indexOf('endobj')).trimEnd()
}

// Names of attachments are ours and hold no brackets.
function attachmentsOf(catalog: string): number[] {
  const [, names = ''] = /\/EmbeddedFiles <<\s*\/Names \[([^\]]*)\]/u.exec(catalog) ?? []
  return [...names.matchAll(/\) (\d+) 0 R/gu)].map(([, number]) => Number(number))
}

function withRelation(filespec: string): string {
  if (!filespec.includes('/Type /Filespec')) throw new Error('not an attachment')
  if (filespec.includes('/AFRelationship')) return filespec
  return filespec.replace('/Type /Filespec', '/Type /Filespec\n  /AFRelationship /Data')
}

function stampedCatalog(
  catalog: string,
  { intent, attachments }: { readonly intent: number; readonly attachments: readonly number[] },
): string {
  const related =
    attachments.length === 0 ? '' : `\n  /AF [${attachments.map((one) => `${one} 0 R`).join(' ')}]`
  const stamped = catalog
    .replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
    .replace('/Type /Catalog', `/Type /Catalog\n  /OutputIntents [${intent} 0 R]${related}`)
  if (!stamped.includes('/DisplayDocTitle')) throw new Error('no preferences to show the title in')
  return stamped
}

function stampedMetadata(file: Buffer, offsets: readonly number[], number: number): NewObject {
  const rest = objectAt(file, offsets, number)
  const start = rest.indexOf('stream\n') + 'stream\n'.length
  const xmp = rest.toString('utf8', start, rest.indexOf('\nendstream', start))
  return streamObject(number, '/Type/Metadata/Subtype/XML', Buffer.from(stampXmp(xmp)))
}

function profileObject(number: number): NewObject {
  return streamObject(number, '/N 3', Buffer.from(srgbProfile()))
}

function streamObject(number: number, entries: string, content: Buffer): NewObject {
  const head = Buffer.from(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`)
  return { number, bytes: Buffer.concat([head, content, Buffer.from('\nendstream\nendobj\n')]) }
}

function object(number: number, text: string): NewObject {
  return { number, bytes: Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1') }
}

function appended(file: Buffer, objects: readonly NewObject[], trailer: string): Uint8Array {
  const parts = [file, Buffer.from('\n')]
  let offset = file.length + 1
  const entries: string[] = []
  for (const { number, bytes } of objects) {
    parts.push(bytes)
    entries.push(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    offset += bytes.length
  }
  const end = `xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}
