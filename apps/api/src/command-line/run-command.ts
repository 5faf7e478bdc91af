import { readEnvironment } from '../environment.ts'
import type { ExitCode } from './exit-codes.ts'
import { exitCodes } from './exit-codes.ts'
import { reportFailure } from './failures.ts'
import { localeOf } from './locale.ts'
import { openProduct, type Product, settingsOf } from './product.ts'
import { createTerminal, type Terminal } from './terminal.ts'

/** The options every command knows. */
export type CommonOptions = { readonly data?: string; readonly json?: boolean; readonly lang?: string }

export function terminalFor(options: CommonOptions): Terminal {
  const locale = localeOf(options.lang ?? readEnvironment().language)
  return createTerminal({ locale, isJson: options.json === true })
}

/** Opens the product, does one thing with it and closes it again; the outcome becomes the exit code. */
export async function withProduct(
  options: CommonOptions,
  work: (product: Product, terminal: Terminal) => Promise<ExitCode | undefined>,
): Promise<ExitCode> {
  const terminal = terminalFor(options)
  const settings = settingsOf(readEnvironment(), options.data)
  try {
    const baseUrl = settings.environment.baseUrl ?? 'http://localhost'
    const product = await openProduct(settings, { terminal, baseUrl })
    try {
      return (await work(product, terminal)) ?? exitCodes.success
    } finally {
      await product.stop()
    }
  } catch (error) {
    return reportFailure(terminal, error)
  }
}
