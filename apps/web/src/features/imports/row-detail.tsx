import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CellEditor } from './cell-editor.tsx'
import { placeOf, skipped } from './corrections.ts'
import { editedColumns } from './edited-columns.ts'
import { columnOfProblem, type Problem } from './import-words.ts'
import { MatchChoice } from './match-choice.tsx'
import styles from './row-detail.module.css'
import { Conflicts, RowChanges, RowProblems, RowValues } from './row-facts.tsx'
import { rowText } from './row-words.ts'
import { useCorrections } from './use-corrections.ts'
import type { ImportRow, ListPlan } from './use-import.ts'

type DetailProps = { row: ImportRow; plan: ListPlan; isPreview: boolean; onTouch: () => void }

/** Everything about one row: what changes, what is wrong, and the cells to mend it. */
export function RowDetail({ row, plan, isPreview, onTouch }: DetailProps) {
  const { detail: words } = useTexts().importing
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name it visibly once more.
    <div role="group" aria-label={words.title(row.row)} className={styles['detail']} onFocus={onTouch}>
      <p className={styles['name']}>{rowText(row)}</p>
      <RowValues row={row} />
      <RowChanges row={row} />
      {isPreview ? <Editing row={row} plan={plan} /> : <RowProblems problems={row.plan.problems} />}
    </div>
  )
}

function Editing({ row, plan }: { row: ImportRow; plan: ListPlan }) {
  const { detail: words } = useTexts().importing
  const desk = useCorrections()
  const [isWhole, setIsWhole] = useState(false)
  const place = placeOf.skip(row.row)
  const shown = editedColumns({ row, plan, isWhole, isDecided: (column) => desk.decided(column) !== null })
  const elsewhere = row.plan.problems.filter(
    (problem) => columnOfProblem(problem, shown) === null && !chosenAbout.has(problem.code),
  )
  return (
    <>
      <RowProblems problems={elsewhere} />
      <Match row={row} />
      <Conflicts row={row} />
      {shown.length > 0 && (
        <div className={styles['cells']}>
          {shown.map((column) => (
            <CellEditor
              key={column.index}
              row={row}
              column={column}
              problems={row.plan.problems.filter(
                (problem) => columnOfProblem(problem, shown) === column.index,
              )}
            />
          ))}
        </div>
      )}
      <div className={styles['actions']}>
        <Checkbox
          isChecked={desk.decided(place) === skipped}
          onChange={(isChecked) => desk.correct(place, isChecked ? skipped : null)}
        >
          {words.skip}
        </Checkbox>
        <Button size="small" variant="tertiary" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {words.allCells}
        </Button>
        <MeasureLink row={row} />
      </div>
    </>
  )
}

/** Problems that are a choice instead of a sentence. */
const aboutMatch: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'likely-match',
  'number-matches-other-title',
])
const chosenAbout: ReadonlySet<Problem['code']> = new Set<Problem['code']>([...aboutMatch, 'changed-since'])

function Match({ row: { row, plan } }: { row: ImportRow }) {
  const { questions: words } = useTexts().importing
  const problem = plan.problems.find(({ code }) => aboutMatch.has(code))
  if (plan.measureId === null || problem === undefined) return null
  return <MatchChoice row={row} measureId={plan.measureId} label={words.matchText(row, problem.mend ?? '')} />
}

function MeasureLink({ row: { measureId, plan } }: { row: ImportRow }) {
  const { detail: words } = useTexts().importing
  const { key } = useMunicipality()
  if (measureId === null) return null
  return (
    <span className={styles['measure']}>
      <Link to={paths.measure} params={{ municipality: key, measureId }}>
        {words.openMeasure}
      </Link>
      {plan.matchedBy !== null && ` (${words.matchedBy[plan.matchedBy]})`}
    </span>
  )
}
