import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './imports.module.css'
import { KeptMeasures } from './kept-measures.tsx'
import { ReportButtons } from './report-buttons.tsx'
import { RowsCard } from './rows-card.tsx'
import type { ImportDetail, ListPlan } from './use-import.ts'
import { useUndoImport } from './use-import-changes.ts'

type ResultProps = { list: ImportDetail; plan: ListPlan }

/** What became of a list: written, or taken back again. */
export function ImportResult({ list, plan }: ResultProps) {
  const { result: words } = useTexts().importing
  return (
    <>
      <Summary list={list} plan={plan} />
      <RowsCard list={list} plan={plan} title={words.rowsTitle} />
    </>
  )
}

function Summary({ list, plan }: ResultProps) {
  const { result: words } = useTexts().importing
  const isUndone = list.state === 'undone'
  const place = useFocusAfter(list.state)
  return (
    <Card>
      <div ref={place} tabIndex={-1} className={styles['result']}>
        <h2 className={styles['resultTitle']}>{isUndone ? words.undoneTitle : words.appliedTitle}</h2>
        <div role="status">
          {isUndone ? <Undone list={list} plan={plan} /> : <Applied list={list} plan={plan} />}
        </div>
      </div>
      <KeptMeasures kept={list.kept} />
      <ResultActions list={list} />
    </Card>
  )
}

/** The button that led here is gone: its focus goes to what came of it. */
function useFocusAfter(state: ImportDetail['state']) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new state is a new result to be read.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [state])
  return place
}

function Applied({ list: { appliedAt }, plan: { totals } }: ResultProps) {
  const { result: words } = useTexts().importing
  const format = useFormat()
  return (
    <p>
      {words.applied(totals.created, totals.changed)} {totals.errors > 0 && words.leftOut(totals.errors)}{' '}
      {appliedAt !== null && words.at(format.dateTime(appliedAt))}
    </p>
  )
}

function Undone({ list: { undoneAt, kept }, plan: { totals } }: ResultProps) {
  const { result: words } = useTexts().importing
  const format = useFormat()
  return (
    <p>
      {words.undone(totals.created + totals.changed - kept.length)}{' '}
      {undoneAt !== null && words.undoneAt(format.dateTime(undoneAt))}
    </p>
  )
}

function ResultActions({ list }: { list: ImportDetail }) {
  const { result: words, toStart } = useTexts().importing
  const { key } = useMunicipality()
  const undo = useUndoImport()
  const params = { municipality: key }
  return (
    <div className={styles['below']}>
      {list.state === 'applied' ? (
        <>
          <Link to={paths.measures} params={params} className={buttonClass({ variant: 'primary' })}>
            {words.toMeasures}
          </Link>
          <Button
            icon="undo"
            isBusy={undo.isPending}
            onPress={() => undo.mutate({ municipality: key, id: list.id })}
          >
            {words.undo}
          </Button>
        </>
      ) : (
        <Link to={paths.imports} params={params} className={buttonClass({ variant: 'primary' })}>
          {toStart}
        </Link>
      )}
      <ReportButtons list={list} />
    </div>
  )
}
