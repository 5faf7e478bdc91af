import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readEnvironment } from '../environment.ts'
import { type AdminOptions, runAdminCreate } from './admin.ts'
import { runDemo } from './demo.ts'
import { runDoctor } from './doctor.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { type ExportOptions, runExport } from './export.ts'
import { type FigureOptions, runFigures } from './figures.ts'
import { helpTexts } from './help-texts.ts'
import { type ImportOptions, runImport } from './import.ts'
import { localeOf } from './locale.ts'
import { messages } from './messages.ts'
import { runMigrate } from './migrate.ts'
import { runMunicipalityAdd } from './municipality.ts'
import { runNetworkAdd, runNetworkJoin } from './network.ts'
import { type ReportOptions, runReport } from './report.ts'
import type { CommonOptions } from './run-command.ts'
import { runServe, type ServeOptions } from './serve.ts'
import { runVerify } from './verify.ts'

const locale = localeOf(languageWanted())
const help = helpTexts[locale]

let exitCode: ExitCode = exitCodes.success
const ends = async (outcome: Promise<ExitCode>) => {
  exitCode = await outcome
}

const program = new Command('kommune17')
  .description(help.product)
  .version('0.1.0')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .showHelpAfterError(false)

withCommon(program.command('serve').description(help.serve))
  .addOption(portOption())
  .option('--host <host>', help.host)
  .option('--dev', help.dev)
  .action((options: ServeOptions) => ends(runServe(options)))

withCommon(program.command('demo').description(help.demo))
  .addOption(portOption())
  .action((options: ServeOptions) => ends(runDemo(options)))

withCommon(program.command('migrate').description(help.migrate)).action((options: CommonOptions) =>
  ends(runMigrate(options)),
)

withCommon(program.command('doctor').description(help.doctor)).action((options: CommonOptions) =>
  ends(runDoctor(options)),
)

const admin = program.command('admin').description(help.admin).exitOverride()
withCommon(admin.command('create').description(help.adminCreate))
  .requiredOption('--name <name>', help.personName)
  .requiredOption('--email <address>', help.email)
  .action((options: AdminOptions) => ends(runAdminCreate(options)))

const municipality = program.command('municipality').description(help.municipality).exitOverride()
withCommon(municipality.command('add <key>').description(help.municipalityAdd)).action(
  (key: string, options: CommonOptions) => ends(runMunicipalityAdd(key, options)),
)

const network = program.command('network').description(help.network).exitOverride()
withCommon(network.command('add <name>').description(help.networkAdd)).action(
  (name: string, options: CommonOptions) => ends(runNetworkAdd(name, options)),
)
withCommon(network.command('join <name> <key>').description(help.networkJoin)).action(
  (name: string, key: string, options: CommonOptions) => ends(runNetworkJoin(name, key, options)),
)

withCommon(program.command('figures').description(help.figures))
  .option('--municipality <key>', help.key)
  .option('--network <name>', help.networkName)
  .option('--as-of <date>', help.asOf)
  .action((options: FigureOptions) => ends(runFigures(options)))

withCommon(program.command('import <file>').description(help.import))
  .requiredOption('--municipality <key>', help.key)
  .option('--sheet <name>', help.sheet)
  .option('--dry-run', help.dryRun)
  .action((file: string, options: ImportOptions) => ends(runImport(file, options)))

withCommon(program.command('export').description(help.export))
  .requiredOption('--municipality <key>', help.key)
  .requiredOption('--format <format>', help.format)
  .requiredOption('--out <file>', help.out)
  .action((options: ExportOptions) => ends(runExport(options)))

withCommon(program.command('report').description(help.report))
  .requiredOption('--municipality <key>', help.key)
  .option('--as-of <date>', help.asOf)
  .option('--title <title>', help.reportTitle)
  .option('--goals <goals>', help.reportGoals)
  .option('--kind <kind>', help.reportKind, 'status-report')
  .requiredOption('--format <formats>', help.reportFormats)
  .requiredOption('--out <folder>', help.reportOut)
  .option('--public', help.reportPublic)
  .option('--freeze', help.reportFreeze)
  .option('--paper-number <number>', help.paperNumber)
  .action((options: ReportOptions) => ends(runReport(options)))

withCommon(program.command('verify <snapshot>').description(help.verify)).action(
  (snapshot: string, options: CommonOptions) => ends(runVerify(snapshot, options)),
)

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
    .option('--data <folder>', help.data)
    .option('--json', help.json)
    .addOption(new Option('--lang <language>', help.lang).choices(['de', 'en']))
}

function portOption(): Option {
  return new Option('--port <port>', help.port).argParser((text) => {
    const port = Number(text)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('1–65535')
    return port
  })
}

function reportUsage(error: CommanderError): ExitCode {
  if (error.exitCode === 0) return exitCodes.success
  const detail = error.message.replace(/^error: /, '')
  console.error(error.code === 'commander.help' ? program.helpInformation() : messages[locale].usage(detail))
  return exitCodes.usage
}

// Help is written before the options are read, so the language is looked up by itself.
function languageWanted(): string {
  const flag = process.argv.indexOf('--lang')
  return (flag === -1 ? undefined : process.argv[flag + 1]) ?? readEnvironment().language
}
