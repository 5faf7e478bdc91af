import type { ReportChangeKind } from '@kommune17/domain'

/** What can have happened to a measure between two reports. */
export const changeKinds = {
  added: { label: 'neu', definition: 'Im letzten Bericht noch nicht enthalten.' },
  finished: { label: 'abgeschlossen', definition: 'Seit dem letzten Bericht vollständig umgesetzt.' },
  advanced: { label: 'vorangekommen', definition: 'Der Status ist weiter oder der Fortschritt höher.' },
  setBack: { label: 'zurückgefallen', definition: 'Der Status ist früher oder der Fortschritt geringer.' },
  delayed: {
    label: 'verzögert',
    definition: 'Seit dem letzten Bericht verspätet, pausiert, oder das geplante Ende wurde verschoben.',
  },
  discarded: { label: 'verworfen', definition: 'Wird nicht weiterverfolgt.' },
  noLongerReported: {
    label: 'nicht mehr im Bericht',
    definition: 'Archiviert, zusammengeführt oder nicht mehr im Umfang dieses Berichts.',
  },
  otherwise: {
    label: 'sonst geändert',
    definition: 'Zum Beispiel liegt erstmals oder nicht mehr eine Angabe vor.',
  },
} satisfies Record<ReportChangeKind, { label: string; definition: string }>
