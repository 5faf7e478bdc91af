import { expect, test } from 'vitest'
import { can, grantFor, permissionNames, roles } from './permissions.ts'

/** One line per permission: who has it; `own` marks a grant limited to the own department. */
const reviewedTable = `
measure.read: viewer group-member contributor coordinator
measure.create: coordinator
measure.change: contributor(own) coordinator
measure.archive: coordinator
progress.log: contributor(own) coordinator
link.change: coordinator
milestone.change: contributor(own) coordinator
decision.change: coordinator
structure.read: viewer group-member contributor coordinator
structure.change: coordinator
view.share: coordinator
import.run: coordinator
report.read: viewer group-member contributor coordinator
report.write: coordinator
audit.read: coordinator
member.read: coordinator
member.change: coordinator administrator
release.change: coordinator
network.read: coordinator network-coordinator
network.change: administrator
installation.administer: administrator
`

test('the table of permissions is the reviewed one', () => {
  const lines = permissionNames.map((permission) => {
    const holders = roles.filter((role) => can(role, permission))
    const marked = holders.map((role) =>
      grantFor(role, permission) === 'own-department' ? `${role}(own)` : role,
    )
    return `${permission}: ${marked.join(' ')}`
  })
  expect(`\n${lines.join('\n')}\n`).toBe(reviewedTable)
})

test('who runs the installation or coordinates a network cannot read or change any measure', () => {
  for (const role of ['administrator', 'network-coordinator'] as const) {
    expect(permissionNames.filter((name) => name.startsWith('measure.') && can(role, name))).toEqual([])
  }
})
