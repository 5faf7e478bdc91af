import { SaxesParser } from 'saxes'
import { attributeNamed, type Found, inspectElement } from './inspect-element.ts'
import { fieldWatch } from './template-fields.ts'
import { type TemplateProblem, templateProblem } from './template-problem.ts'

/** Everything in a package that could run, reach outside, or carry something else inside; nothing for a plain document. */
export function inspectTemplate(parts: ReadonlyMap<string, Uint8Array>): TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>()
  const found: Found = (problem) => problems.set(`${problem.code} ${problem.detail}`, problem)
  if (!isWordDocument(parts)) found(templateProblem('no-docx'))
  for (const [name, bytes] of parts) {
    if (/vba(?:project|data)/i.test(name)) found(templateProblem('macros'))
    else if (
      /(?:^|\/)(?:embeddings|activex|webextensions)\/|\.(?:bin|exe|js|vbs|docm?|xls[xmb]?|html?|mht|rtf)$/i.test(
        name,
      )
    ) {
      found(templateProblem('embedded-object', name))
    }
    if (isXml(name)) inspectXml({ name, bytes }, found)
  }
  return [...problems.values()]
}

const isXml = (name: string) => /\.(?:xml|rels|vml|svg)$/i.test(name)

/** A part as text; null where it is not UTF-8, which is what office programs write. */
export function textOfPart(bytes: Uint8Array | undefined): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array(0))
  } catch {
    return null
  }
}

function isWordDocument(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const types = textOfPart(parts.get('[Content_Types].xml')) ?? ''
  return parts.has('_rels/.rels') && types.includes('wordprocessingml.document.main+xml')
}

const deepest = 150

// No office program writes any of these; they are how files reach for other files or grow without end.
function inspectXml({ name, bytes }: { name: string; bytes: Uint8Array }, found: Found): void {
  const text = textOfPart(bytes)
  if (text === null) {
    found(templateProblem('unsafe-xml', name))
    return
  }
  const parser = new SaxesParser({ xmlns: true })
  const fields = fieldWatch((field) => found(templateProblem('field-refused', field)))
  const refuse = () => found(templateProblem('unsafe-xml', name))
  let depth = 0
  parser.on('doctype', refuse)
  parser.on('processinginstruction', refuse)
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) refuse()
  })
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1
    if (depth > deepest) throw new RangeError('too deep')
    fields.open(local, attributeNamed(attributes, local === 'fldChar' ? 'fldCharType' : 'instr'))
    inspectElement(local, attributes, found)
  })
  parser.on('text', fields.text)
  parser.on('closetag', ({ local }) => {
    depth -= 1
    fields.close(local)
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(text).close()
    fields.finish()
  } catch {
    found(templateProblem('broken', name))
  }
}
