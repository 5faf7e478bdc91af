import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { fontBytes, fontFaces } from '../../fonts/font-files.ts'
import { hostilePaper } from '../hostile-paper.ts'
import type { Paper } from '../paper.ts'
import { samplePaper } from '../sample-paper.ts'
import { showablePaper } from '../showable-paper.ts'
import { paperTemplate } from './paper-template.ts'
import { templateData } from './template-data.ts'

// Typst as WebAssembly checks no standard; the same Typst as a program of the machine refuses what breaks one.
const native = load()

function load() {
  try {
    const loaded: typeof import('@myriaddreamin/typst-ts-node-compiler') = createRequire(import.meta.url)(
      '@myriaddreamin/typst-ts-node-compiler',
    )
    return { NodeCompiler: loaded.NodeCompiler }
  } catch (error) {
    return { missing: String(error) }
  }
}

const frozen = samplePaper({
  marks: {
    ...samplePaper().marks,
    draft: null,
    proof: { text: 'Berichtsstand 3f9a', href: 'https://kommune17.example.de/b/k7m2p9' },
  },
})

function compile(
  paper: Paper,
  { standard, source = paperTemplate }: { standard: string; source?: string },
): Buffer {
  if (native.NodeCompiler === undefined) throw new Error(native.missing)
  const compiler = native.NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFaces.map((face) => Buffer.from(fontBytes(face))) }],
    workspace: '/',
  })
  compiler.addSource('/paper.typ', source)
  for (const [path, bytes] of templateData(paper).files) compiler.mapShadow(path, Buffer.from(bytes))
  return compiler.pdf({ mainFilePath: '/paper.typ' }, { pdfStandard: standard })
}

const standards = ['ua-1', 'a-3a'] as const

describe.runIf(native.NodeCompiler !== undefined)('the gate', () => {
  it.each(standards)('lets papers pass as %s, drafts and frozen ones, with any text', (standard) => {
    for (const paper of [samplePaper(), frozen, showablePaper(hostilePaper()).paper]) {
      expect(compile(paper, { standard }).length).toBeGreaterThan(10_000)
    }
  })

  it('refuses a picture without words, a paper without a title, a skipped heading and a missing glyph', () => {
    const without = (part: string | RegExp) => ({ standard: 'ua-1', source: paperTemplate.replace(part, '') })
    expect(() => compile(samplePaper(), without(/, alt: c\.alt/gu))).toThrow()
    expect(() => compile(samplePaper(), without('title: d.plainTitle,'))).toThrow()
    const heading = { kind: 'heading', level: 3, text: 'Zu tief' } as const
    expect(() => compile(samplePaper({ blocks: [heading] }), { standard: 'ua-1' })).toThrow()
    expect(() => compile(hostilePaper(), { standard: 'ua-1' })).toThrow()
  })
})

it('is there where CI runs', () => {
  const isThere = native.NodeCompiler !== undefined
  const isLinux = process.platform === 'linux'
  expect(isThere || !isLinux, `no native Typst on ${process.platform}: ${native.missing ?? ''}`).toBe(true)
})
