import type { MunicipalityKey } from '@kommune17/domain'
import { v7 as uuid } from 'uuid'
import { authorizeOperatorIn } from '../authorize.ts'
import { databaseDay, later } from '../clock.ts'
import { inIdentity, inScope } from '../database.ts'
import { newToken, tokenHash } from '../features/invitations/invitation-token.ts'
import { changeLogo, changeTemplate } from '../features/paper-settings/paper-settings-store.ts'
import { type Caller, foreign, own, type TestApi, unknown } from './test-api.ts'

/** One of everything a procedure can be pointed at, in one place. */
export type PlaceFixture = {
  readonly municipality: MunicipalityKey
  readonly network: string
  readonly measureId: string
  readonly archivedMeasureId: string
  readonly linkId: string
  readonly milestoneId: string
  readonly decisionId: string
  readonly departmentId: string
  readonly spareDepartmentId: string
  readonly fieldId: string
  readonly programmeId: string
  readonly ownColumnId: string
  readonly viewId: string
  readonly membershipId: string
  readonly invitationId: string
  readonly importId: string
  readonly appliedImportId: string
  readonly draftId: string
  readonly reportId: string
  readonly reportCode: string
}

/** Stands in every text of the foreign place; must never be read by anybody else. */
export const canary = 'Kanarienvogel'

/** Everything of the own or the foreign place, freshly made through the product's own procedures. */
export async function addPlaceFixture(api: TestApi, place: 'own' | 'foreign'): Promise<PlaceFixture> {
  const municipality = place === 'own' ? own : foreign
  const caller = api.as(place === 'own' ? 'coordinator' : 'foreign-coordinator')
  const label = `${place === 'own' ? 'Eigenes' : canary} ${uuid()}`
  const departmentId =
    place === 'own'
      ? api.departmentId
      : (await caller.structure.addDepartment({ municipality, name: `${label} Amt` })).id
  await addPaperFiles(api, { municipality, label })
  return {
    municipality,
    network: api.networks[place],
    departmentId,
    ...(await addStructure(caller, { municipality, label })),
    ...(await addMeasures(caller, { municipality, label, departmentId })),
    ...(await addPeopleRows(api, municipality)),
    ...(await addImports(api, { municipality, label })),
    ...(await addReports(caller, { municipality, label })),
  }
}

/** Identifiers of the right form that belong to nothing. */
export function unknownPlace(): PlaceFixture {
  return {
    municipality: unknown,
    network: uuid(),
    measureId: uuid(),
    archivedMeasureId: uuid(),
    linkId: uuid(),
    milestoneId: uuid(),
    decisionId: uuid(),
    departmentId: uuid(),
    spareDepartmentId: uuid(),
    fieldId: uuid(),
    programmeId: uuid(),
    ownColumnId: uuid(),
    viewId: uuid(),
    membershipId: uuid(),
    invitationId: uuid(),
    importId: uuid(),
    appliedImportId: uuid(),
    draftId: uuid(),
    reportId: uuid(),
    reportCode: 'zzzzzzzzzz',
  }
}

type Labelled = { readonly municipality: MunicipalityKey; readonly label: string }

async function addStructure(caller: Caller, { municipality, label }: Labelled) {
  const spare = await caller.structure.addDepartment({ municipality, name: `${label} Abteilung` })
  const field = await caller.structure.addField({ municipality, name: `${label} Feld` })
  const programme = await caller.structure.addProgramme({ municipality, title: `${label} Programm` })
  // There may be only so many columns and views at a time, so one that is left is taken.
  const { ownColumns } = await caller.structure.show({ municipality })
  const column =
    ownColumns[0] ??
    (await caller.structure.addOwnColumn({ municipality, name: `${label} Spalte`, kind: 'text' }))
  const { views } = await caller.view.list({ municipality })
  const view =
    views[0] ??
    (await caller.view.save({ municipality, name: `${label} Ansicht`, isShared: true, query: {} }))
  return {
    ownColumnId: column.id,
    viewId: view.id,
    spareDepartmentId: spare.id,
    fieldId: field.id,
    programmeId: programme.id,
  }
}

async function addMeasures(
  caller: Caller,
  { municipality, label, departmentId }: Labelled & { departmentId: string },
) {
  const goals = [{ goal: 13 as const }, { goal: 11 as const }]
  const measure = { municipality, goals, departmentId, status: 'in-progress' as const }
  const { id: measureId } = await caller.measure.create({ ...measure, title: `${label} Maßnahme` })
  const { id: archivedMeasureId } = await caller.measure.create({ ...measure, title: `${label} Archiv` })
  await caller.measure.archive({ municipality, id: archivedMeasureId })
  const link = await caller.link.add({ municipality, measureId, goal: 7, justification: `${label} Grund` })
  const milestone = await caller.milestone.add({ municipality, measureId, title: `${label} Meilenstein` })
  const decision = await caller.decision.add({ municipality, measureId, body: `${label} Rat` })
  return { measureId, archivedMeasureId, linkId: link.id, milestoneId: milestone.id, decisionId: decision.id }
}

async function addPeopleRows(api: TestApi, municipality: MunicipalityKey) {
  const { database, clock } = api.services
  const membershipId = uuid()
  const invitationId = uuid()
  await inIdentity(database, async (tx) => {
    const userId = uuid()
    const email = `${userId}@example.org`
    await tx.user.create({ data: { id: userId, name: `Person ${userId}`, email } })
    const validFrom = databaseDay(clock.today())
    await tx.membership.create({
      data: { id: membershipId, userId, municipalityKey: municipality, role: 'viewer', validFrom },
    })
    await tx.invitation.create({
      data: {
        id: invitationId,
        municipalityKey: municipality,
        email: `neu-${userId}@example.org`,
        role: 'viewer',
        tokenHash: tokenHash(newToken()),
        expiresAt: later(clock.now(), 3600),
      },
    })
  })
  return { membershipId, invitationId }
}

/** A draft and a frozen report. */
async function addReports(caller: Caller, { municipality, label }: Labelled) {
  const choice = { title: `${label} Bericht`, asOf: '2026-06-30', isPublic: false }
  const draft = await caller.report.add({ municipality, choice })
  const { id, version } = await caller.report.add({ municipality, choice })
  const frozen = await caller.report.freeze({ municipality, id, version })
  return { draftId: draft.id, reportId: id, reportCode: frozen.code }
}

/** What comes as a file: a logo and a template. */
async function addPaperFiles({ services: { database, clock } }: TestApi, { municipality, label }: Labelled) {
  const scope = authorizeOperatorIn(municipality)
  const template = { name: `${label}.docx`, docx: new Uint8Array(1), at: clock.now() }
  await inScope(database, { municipality }, async (tx) => {
    await changeLogo(scope, tx, { png: new Uint8Array(1), width: 1, height: 1 })
    await changeTemplate(scope, tx, template)
  })
}

/** Two lists without rows, one before it is applied and one after. */
async function addImports(api: TestApi, { municipality, label }: Labelled) {
  const { database, clock } = api.services
  const [importId, appliedImportId] = [uuid(), uuid()]
  const totals = { rows: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }
  const parts = { departments: [], fields: [], programmes: [] }
  const batch = {
    ...{ municipalityKey: municipality, fileName: `${label}.csv`, byteCount: 1, createdAt: clock.now() },
    summary: { totals, parts, columns: [], revision: '0' },
  }
  await inScope(database, { municipality }, async (tx) => {
    await tx.importBatch.create({ data: { ...batch, id: importId, state: 'ready' } })
    await tx.importBatch.create({ data: { ...batch, id: appliedImportId, state: 'applied', appliedSeq: 0 } })
  })
  return { importId, appliedImportId }
}
