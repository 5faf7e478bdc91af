import {
  isIsoDate,
  isPartialDate,
  linkEffects,
  linkOrigins,
  linkRoles,
  measureStatuses,
  roles,
  visibilities,
} from '@kommune17/domain'
import type { Format, Texts } from '../../language.tsx'
import type { Outputs } from '../../trpc.ts'

export type AuditEntry = Outputs['audit']['forMeasure']['entries'][number]
type Change = AuditEntry['changes'][number]
export type AuditWords = { readonly texts: Texts; readonly format: Format }

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/

/** „Meilenstein geändert“: what was done, from an action like `milestone.change`. */
export function actionText({ action }: AuditEntry, { audit }: Texts): string {
  const [object = '', verb = ''] = action.split('.')
  return `${wordFor(audit.objects, object)} ${wordFor(audit.verbs, verb)}`
}

/** „Kim Beispiel (Koordination)“; erased people have no name any more. */
export function actorText({ actorName, actorRole, via }: AuditEntry, texts: Texts): string {
  const role = roles.find((known) => known === actorRole)
  const who = texts.audit.line(
    actorName ?? texts.audit.unknownActor,
    role ? texts.terms.roles[role].label : null,
  )
  return via === 'command-line' ? `${who}, ${texts.audit.viaCommandLine}` : who
}

/** The changes worth a line: that a new thing is „nicht bestätigt“ or has no text goes without saying. */
export function tellingChanges({ changes }: AuditEntry): Change[] {
  return changes.filter(
    ({ before, after }) => before !== null || (after !== null && after !== '' && after !== false),
  )
}

/** What a removed thing was, in one line: „Bezeichnung: Baubeginn · Fällig am: 31.12.2026“. Null for what still is. */
export function removedText(entry: AuditEntry, words: AuditWords): string | null {
  if (!entry.action.endsWith('.remove')) return null
  const facts = entry.changes
    .filter(({ field, before }) => field !== 'position' && before !== false)
    .toSorted((a, b) => Number(b.field === 'title') - Number(a.field === 'title'))
    .flatMap(({ field, before }) => {
      const text = valueText(field, before, words)
      return text === null ? [] : [words.texts.audit.fact(fieldName(field, words.texts), text)]
    })
  return facts.join(' · ')
}

/** Everything an entry says of what changed, a line each. */
export function detailText(entry: AuditEntry, words: AuditWords): string {
  return (
    removedText(entry, words) ??
    tellingChanges(entry)
      .map((change) => changeText(change, words))
      .join('\n')
  )
}

/** „Fortschritt: von „20 %“ zu „40 %““. */
export function changeText({ field, before, after }: Change, words: AuditWords): string {
  const { texts } = words
  const name = fieldName(field, texts)
  const [former, present] = [valueText(field, before, words), valueText(field, after, words)]
  if (former === null) return texts.audit.added(name, present ?? texts.audit.nothing)
  if (present === null) return texts.audit.cleared(name, former)
  return texts.audit.changed(name, former, present)
}

function fieldName(field: string, { audit, measure }: Texts): string {
  const named = Object.entries({ ...audit.fields, ...measure.fields }).find(([known]) => known === field)
  return named?.[1] ?? field
}

function valueText(field: string, value: Change['before'], { texts, format }: AuditWords): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? texts.audit.yes : texts.audit.no
  if (typeof value === 'number') return numberText(field, value, format)
  return codeText(field, value, texts) ?? dateText(value, format) ?? value
}

function numberText(field: string, value: number, format: Format): string {
  if (field === 'progress') return format.percent(value)
  return field.startsWith('cost') || field === 'funding' ? format.money(value) : format.number(value)
}

function codeText(field: string, value: string, { statuses, terms }: Texts): string | null {
  const status = measureStatuses.find((code) => code === value)
  if (field === 'status' && status) return statuses[status].label
  const visibility = visibilities.find((code) => code === value)
  if (field === 'visibility' && visibility) return terms.visibilities[visibility].label
  const role = linkRoles.find((code) => code === value)
  if (field === 'role' && role) return terms.linkRoles[role].label
  const effect = linkEffects.find((code) => code === value)
  if (field === 'effect' && effect) return terms.linkEffects[effect].label
  const origin = linkOrigins.find((code) => code === value)
  return field === 'origin' && origin ? terms.linkOrigins[origin].label : null
}

function dateText(value: string, format: Format): string | null {
  if (instant.test(value)) return format.dateTime(value)
  if (isIsoDate(value)) return format.date(value)
  return isPartialDate(value) && value.length > 4 ? format.partialDate(value) : null
}

function wordFor(words: Readonly<Record<string, string>> & { other: string }, key: string): string {
  return Object.entries(words).find(([known]) => known === key)?.[1] ?? words.other
}
