import type { IsoDate } from '@kommune17/domain'
import { safeText } from '../cells/safe-text.ts'
import { xmlHead, xmlText } from '../zip/xml.ts'
import { namespaces } from './namespaces.ts'

/** What the package holds, beside the type of the whole. */
export function manifestXml(
  mediaType: string,
  files: readonly { readonly path: string; readonly mediaType: string }[],
): string {
  const entries = files.map(
    (file) =>
      `<manifest:file-entry manifest:full-path="${file.path}" manifest:media-type="${file.mediaType}"/>`,
  )
  return [
    `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`,
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>`,
    `${entries.join('')}</manifest:manifest>`,
  ].join('')
}

export type Properties = {
  readonly title: string
  readonly creator: string
  readonly language: string
  readonly subject?: string
  /** The day it was made and changed. */
  readonly date?: IsoDate
}

/** Title, author and language of the file. */
export function metaXml({ title, creator, language, subject, date }: Properties): string {
  const day = date === undefined ? '' : `${date}T00:00:00`
  return [
    `${xmlHead}<office:document-meta ${namespaces}><office:meta><meta:generator>Kommune17</meta:generator>`,
    `<dc:title>${xmlText(safeText(title))}</dc:title>`,
    subject === undefined ? '' : `<dc:subject>${xmlText(safeText(subject))}</dc:subject>`,
    `<meta:initial-creator>${xmlText(safeText(creator))}</meta:initial-creator>`,
    `<dc:creator>${xmlText(safeText(creator))}</dc:creator>`,
    day === '' ? '' : `<meta:creation-date>${day}</meta:creation-date><dc:date>${day}</dc:date>`,
    `<dc:language>${language}</dc:language></office:meta></office:document-meta>`,
  ].join('')
}
