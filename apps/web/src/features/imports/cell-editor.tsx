import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { placeOf } from './corrections.ts'
import { columnLetter, fieldName, mendText, type Problem, problemText } from './import-words.ts'
import styles from './row-detail.module.css'
import { useCorrections } from './use-corrections.ts'
import { useFieldWords } from './use-field-words.ts'
import type { ImportRow, ListPlan } from './use-import.ts'

type CellProps = {
  row: ImportRow
  column: ListPlan['columns'][number]
  problems: readonly Problem[]
}

const longText = 80

/** One cell of the file, to be mended where it stands, with what is wrong in it. */
export function CellEditor({ row, column, problems }: CellProps) {
  const named = useFieldWords()
  const words = named.texts.importing.detail
  const cell = useCell(row, column)
  const sentence = (problem: Problem) => problemText(problem, named)
  // What was just corrected is not wrong any more, at least not the way it was.
  const isError = ({ severity }: Problem) => severity === 'error' && !cell.isPending
  const errors = problems.filter(isError).map(sentence)
  const doubts = problems.filter((problem) => !isError(problem)).map(sentence)
  const name = column.header || fieldName(column.field, named)
  const hints = [...doubts, ...(isAboutGoals(column.field) && problems.length > 0 ? [words.goalHint] : [])]
  const field = {
    label: words.cell(`${columnLetter(column.index)}${row.row}`, name),
    hint: hints.length > 0 ? hints.join(' ') : undefined,
    error: errors.length > 0 ? errors.join(' ') : null,
    value: cell.text,
    onChange: cell.change,
  }
  const mends = problems.map((problem) => mendText(problem, named)).filter((text) => text !== null)
  const isLong = cell.original.includes('\n') || cell.original.length > longText
  return (
    <div className={styles['cell']}>
      {isLong ? <TextArea {...field} rows={3} /> : <TextField {...field} />}
      <div className={styles['mends']}>
        {mends
          .filter((mend) => mend !== cell.text)
          .map((mend) => (
            <Button key={mend} size="small" icon="check" onPress={() => cell.change(mend)}>
              {words.mend(mend)}
            </Button>
          ))}
        {cell.text !== cell.original && (
          <Button size="small" variant="tertiary" icon="undo" onPress={() => cell.change(cell.original)}>
            {words.restore}
          </Button>
        )}
      </div>
    </div>
  )
}

function isAboutGoals(field: CellProps['column']['field']): boolean {
  return field === 'goals' || field === 'targets' || field === 'secondaryGoals'
}

function useCell({ row, cells }: ImportRow, column: CellProps['column']) {
  const { decided, isPending, correct } = useCorrections()
  const place = placeOf.cell(row, column.index)
  const original = cells[column.index] ?? ''
  return {
    original,
    isPending: isPending(place),
    text: decided(place) ?? original,
    change: (text: string) => correct(place, text === original ? null : text),
  }
}
