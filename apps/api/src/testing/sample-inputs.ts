import type { PlaceFixture } from './place-fixture.ts'
import { foreign, password } from './test-api.ts'

type Sample = (place: PlaceFixture) => object | undefined

const none: Sample = () => undefined
const ofPlace: Sample = ({ municipality }) => ({ municipality })
const withId =
  (key: keyof PlaceFixture, more: object = {}): Sample =>
  (place) => ({ municipality: place.municipality, id: place[key], ...more })
const ofMeasure =
  (more: object = {}): Sample =>
  ({ municipality, measureId }) => ({ municipality, measureId, ...more })

let count = 0
const unused = (text: string) => {
  count += 1
  return `${text} ${count}`
}

const choice = { title: 'Sachstand', asOf: '2026-06-30', isPublic: false }
const days = { asOf: '2026-06-30' }

/** A valid input for every procedure, aimed at one place; the access matrix test fails for one that is missing. */
export const sampleInputs: Readonly<Record<string, Sample>> = {
  'about.operator': none,
  'audit.forMeasure': ofMeasure(),
  'decision.add': ofMeasure({ body: 'Rat' }),
  'decision.change': withId('decisionId', { changes: { result: 'beschlossen' } }),
  'decision.remove': withId('decisionId'),
  'goal.find': ({ municipality }) => ({ municipality, goal: 13, ...days }),
  'goal.matrix': ({ municipality }) => ({ municipality, ...days }),
  'goal.trend': ({ municipality }) => ({ municipality, goal: 13 }),
  'import.cancel': withId('importId'),
  'import.choose': withId('importId', { choices: {} }),
  'import.find': withId('importId'),
  'import.list': ofPlace,
  'import.paste': ({ municipality }) => ({ municipality, text: 'Maßnahme\tSDG\nRadweg\t11' }),
  'import.rows': withId('importId'),
  'import.run': withId('importId'),
  'import.undo': withId('appliedImportId'),
  'installation.addMunicipality': () => ({ key: foreign }),
  'installation.addNetwork': () => ({ name: unused('Netz') }),
  'installation.inviteCoordinator': ({ municipality }) => ({ municipality, email: 'neu@example.org' }),
  'installation.inviteNetworkCoordinator': ({ network }) => ({ network, email: 'neu@example.org' }),
  'installation.joinNetwork': ({ network, municipality }) => ({ network, municipality }),
  'installation.leaveNetwork': ({ network }) => ({ network, municipality: '03404000' }),
  'installation.municipalities': none,
  'installation.networks': none,
  'installation.searchRegister': () => ({ text: 'Neuenkirchen' }),
  'invitation.accept': () => ({ token: 'x'.repeat(43), name: 'Neu', password }),
  'invitation.find': () => ({ token: 'x'.repeat(43) }),
  'link.add': ofMeasure({ goal: 4 }),
  'link.change': withId('linkId', { changes: { role: 'secondary' } }),
  'link.confirm': withId('linkId'),
  'link.remove': withId('linkId'),
  'measure.archive': withId('measureId'),
  'measure.change': withId('measureId', { version: 1, changes: { partners: 'Verein' } }),
  'measure.changeCells': ({ municipality, measureId }) => ({
    municipality,
    cells: [{ measureId, field: 'partners', before: null, after: unused('Verein') }],
  }),
  'measure.create': ({ municipality, departmentId }) => ({
    municipality,
    departmentId,
    title: 'Neue Maßnahme',
    goals: [{ goal: 13 }],
  }),
  'measure.find': withId('measureId'),
  'measure.grid': ofPlace,
  'measure.list': ofPlace,
  'measure.restore': withId('archivedMeasureId'),
  'member.changeRole': withId('membershipId', { role: 'group-member', departmentId: null }),
  'member.end': withId('membershipId'),
  'member.invite': ({ municipality }) => ({ municipality, email: 'neu@example.org', role: 'viewer' }),
  'member.list': ofPlace,
  'member.revokeInvitation': withId('invitationId'),
  'milestone.add': ofMeasure({ title: 'Baubeginn' }),
  'milestone.change': withId('milestoneId', { changes: { weight: 2 } }),
  'milestone.remove': withId('milestoneId'),
  'municipality.find': ofPlace,
  'network.goal': ({ network }) => ({ network, goal: 13 }),
  'network.list': none,
  'network.matrix': ({ network }) => ({ network }),
  'paperSettings.change': ({ municipality }) => ({ municipality, settings: { colour: '#1f5c2e' } }),
  'paperSettings.find': ofPlace,
  'paperSettings.removeLogo': ofPlace,
  'paperSettings.removeTemplate': ofPlace,
  'progress.confirmUnchanged': ofMeasure(),
  'progress.log': ofMeasure({ status: 'in-progress', progress: 40 }),
  'report.add': ({ municipality }) => ({ municipality, choice }),
  'report.change': withId('draftId', { version: 1, choice }),
  'report.compare': ({ municipality, reportId }) => ({ municipality, beforeId: reportId, afterId: reportId }),
  'report.find': withId('reportId'),
  'report.freeze': withId('draftId', { version: 1 }),
  'report.list': ofPlace,
  'report.locate': ({ reportCode }) => ({ code: reportCode }),
  'report.preview': ({ municipality, reportId }) => ({
    municipality,
    choice: { ...choice, previousId: reportId },
  }),
  'report.remove': withId('draftId'),
  'report.sdgBlock': withId('reportId', { locale: 'de' }),
  'report.verify': withId('reportId'),
  'report.withdraw': withId('reportId', { reason: 'Zahlendreher' }),
  'session.changePassword': () => ({ currentPassword: 'falsch', newPassword: 'Noch ein gutes Kennwort 9' }),
  'session.demoAccounts': none,
  'session.demoSignIn': () => ({ account: 'officer' }),
  'session.me': none,
  'session.setup': () => ({ code: 'x', name: 'Neu', email: 'neu@example.org', password }),
  'session.signIn': () => ({ email: 'viewer@example.org', password }),
  'session.signOut': none,
  'start.show': ofPlace,
  'structure.addDepartment': ({ municipality, departmentId }) => ({
    municipality,
    name: unused('Abteilung'),
    parentId: departmentId,
  }),
  'structure.addField': ({ municipality }) => ({ municipality, name: unused('Feld') }),
  'structure.addOwnColumn': ({ municipality }) => ({ municipality, name: unused('Spalte'), kind: 'text' }),
  'structure.addProgramme': ({ municipality }) => ({ municipality, title: unused('Programm') }),
  'structure.changeDepartment': withId('spareDepartmentId', { changes: { shortName: 'A' } }),
  'structure.changeField': withId('fieldId', { changes: { position: 3 } }),
  'structure.changeOwnColumn': withId('ownColumnId', { changes: { choices: [] } }),
  'structure.changeProgramme': withId('programmeId', { changes: { kind: 'other' } }),
  'structure.fieldTemplates': ofPlace,
  'structure.orderOwnColumns': ({ municipality, ownColumnId }) => ({ municipality, ids: [ownColumnId] }),
  'structure.removeDepartment': withId('spareDepartmentId'),
  'structure.removeField': withId('fieldId'),
  'structure.removeOwnColumn': withId('ownColumnId'),
  'structure.removeProgramme': withId('programmeId'),
  'structure.restoreOwnColumn': withId('ownColumnId'),
  'structure.show': ofPlace,
  'view.list': ofPlace,
  'view.remove': withId('viewId'),
  'view.save': withId('viewId', { name: 'Ansicht', isShared: true, query: {} }),
}
