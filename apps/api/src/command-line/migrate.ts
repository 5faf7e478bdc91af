import { type CommonOptions, withProduct } from './run-command.ts'

/** Opening a database applies what is missing, so this only says so; for operators who migrate before they serve. */
export function runMigrate(options: CommonOptions) {
  return withProduct(options, async ({ place, kind }, terminal) => {
    terminal.result({ database: place, kind, migrated: true }, terminal.say.migrated(place))
  })
}
