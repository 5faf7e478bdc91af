import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readEnvironment } from '../environment.ts'
import { type AdminOptions, runAdminCreate } from './admin.ts'
import { runDemo } from './demo.ts'
import { runDoctor } from './doctor.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { type FigureOptions, runFigures } from './figures.ts'
import { localeOf } from './locale.ts'
import { messages } from './messages.ts'
import { runMigrate } from './migrate.ts'
import { runMunicipalityAdd } from './municipality.ts'
import { runNetworkAdd, runNetworkJoin } from './network.ts'
import type { CommonOptions } from './run-command.ts'
import { runServe, type ServeOptions } from './serve.ts'

let exitCode: ExitCode = exitCodes.success
const ends = async (outcome: Promise<ExitCode>) => {
  exitCode = await outcome
}

const program = new Command('kommune17')
  .description('Kommunale Maßnahmen für die 17 Nachhaltigkeitsziele: erfassen, zeigen, vergleichen.')
  .version('0.1.0')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .showHelpAfterError(false)

withCommon(program.command('serve').description('die Anwendung starten'))
  .addOption(portOption())
  .option('--host <host>', 'Adresse, auf der gelauscht wird (sonst nur dieser Rechner)')
  .option('--dev', 'für die Entwicklung: Anwendung ohne gebaute Oberfläche')
  .action((options: ServeOptions) => ends(runServe(options)))

withCommon(program.command('demo').description('Demo mit erfundenen Daten und Anmeldung per Klick starten'))
  .addOption(portOption())
  .action((options: ServeOptions) => ends(runDemo(options)))

withCommon(program.command('migrate').description('die Datenbank auf den neuesten Stand bringen')).action(
  (options: CommonOptions) => ends(runMigrate(options)),
)

withCommon(program.command('doctor').description('prüfen, ob alles Nötige da ist')).action(
  (options: CommonOptions) => ends(runDoctor(options)),
)

const admin = program.command('admin').description('Verwaltung der Installation').exitOverride()
withCommon(
  admin
    .command('create')
    .description('ein Verwaltungskonto anlegen; das Passwort kommt über die Standardeingabe'),
)
  .requiredOption('--name <name>', 'Name der Person')
  .requiredOption('--email <address>', 'E-Mail-Adresse, mit der sie sich anmeldet')
  .action((options: AdminOptions) => ends(runAdminCreate(options)))

const municipality = program.command('municipality').description('Kommunen').exitOverride()
withCommon(
  municipality.command('add <key>').description('eine Kommune des amtlichen Verzeichnisses aufnehmen'),
).action((key: string, options: CommonOptions) => ends(runMunicipalityAdd(key, options)))

const network = program.command('network').description('Netzwerke').exitOverride()
withCommon(network.command('add <name>').description('ein Netzwerk anlegen')).action(
  (name: string, options: CommonOptions) => ends(runNetworkAdd(name, options)),
)
withCommon(network.command('join <name> <key>').description('eine Kommune in ein Netzwerk aufnehmen')).action(
  (name: string, key: string, options: CommonOptions) => ends(runNetworkJoin(name, key, options)),
)

withCommon(
  program.command('figures').description('die Kennzahlen einer Kommune oder eines Netzwerks ausgeben'),
)
  .option('--municipality <key>', 'amtlicher Schlüssel')
  .option('--network <name>', 'Name des Netzwerks')
  .option('--as-of <date>', 'Stichtag JJJJ-MM-TT (sonst heute)')
  .action((options: FigureOptions) => ends(runFigures(options)))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  exitCode = reportUsage(error)
}
process.exitCode = exitCode

function withCommon(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .option('--data <folder>', 'Ordner der eingebetteten Datenbank (sonst KOMMUNE17_DATA oder DATABASE_URL)')
    .option('--json', 'Ergebnis als JSON')
    .addOption(new Option('--lang <language>', 'Sprache der Meldungen').choices(['de', 'en']))
}

function portOption(): Option {
  return new Option('--port <port>', 'Port (sonst 4717)').argParser((text) => {
    const port = Number(text)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('1–65535')
    return port
  })
}

function reportUsage(error: CommanderError): ExitCode {
  if (error.exitCode === 0) return exitCodes.success
  const locale = localeOf(readEnvironment().language)
  const detail = error.message.replace(/^error: /, '')
  console.error(error.code === 'commander.help' ? program.helpInformation() : messages[locale].usage(detail))
  return exitCodes.usage
}
