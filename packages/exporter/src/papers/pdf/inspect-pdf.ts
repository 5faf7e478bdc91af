import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** An element of the tree that screen readers walk. */
export type Tagged = {
  readonly role: string
  readonly alt: string | null
  readonly scope: string | null
  readonly inside: readonly string[]
}

/** What of a PDF the standards ask for and a library can read; real proof takes a validator. */
export type InspectedPdf = {
  readonly isMarked: boolean
  readonly language: string | null
  readonly showsTitle: boolean
  readonly xmp: string
  readonly intents: readonly string[]
  readonly tags: readonly Tagged[]
  readonly attachments: readonly {
    readonly name: string
    readonly relation: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }[]
  readonly unembeddedFonts: readonly string[]
  readonly pagesWithoutTabOrder: number
}

/** Reads a PDF with a library that did not write it. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const structure = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const related = catalog.lookupMaybe(PDFName.of('AF'), PDFArray)
  return {
    isMarked: String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))) === 'true',
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    showsTitle:
      String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))) ===
      'true',
    xmp: metadata instanceof PDFRawStream ? Buffer.from(contentOf(metadata)).toString('utf8') : '',
    intents: dictsOf(catalog.lookup(PDFName.of('OutputIntents'))).map((intent) =>
      String(intent.get(PDFName.of('S'))),
    ),
    tags: [...tagsOf(structure, [])],
    attachments: dictsOf(related).map(attachmentOf),
    unembeddedFonts: context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && lacksFile(object) ? [object.toString()] : [])),
    pagesWithoutTabOrder: document
      .getPages()
      .filter(({ node }) => node.Annots() !== undefined && String(node.get(PDFName.of('Tabs'))) !== '/S')
      .length,
  }
}

function contentOf(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode()
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null
}

function dictsOf(object: PDFObject | undefined): PDFDict[] {
  if (!(object instanceof PDFArray)) return []
  return Array.from({ length: object.size() }, (_, index) => object.lookup(index)).filter(
    (one) => one instanceof PDFDict,
  )
}

function* tagsOf(element: PDFDict, inside: readonly string[]): Generator<Tagged> {
  const role = element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? ''
  if (role !== '') {
    const alt = textOf(element.lookup(PDFName.of('Alt')))
    yield { role, alt, scope: scopeOf(element.lookup(PDFName.of('A'))), inside }
  }
  const children = element.lookup(PDFName.of('K'))
  const elements = children instanceof PDFDict ? [children] : dictsOf(children)
  for (const child of elements) yield* tagsOf(child, role === '' ? inside : [...inside, role])
}

function scopeOf(attributes: PDFObject | undefined): string | null {
  const all = attributes instanceof PDFDict ? [attributes] : dictsOf(attributes)
  for (const one of all) {
    const scope = one.lookupMaybe(PDFName.of('Scope'), PDFName)
    if (scope !== undefined) return scope.decodeText()
  }
  return null
}

function attachmentOf(filespec: PDFDict) {
  const stream = filespec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'))
  if (!(stream instanceof PDFRawStream)) throw new Error('an attachment without a file')
  return {
    name: textOf(filespec.lookup(PDFName.of('UF'))) ?? '',
    relation: String(filespec.get(PDFName.of('AFRelationship'))),
    mediaType: stream.dict.lookup(PDFName.of('Subtype'), PDFName).decodeText(),
    bytes: Uint8Array.from(contentOf(stream)),
  }
}

function lacksFile(object: PDFDict): boolean {
  if (String(object.get(PDFName.of('Type'))) !== '/FontDescriptor') return false
  return ['FontFile', 'FontFile2', 'FontFile3'].every((key) => object.get(PDFName.of(key)) === undefined)
}
