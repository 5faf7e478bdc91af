import { readFile } from 'node:fs/promises'
import { DomainError } from '@kommune17/domain'
import { type ImportPlan, type PlanJson, planAsJson } from '@kommune17/importer'
import { authorizeOperatorIn } from '../authorize.ts'
import { inScope } from '../database.ts'
import { addImport } from '../features/imports/add-import.ts'
import { applyImport } from '../features/imports/apply-import.ts'
import { chooseImport } from '../features/imports/choose-import.ts'
import { listExisting } from '../features/imports/existing-measures-store.ts'
import { findMemory } from '../features/imports/import-store.ts'
import { readList } from '../features/imports/read-list.ts'
import { showImport } from '../features/imports/show-imports.ts'
import { stageImport } from '../features/imports/stage-import.ts'
import { findMunicipality } from '../features/municipalities/municipality-store.ts'
import { exitCodes } from './exit-codes.ts'
import { CommandFailure } from './failures.ts'
import type { Product } from './product.ts'
import { type CommonOptions, withProduct } from './run-command.ts'
import { type Terminal, textTable } from './terminal.ts'

export type ImportOptions = CommonOptions & {
  readonly municipality: string
  readonly sheet?: string
  readonly dryRun?: boolean
}

type List = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Plans a list and, unless it is a rehearsal, writes it: all rows without an error, or none. */
export function runImport(file: string, options: ImportOptions) {
  return withProduct(options, async (product, terminal) => {
    const list = { fileName: file, bytes: await bytesOf(file, terminal) }
    const operator = operatorOf(product, options.municipality)
    await operator.inTransaction(async ({ scope, tx }) => {
      if ((await findMunicipality(scope, tx, options.municipality)) === null)
        throw new DomainError('not-found')
    })
    const plan = await planOf(list, { product, options })
    if (options.sheet !== undefined && plan.sheet !== options.sheet)
      throw usage(terminal, `--sheet ${options.sheet}`)
    const batch = options.dryRun === true ? null : await write(list, { product, options })
    const json = planAsJson(plan, terminal.locale)
    terminal.result({ ...json, applied: batch !== null, batch }, asText(json, terminal, batch !== null))
  })
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    throw new CommandFailure('file-not-readable', terminal.say.fileNotReadable(file), exitCodes.notFound)
  }
}

type Order = { readonly product: Product; readonly options: ImportOptions }

async function planOf({ bytes, fileName }: List, { product, options }: Order): Promise<ImportPlan> {
  const { inTransaction } = operatorOf(product, options.municipality)
  const known = await inTransaction(async ({ scope, tx }) => ({
    memory: await findMemory(scope, tx),
    existing: (await listExisting(scope, tx)).existing,
  }))
  const order = { ...known, bytes, fileName, choices: choicesOf(options), today: product.clock.today() }
  const reading = await readList(order, new AbortController().signal)
  const rows = []
  for await (const part of reading.rows) rows.push(...part.map(({ plan }) => plan))
  return { ...reading.plan, rows }
}

const attempts = 3

// While the product runs somebody may change the data between preview and writing; then the list is staged anew.
async function write({ bytes, fileName }: List, { product, options }: Order): Promise<string> {
  const { context, inTransaction } = operatorOf(product, options.municipality)
  const { id } = await inTransaction((opened) => addImport(context(opened), { fileName, content: bytes }))
  for (let attempt = 1; ; attempt += 1) {
    const choices = choicesOf(options)
    await inTransaction((opened) => chooseImport(context(opened), { id, choices }))
    const { signal } = new AbortController()
    const today = product.clock.today()
    await stageImport({ today, batchId: id, inTransaction, read: readList, signal })
    const { state, problem } = await inTransaction((opened) => showImport(opened, id))
    if (state === 'refused') throw new DomainError(problem?.code ?? 'internal', problem?.details)
    try {
      await inTransaction((opened) => applyImport(context(opened), id))
      return id
    } catch (error) {
      if (attempt === attempts || !(error instanceof DomainError && error.code === 'conflict')) throw error
    }
  }
}

function choicesOf({ sheet }: ImportOptions) {
  return sheet === undefined ? {} : { sheet }
}

type Opened = Parameters<Parameters<Parameters<typeof stageImport>[0]['inTransaction']>[0]>[0]

/** The person at the server's command line, in short transactions on one municipality. */
function operatorOf({ database, clock }: Product, municipality: string) {
  const scope = authorizeOperatorIn(municipality)
  return {
    context: (opened: Opened) => ({ ...opened, now: clock.now(), today: clock.today() }),
    inTransaction: <T>(work: (opened: Opened) => Promise<T>) =>
      inScope(database, { municipality }, (tx) => work({ scope, tx })),
  }
}

function asText(json: PlanJson, { say }: Terminal, isApplied: boolean): string {
  const { created, changed, unchanged, skipped, errors } = json.totals
  const columns = json.columns.map(({ header, field, certainty }) => [
    header.replaceAll(/\s+/g, ' ').slice(0, 40) || '–',
    field,
    `${Math.round(certainty * 100)} %`,
  ])
  const problems = json.rows.flatMap((row) =>
    row.problems.map(
      ({ severity, text }) => `${severity === 'error' ? '!' : '?'} ${say.row(row.row)}: ${text}`,
    ),
  )
  return [
    say.listRead(json.sheet, json.headerRow),
    textTable(columns),
    ...json.notes.map(({ text }) => `· ${text}`),
    ...problems,
    say.importTotals({ created, changed, unchanged, skipped, errors }),
    isApplied ? say.importApplied : say.importRehearsed,
  ].join('\n')
}

function usage(terminal: Terminal, detail: string): CommandFailure {
  return new CommandFailure('invalid-input', terminal.say.usage(detail), exitCodes.usage)
}
