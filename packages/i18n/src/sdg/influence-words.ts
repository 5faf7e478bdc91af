import type { MunicipalInfluence } from '@kommune17/domain'
import type { Locale } from '../texts.ts'

export type InfluenceWords = {
  readonly title: string
  readonly whoseReading: string
  readonly levels: Readonly<
    Record<MunicipalInfluence, { readonly label: string; readonly definition: string }>
  >
}

/** The words around the reasons, German and English; `whoseReading` belongs beside every flag that is shown. */
export const influenceWords: Readonly<Record<Locale, InfluenceWords>> = {
  de: {
    title: 'Kommunaler Einfluss',
    whoseReading:
      'So lesen die Autorinnen und Autoren von Kommune17 die Unterziele für kleine und mittlere Kommunen und Landkreise in Niedersachsen. Das ist eine erste Fassung, keine amtliche Einstufung, und offen für Korrekturen.',
    levels: {
      yes: { label: 'ja', definition: 'Die Kommune kann mit eigenen Aufgaben viel dafür tun.' },
      partly: {
        label: 'teilweise',
        definition: 'Die Kommune kann beitragen, Wesentliches bestimmen andere.',
      },
      no: {
        label: 'nein',
        definition: 'Darüber entscheiden andere; eine Lücke hier ist kein Versäumnis der Kommune.',
      },
    },
  },
  en: {
    title: 'Municipal influence',
    whoseReading:
      'This is how the authors of Kommune17 read the targets for small and middle-sized municipalities and districts in Lower Saxony. It is a first version, not an official classification, and open to correction.',
    levels: {
      yes: { label: 'yes', definition: 'The municipality can do a lot about it with tasks of its own.' },
      partly: {
        label: 'partly',
        definition: 'The municipality can contribute, others decide on the essentials.',
      },
      no: { label: 'no', definition: 'Others decide; a gap here is no omission of the municipality.' },
    },
  },
}
