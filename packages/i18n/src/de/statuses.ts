import type { MeasureStatus } from '@kommune17/domain'

/** The statuses of a measure; the definition is shown beside the choice. */
export const statuses = {
  unknown: {
    label: 'unbekannt',
    definition: 'Der Stand der Maßnahme ist nicht bekannt. Sie zählt mit, aber ohne Fortschritt.',
  },
  idea: {
    label: 'Idee',
    definition: 'Ein Vorschlag, über den noch nicht entschieden ist. Er zählt in keinem Durchschnitt.',
  },
  planned: {
    label: 'geplant',
    definition: 'Die Maßnahme ist vorgesehen und wird vorbereitet. Die Umsetzung hat noch nicht begonnen.',
  },
  decided: {
    label: 'beschlossen',
    definition: 'Das zuständige Gremium hat die Maßnahme beschlossen. Die Umsetzung hat noch nicht begonnen.',
  },
  'in-progress': {
    label: 'in Umsetzung',
    definition: 'Die Umsetzung hat begonnen und ist noch nicht abgeschlossen.',
  },
  ongoing: {
    label: 'dauerhaft',
    definition: 'Eine laufende Aufgabe ohne festes Ende. Sie wird gezählt, aber nicht in Prozent gemessen.',
  },
  completed: {
    label: 'abgeschlossen',
    definition: 'Die Maßnahme ist vollständig umgesetzt. Der Fortschritt beträgt 100 %.',
  },
  paused: {
    label: 'pausiert',
    definition: 'Die Umsetzung ruht vorübergehend und soll später fortgesetzt werden.',
  },
  discarded: {
    label: 'verworfen',
    definition: 'Die Maßnahme wird nicht weiterverfolgt. Eine Begründung ist nötig.',
  },
} satisfies Record<MeasureStatus, { label: string; definition: string }>
