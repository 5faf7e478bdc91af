import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createTypstCompiler, type TypstCompiler } from '@myriaddreamin/typst.ts/compiler'
import { loadFonts } from '@myriaddreamin/typst.ts/options.init'
import * as wrapper from '@myriaddreamin/typst-ts-web-compiler'
import { fontBytes, fontFaces } from '../../fonts/font-files.ts'

/** What a document is made of: the template, its data and its pictures, by their path. */
export type TypstProject = { readonly source: string; readonly files: ReadonlyMap<string, Uint8Array> }

const require = createRequire(import.meta.url)
const mainFilePath = '/paper.typ'
const pdfFormat = 1

let starting: Promise<TypstCompiler> | undefined

/** The document as PDF; one after the other, because a thread has one compiler. Reads no file and asks no network. */
export function compileTypst(project: TypstProject): Promise<Uint8Array> {
  const compiled = last.then(() => compile(project))
  last = compiled.catch(() => undefined)
  return compiled
}

let last: Promise<unknown> = Promise.resolve()

async function compile({ source, files }: TypstProject): Promise<Uint8Array> {
  starting ??= start()
  const compiler = await starting
  try {
    compiler.addSource(mainFilePath, source)
    for (const [path, bytes] of files) compiler.mapShadow(path, bytes)
    const { result, diagnostics } = await compiler.compile({ mainFilePath, format: pdfFormat })
    if (result === undefined) throw new Error(`no document: ${JSON.stringify(diagnostics)}`)
    return result
  } finally {
    compiler.resetShadow()
    await compiler.reset()
  }
}

async function start(): Promise<TypstCompiler> {
  const program = readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  const compiler = createTypstCompiler()
  await compiler.init({
    getWrapper: async () => {
      await wrapper.default({ module_or_path: program })
      return wrapper
    },
    getModule: () => program,
    // Without `false` it would fetch fonts from elsewhere.
    beforeBuild: [loadFonts(fontFaces.map(fontBytes), { assets: false })],
  })
  return compiler
}
