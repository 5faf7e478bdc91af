import type { PlaceFrame } from './demo-frame.ts'
import type { InventedMeasure } from './demo-measure.ts'
import { randomFrom } from './random.ts'
import type { Row } from './tables.ts'

const districts = [
  ...['Altstadt', 'Goseburg-Zeltberg', 'Häcklingen', 'Kaltenmoor', 'Kreideberg', 'Mittelfeld', 'Neu Hagen'],
  ...['Ochtmissen', 'Oedeme', 'Rettmer', 'Rotes Feld', 'Schützenplatz', 'Weststadt', 'ganze Stadt'],
]

export type OwnColumns = {
  readonly rows: readonly Row<'own_column'>[]
  readonly fill: (invented: InventedMeasure) => InventedMeasure
}

/** Lüneburg records a file number and a district of its measures; the others have no columns of their own. */
export function inventOwnColumns({ place, programmeDecidedOn }: PlaceFrame): OwnColumns {
  if (place.key !== '03355022') return { rows: [], fill: (invented) => invented }
  // Chance of its own, so that columns change nothing else in the demo.
  const random = randomFrom(`${place.key} own columns`)
  const file = random.id(programmeDecidedOn)
  const district = random.id(programmeDecidedOn)
  const column = { municipality_key: place.key }
  const choices = `{${districts.map((name) => `"${name}"`).join(',')}}`
  return {
    rows: [
      { ...column, id: file, name: 'Aktenzeichen', kind: 'text', choices: '{}', position: 0 },
      { ...column, id: district, name: 'Stadtteil', kind: 'choice', choices, position: 1 },
    ],
    fill: (invented) => {
      const year = programmeDecidedOn.slice(0, 4)
      const number = String(random.integer(1, 999)).padStart(3, '0')
      const values = {
        ...(random.chance(0.7) ? { [file]: `${random.pick(['31', '61', '67'])}.${number}/${year}` } : {}),
        ...(random.chance(0.8) ? { [district]: random.pick(districts) } : {}),
      }
      return { ...invented, measure: { ...invented.measure, own_values: JSON.stringify(values) } }
    },
  }
}
