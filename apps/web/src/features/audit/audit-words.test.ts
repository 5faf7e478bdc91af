import { format, germanTexts as texts } from '@kommune17/i18n'
import { describe, expect, it } from 'vitest'
import {
  type AuditEntry,
  actionText,
  actorText,
  changeText,
  removedText,
  tellingChanges,
} from './audit-words.ts'

const words = { texts, format: format('de') }
const entry: AuditEntry = {
  id: '1',
  at: '2026-06-30T12:00:00.000Z',
  actorName: 'Kim Beispiel',
  actorRole: 'coordinator',
  via: 'web',
  action: 'milestone.change',
  objectKind: 'milestone',
  changes: [],
}

describe('the audit trail in words', () => {
  it('says what was done and by whom', () => {
    expect(actionText(entry, texts)).toBe('Meilenstein geändert')
    expect(actionText({ ...entry, action: 'progress.confirmUnchanged' }, texts)).toBe(
      'Sachstand unverändert bestätigt',
    )
    expect(actorText(entry, texts)).toBe('Kim Beispiel (Koordination)')
    expect(actorText({ ...entry, actorName: null, actorRole: null, via: 'command-line' }, texts)).toBe(
      'Unbekannt, über die Befehlszeile',
    )
  })

  it('still says something for an action it does not know', () => {
    expect(actionText({ ...entry, action: 'evidence.attach' }, texts)).toBe('Eintrag bearbeitet')
  })

  it.each([
    [{ field: 'status', before: 'planned', after: 'in-progress' }, 'Status: von „geplant“ zu „in Umsetzung“'],
    [{ field: 'progress', before: null, after: 40 }, 'Fortschritt: „40 %“'],
    [{ field: 'plannedEnd', before: '2026-Q3', after: null }, 'Geplantes Ende: „3. Quartal 2026“ entfernt'],
    [{ field: 'costPlanned', before: null, after: 1234.5 }, 'Geplante Kosten: „1.234,50 €“'],
    [{ field: 'number', before: '2024', after: '2025' }, 'Nummer: von „2024“ zu „2025“'],
    [
      { field: 'visibility', before: 'internal', after: 'network' },
      'Sichtbarkeit: von „intern“ zu „im Netzwerk“',
    ],
    [
      { field: 'isContinuous', before: true, after: false },
      'Daueraufgabe ohne festes Ende: von „ja“ zu „nein“',
    ],
  ])('tells %j as people read it', (change, expected) => {
    expect(changeText(change, words).replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('says in one line what a removed thing was', () => {
    const changes = [
      { field: 'due', before: '2026-12-31', after: null },
      { field: 'title', before: 'Baubeginn', after: null },
      { field: 'weight', before: 2, after: null },
      { field: 'position', before: 3, after: null },
    ]
    expect(removedText({ ...entry, action: 'milestone.remove', changes }, words)).toBe(
      'Titel: Baubeginn · Fällig am: 31.12.2026 · Gewicht: 2',
    )
    expect(removedText({ ...entry, changes }, words)).toBeNull()
  })

  it('leaves out what goes without saying', () => {
    const changes = [
      { field: 'isConfirmation', before: null, after: false },
      { field: 'note', before: null, after: '' },
      { field: 'isContinuous', before: true, after: false },
    ]
    expect(tellingChanges({ ...entry, changes }).map(({ field }) => field)).toEqual(['isContinuous'])
  })
})
