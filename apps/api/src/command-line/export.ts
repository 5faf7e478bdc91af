import { writeFile } from 'node:fs/promises'
import { DomainError } from '@kommune17/domain'
import { writeSpreadsheet } from '@kommune17/exporter'
import { authorizeOperatorIn } from '../authorize.ts'
import { inScope } from '../database.ts'
import { exportMeasures } from '../features/exports/export-measures.ts'
import { fileTypeOf } from '../features/exports/export-request.ts'
import { findMunicipality } from '../features/municipalities/municipality-store.ts'
import { exitCodes } from './exit-codes.ts'
import { CommandFailure } from './failures.ts'
import { type CommonOptions, withProduct } from './run-command.ts'

export type ExportOptions = CommonOptions & {
  readonly municipality: string
  readonly format: string
  readonly out: string
}

/** Writes the measures of a municipality into a file that `import` reads back without loss. */
export function runExport(options: ExportOptions) {
  return withProduct(options, async ({ database, clock }, terminal) => {
    const { municipality, out } = options
    const file = fileTypeOf(options.format)
    if (file === null)
      throw new CommandFailure(
        'invalid-input',
        terminal.say.usage(`--format ${options.format}`),
        exitCodes.usage,
      )
    const spreadsheet = await inScope(database, { municipality, readOnly: true }, async (tx) => {
      const scope = authorizeOperatorIn(municipality)
      if ((await findMunicipality(scope, tx, municipality)) === null) throw new DomainError('not-found')
      const ctx = { scope, tx, today: clock.today(), services: { database } }
      return exportMeasures(ctx, { locale: terminal.locale, filter: {}, filterWords: null })
    })
    await writeOut(out, await writeSpreadsheet(spreadsheet, file.format), terminal.say.fileNotWritable(out))
    const measures = spreadsheet.tables[0]?.rows.length ?? 0
    terminal.result({ file: out, format: file.format, measures }, terminal.say.exported(measures, out))
  })
}

async function writeOut(out: string, bytes: Uint8Array, refusal: string): Promise<void> {
  try {
    await writeFile(out, bytes)
  } catch {
    throw new CommandFailure('file-not-writable', refusal, exitCodes.failure)
  }
}
