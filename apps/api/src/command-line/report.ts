import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError, isIsoDate, type ReportChoice, reportChoice } from '@kommune17/domain'
import { authorizeOperatorIn } from '../authorize.ts'
import { inScope } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { findMunicipality } from '../features/municipalities/municipality-store.ts'
import { addReport } from '../features/reports/add-report.ts'
import { buildContent, findFrozenContent } from '../features/reports/build-content.ts'
import { freezeReport } from '../features/reports/freeze-report.ts'
import type { PaperOrder } from '../features/reports/paper-order.ts'
import { createPaperThreads } from '../features/reports/paper-threads.ts'
import { paperFormatIn, paperKindIn } from '../features/reports/paper-types.ts'
import { exitCodes } from './exit-codes.ts'
import { CommandFailure } from './failures.ts'
import type { Product } from './product.ts'
import { type CommonOptions, withProduct } from './run-command.ts'
import { usualPort } from './serve.ts'
import type { Terminal } from './terminal.ts'

export type ReportOptions = CommonOptions & {
  readonly municipality: string
  readonly asOf?: string
  readonly title?: string
  readonly goals?: string
  readonly kind: string
  readonly format: string
  readonly out: string
  readonly public?: boolean
  readonly freeze?: boolean
  readonly paperNumber?: string
}

/** Writes the papers of a report; without `--freeze` they are drafts, and nothing is kept. */
export function runReport(options: ReportOptions) {
  return withProduct(options, async (product, terminal) => {
    const kind = paperKindIn(options.kind)
    if (kind === null) throw usage(terminal, `--kind ${options.kind}`)
    const formats = options.format.split(',').map((name) => {
      const format = paperFormatIn(name.trim())
      if (format === null) throw usage(terminal, `--format ${options.format}`)
      return format
    })
    const choice = choiceOf(options, { product, terminal })
    const { content, state, report } = await makeReport(product, options, choice)
    const name = `${kind}-${options.municipality}-${choice.asOf}`
    const papers = createPaperThreads()
    const files: string[] = []
    const unshown = new Set<string>()
    for (const format of formats) {
      const order = { content, state, kind, format, locale: terminal.locale, template: null }
      const { bytes, replaced } = await papers.write(order, new AbortController().signal)
      for (const sign of replaced) unshown.add(sign)
      files.push(await writeOut(terminal, { folder: options.out, name: `${name}.${format}`, bytes }))
    }
    const { asOf } = choice
    const { length: measures } = content.measures
    const value = {
      municipality: options.municipality,
      asOf,
      kind,
      measures,
      files,
      report,
      replaced: [...unshown],
    }
    terminal.result(value, asText(terminal, { files, report }))
  })
}

type Setting = { readonly product: Product; readonly terminal: Terminal }

function choiceOf(options: ReportOptions, { product, terminal }: Setting): ReportChoice {
  const { asOf = product.clock.today(), title, goals, paperNumber = null } = options
  if (!isIsoDate(asOf)) throw usage(terminal, `--as-of ${asOf}`)
  const result = reportChoice.safeParse({
    title: title ?? terminal.say.reportTitle,
    ...{ asOf, paperNumber, isPublic: options.public === true },
    goals: goals === undefined ? [] : goals.split(',').map(Number),
  })
  if (result.success) return result.data
  throw usage(terminal, result.error.issues[0]?.path.join('.') ?? '')
}

type Frozen = { readonly id: string; readonly code: string; readonly sha256: string }

type Made = Pick<PaperOrder, 'content' | 'state'> & { readonly report: Frozen | null }

function makeReport(
  { database, clock }: Product,
  { municipality, freeze }: ReportOptions,
  choice: ReportChoice,
): Promise<Made> {
  const readOnly = freeze !== true
  return inScope(database, { municipality, readOnly }, async (tx) => {
    const ctx = { scope: authorizeOperatorIn(municipality), tx, now: clock.now(), today: clock.today() }
    if ((await findMunicipality(ctx.scope, tx, municipality)) === null) throw new DomainError('not-found')
    if (readOnly) return { content: await buildContent(ctx, choice), state: { kind: 'draft' }, report: null }
    const report = await freezeReport(ctx, await addReport(ctx, choice))
    const href = `${readEnvironment().baseUrl ?? `http://localhost:${usualPort}`}/b/${report.code}`
    const state = { kind: 'frozen', sha256: report.sha256, href } as const
    return { content: await findFrozenContent(ctx, report.id), state, report }
  })
}

type Output = { readonly folder: string; readonly name: string; readonly bytes: Uint8Array }

async function writeOut({ say }: Terminal, { folder, name, bytes }: Output): Promise<string> {
  const file = join(folder, name)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, bytes)
  } catch {
    throw new CommandFailure('file-not-writable', say.fileNotWritable(file), exitCodes.failure)
  }
  return file
}

function asText({ say }: Terminal, { files, report }: { files: string[]; report: Frozen | null }): string {
  const status = report === null ? say.reportDraft : say.reportFrozen(report.code, report.sha256)
  return [...files, status].join('\n')
}

function usage(terminal: Terminal, detail: string): CommandFailure {
  return new CommandFailure('invalid-input', terminal.say.usage(detail), exitCodes.usage)
}
