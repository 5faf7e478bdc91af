import { authorizeOperator } from '../authorize.ts'
import { inScope } from '../database.ts'
import { addMunicipality } from '../features/installation/add-municipality.ts'
import { type CommonOptions, withProduct } from './run-command.ts'

/** Lets a place of the official register use the product. */
export function runMunicipalityAdd(key: string, options: CommonOptions) {
  return withProduct(options, async ({ database, clock }, terminal) => {
    const scope = authorizeOperator()
    const added = await inScope(database, { installation: true }, (tx) =>
      addMunicipality({ scope, tx, now: clock.now(), today: clock.today() }, key),
    )
    terminal.result(added, terminal.say.municipalityAdded(added.name, added.key))
  })
}
