import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { texts } from '@kommune17/i18n/all-texts'
import { demoAccounts, seedDemo } from '@kommune17/prisma/seed'
import type { DemoMode } from '../demo-mode.ts'
import { isEmpty } from '../demo-store.ts'
import { readEnvironment } from '../environment.ts'
import { addDemoReports } from './demo-reports.ts'
import type { ExitCode } from './exit-codes.ts'
import { refused, reportFailure } from './failures.ts'
import { openProduct, type Product, type Settings, settingsOf } from './product.ts'
import { terminalFor } from './run-command.ts'
import { type Address, isFree, listenAddress, type ServeOptions, serve } from './serve.ts'
import type { Terminal } from './terminal.ts'

/** The product with invented data and one-click logins, in a folder of its own; never on a server's database. */
export async function runDemo(options: ServeOptions): Promise<ExitCode> {
  const terminal = terminalFor(options)
  try {
    const environment = readEnvironment()
    if (environment.isProduction) throw refused('demo-in-production', terminal.say.demoInProduction)
    const settings = settingsOf(environment, options.data, 'demo')
    if (settings.databaseUrl !== null) throw refused('demo-on-server', terminal.say.demoOnServer)
    const demo: DemoMode = { accounts: demoAccounts }
    const address = await nextFree(listenAddress(environment, options), options.port !== undefined)
    const marker = join(settings.dataFolder, 'demo-is-being-made')
    await clearHalfMade(settings, { terminal, marker })
    const prepare = (product: Product) => seedWhenEmpty(product, { terminal, marker })
    const greet = () => tellLogins(terminal, demo, settings.dataFolder)
    return await serve({ settings, terminal, address, demo, prepare, greet })
  } catch (error) {
    return reportFailure(terminal, error)
  }
}

type Making = { readonly terminal: Terminal; readonly marker: string }

async function seedWhenEmpty(product: Product, { terminal, marker }: Making): Promise<void> {
  const { database, clock, url, isOwner } = product
  if (!(isOwner && (await isEmpty(database)))) return
  terminal.note(terminal.say.seeding)
  await writeFile(marker, '')
  await seedDemo({ url, today: clock.today(), log: terminal.note })
  await addDemoReports(product)
  await rm(marker)
}

/** A demo whose making was cut off is made anew; the marker stands only in folders that hold nothing else. */
async function clearHalfMade(settings: Settings, { terminal, marker }: Making): Promise<void> {
  if (!existsSync(marker)) return
  const product = await openProduct(settings, { terminal, baseUrl: 'http://localhost' })
  await product.stop()
  if (product.isOwner) await rm(settings.dataFolder, { recursive: true, force: true })
}

function tellLogins({ locale, say, note }: Terminal, { accounts }: DemoMode, folder: string): void {
  const { roles } = texts[locale].terms
  note(say.demoLogins)
  for (const { name, role, place } of accounts) note(`  ${name} · ${roles[role].label} · ${place}`)
  note(say.demoData(folder))
}

/** The wanted port, or the first free one after it; a port somebody asked for by name is kept. */
async function nextFree(wanted: Address, isExplicit: boolean): Promise<Address> {
  if (isExplicit) return wanted
  for (let port = wanted.port; port < wanted.port + 100; port += 1) {
    if (await isFree({ ...wanted, port })) return { ...wanted, port }
  }
  return wanted
}
