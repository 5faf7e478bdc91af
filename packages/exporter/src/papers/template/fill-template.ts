import { DomainError } from '@kommune17/domain'
import { ImagePlugin, LoopPlugin, type ScopeDataArgs, TemplateHandler, TextPlugin } from 'easy-template-x'
import { unzipSync } from 'fflate'
import { safeText } from '../../cells/safe-text.ts'
import { zipParts } from '../../zip/zip-writer.ts'
import { inspectTemplate } from './inspect-template.ts'
import { noteName, plainName, type TemplateData, type TemplatePicture } from './template-vocabulary.ts'
import { unpackTemplate } from './unpack-template.ts'

/**
 * The municipality's own Word template with the data in the places of its placeholders. Throws `file-unsafe` where the
 * template could do anything but be read, whenever it was stored; a name that stands for nothing stays visible.
 */
export async function fillTemplate(docx: Uint8Array, data: TemplateData): Promise<Uint8Array> {
  const { parts } = unpackTemplate(docx)
  if (parts === null) throw new DomainError('file-broken')
  if (inspectTemplate(parts).length > 0) throw new DomainError('file-unsafe')
  return fillUnpacked(parts, data)
}

/** The same for a template that was unpacked and inspected; the same template and data give the same bytes. */
export async function fillUnpacked(
  parts: ReadonlyMap<string, Uint8Array>,
  data: TemplateData,
): Promise<Uint8Array> {
  // Packed anew, so that the filler reads exactly what was inspected.
  const inspected = await packed(parts)
  const handler = new TemplateHandler({
    plugins: [new LoopPlugin(), new TextPlugin(), new ImagePlugin()],
    scopeDataResolver: resolve,
    maxXmlDepth: 200,
  })
  const filled = await handler.process(Buffer.from(inspected), valuesOf(data))
  return packed(new Map(Object.entries(unzipSync(filled))))
}

function packed(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const files = [...parts].filter(([name]) => !name.endsWith('/'))
  const isFirst = ([name]: readonly [string, Uint8Array]) => name === '[Content_Types].xml'
  const ordered = [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))]
  return zipParts(
    ordered.map(([name, bytes]) => ({ name, pieces: [bytes], isStored: /\.(?:png|jpe?g)$/i.test(name) })),
  )
}

type Values = { [name: string]: string | Picture | Values[] }
type Picture = ReturnType<typeof pictureOf>

function valuesOf({ fields, pictures, lists }: TemplateData): Values {
  const values: Values = {}
  for (const [name, text] of Object.entries(fields)) values[name] = safeText(text)
  for (const [name, picture] of Object.entries(pictures))
    values[name] = picture === null ? '' : pictureOf(picture)
  for (const [name, rows] of Object.entries(lists)) {
    values[name] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([field, text]) => [field, safeText(text)])),
    )
  }
  return { ...values, [noteName]: '' }
}

function pictureOf({ png, width, height, alt }: TemplatePicture) {
  return {
    _type: 'image',
    source: Buffer.from(png),
    format: 'image/png' as const,
    width,
    height,
    altText: harmlessAlt(alt),
  }
}

const harmlessSigns: Readonly<Record<string, string>> = { '&': '+', '<': '‹', '>': '›', '"': '”', "'": '’' }

// The library writes this text into its XML as it is.
function harmlessAlt(alt: string): string {
  return safeText(alt)
    .replaceAll(/[&<>"']/g, (sign) => harmlessSigns[sign] ?? '')
    .replaceAll('\n', ' ')
}

/** Looks from the innermost list outwards, by plain names and own values only. */
function resolve({ path, strPath, data }: ScopeDataArgs) {
  const scopes: unknown[] = [data]
  for (const step of strPath.slice(0, -1)) {
    const inner = ownValue(scopes.at(-1), step)
    if (typeof inner === 'object' && inner !== null) scopes.push(inner)
  }
  const name = strPath.at(-1) ?? ''
  for (const scope of scopes.reverse()) {
    const value = ownValue(scope, name)
    if (value !== undefined)
      return value as ReturnType<
        NonNullable<ConstructorParameters<typeof TemplateHandler>[0]>['scopeDataResolver'] & object
      >
  }
  const tag = path.at(-1)
  return typeof tag === 'object' && tag.disposition === 'SelfClosed' ? `[${name}?]` : ''
}

function ownValue(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null) return undefined
  const key = Array.isArray(scope) ? name : plainName(name)
  return Object.hasOwn(scope, key) ? Reflect.get(scope, key) : undefined
}
