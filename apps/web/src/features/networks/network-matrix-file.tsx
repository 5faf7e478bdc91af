import { useSearch } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
import { type Cell, gapWords } from './matrix-cell.tsx'
import type { Matrix } from './network-page.tsx'

type FileCell = { mean: number | null; measures: number | null; note: string | null }
type FileRow = { name: string; kind: string | null; population: number | null; cells: readonly FileCell[] }

/** The matrix as a file: first the means as on screen, then the numbers of measures, then why a mean is missing. */
export function NetworkMatrixFile({ matrix }: { matrix: Matrix }) {
  const texts = useTexts()
  const { network: words, administration, goalNames, charts } = texts
  const rows = useRows(matrix)
  const column = (goal: number, place: number) => ({
    name: charts.subject(goal, goalNames[matrix.figures[place]?.goal ?? 1]),
    cellOf: ({ cells }: FileRow) => cells[place],
  })
  const columns = matrix.figures.map(({ goal }, place) => column(goal, place))
  return (
    <TableFile
      caption={words.matrixCaption}
      about={matrix.network.name}
      keyDate={matrix.asOf}
      filter={useFilterWords()}
      rows={rows}
      columns={[
        { label: words.municipality, value: ({ name }) => name },
        { label: administration.kind, value: ({ kind }) => kind },
        { label: administration.population, kind: 'number', value: ({ population }) => population },
        ...columns.map(({ name, cellOf }) => ({
          label: name,
          kind: 'percent' as const,
          value: (row: FileRow) => cellOf(row)?.mean ?? null,
        })),
        ...columns.map(({ name, cellOf }) => ({
          label: `${name}, ${words.measuresColumn}`,
          kind: 'number' as const,
          value: (row: FileRow) => cellOf(row)?.measures ?? null,
        })),
        ...columns.map(({ name, cellOf }) => ({
          label: `${name}, ${charts.columns.note}`,
          value: (row: FileRow) => cellOf(row)?.note ?? null,
        })),
      ]}
    />
  )
}

/** The municipalities, then what the network has in common, as on screen. */
function useRows({ municipalities, figures }: Matrix): FileRow[] {
  const { network: words, register } = useTexts()
  const unreleased = figures.map(() => ({ mean: null, measures: null, note: words.noneReleased }))
  const cellOf = (cell: Cell) => ({
    mean: cell.mean,
    measures: cell.measures,
    note: cell.mean === null ? gapWords({ cell, words }).long : null,
  })
  return [
    ...municipalities.map(({ name, kind, population, goals }) => ({
      ...{ name, kind: register.kinds[kind], population },
      cells: goals === null ? unreleased : goals.map(cellOf),
    })),
    {
      ...{ name: words.medianRow, kind: null, population: null },
      cells: figures.map(({ median, n }) => ({
        ...{ mean: median, measures: null },
        note: median === null ? words.tooFewMeans(n) : words.medianOf(n),
      })),
    },
    {
      ...{ name: words.coverageRow, kind: null, population: null },
      cells: figures.map(({ covered, of }) => ({
        ...{ mean: null, measures: null },
        note: words.coverageOf(covered, of),
      })),
    },
  ]
}

function useFilterWords(): string | null {
  const { register } = useTexts()
  const { kind, size, district } = useSearch({ strict: false })
  const chosen = [kind && register.kinds[kind], size && register.sizeClasses[size], district]
  return chosen.filter((word) => word !== undefined).join(' · ') || null
}
