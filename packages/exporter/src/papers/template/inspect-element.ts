import type { SaxesAttributeNS } from 'saxes'
import { type TemplateProblem, templateProblem } from './template-problem.ts'

export type Found = (problem: TemplateProblem) => void

type Attributes = Readonly<Record<string, SaxesAttributeNS>>

/** The value of an attribute, whatever prefix its namespace has. */
export function attributeNamed(attributes: Attributes, local: string): string | null {
  return Object.values(attributes).find((attribute) => attribute.local === local)?.value ?? null
}

const embedding = new Set([
  'altChunk',
  'object',
  'OLEObject',
  'control',
  'ocx',
  'subDoc',
  'webVideoPr',
  'contentPart',
  'script',
])
const reaching = new Set([
  'mailMerge',
  'attachedTemplate',
  'sourceFileName',
  'saveThroughXslt',
  'framesetSplitbar',
])

/** What an element could do but be shown. */
export function inspectElement(local: string, attributes: Attributes, found: Found): void {
  if (embedding.has(local)) found(templateProblem('embedded-object', local))
  if (reaching.has(local)) found(templateProblem('loads-from-outside', local))
  if (local === 'Relationship') inspectRelation(attributes, found)
  const holdsMacros = /macroEnabled|vbaProject/i.test(attributeNamed(attributes, 'ContentType') ?? '')
  if (holdsMacros) found(templateProblem('macros'))
  for (const attribute of Object.values(attributes)) inspectAttribute(attribute, found)
}

function inspectAttribute({ local, value }: SaxesAttributeNS, found: Found): void {
  const isSource = local === 'src' || local === 'href'
  if (isSource && isOutside(value) && !/^data:image\//i.test(value)) {
    found(templateProblem('loads-from-outside', value))
  }
  if (local === 'action' && /^ppaction|macro/i.test(value)) found(templateProblem('macros'))
  if (local === 'descr' && value.includes('{')) found(templateProblem('placeholder-in-picture', value))
}

const isOutside = (target: string) => /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target)

// What a document of words, tables and pictures consists of. What is not known is refused, so nothing new gets in.
const usualRelations = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
  'styles',
  'stylesWithEffects',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'theme',
  'numbering',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'header',
  'footer',
  'image',
  'hyperlink',
  'customXml',
  'customXmlProps',
  'glossaryDocument',
])

function inspectRelation(attributes: Attributes, found: Found): void {
  const target = attributeNamed(attributes, 'Target') ?? ''
  const type = (attributeNamed(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
  const isLink = type === 'hyperlink' && /^(?:https?:|mailto:)/i.test(target)
  if (/vba/i.test(type)) found(templateProblem('macros'))
  else if (attributeNamed(attributes, 'TargetMode') === 'External' || isOutside(target)) {
    if (!isLink) found(templateProblem('loads-from-outside', target))
  } else if (!usualRelations.has(type)) found(templateProblem('embedded-object', type))
}
