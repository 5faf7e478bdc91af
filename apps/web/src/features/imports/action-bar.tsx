import { type Ref, useState } from 'react'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './action-bar.module.css'
import { openQuestions } from './asked-words.ts'
import { placeOf } from './corrections.ts'
import { RunButton } from './run-button.tsx'
import { useCorrections } from './use-corrections.ts'
import type { ImportDetail, ListPlan } from './use-import.ts'
import { useCancelImport } from './use-import-changes.ts'

type BarProps = {
  list: ImportDetail
  plan: ListPlan
  isReading: boolean
  onApply: () => void
  statusRef: Ref<HTMLParagraphElement>
}

/** What can be done with the preview, always in sight: apply corrections, write, or give the list up. */
export function ActionBar({ list, plan, isReading, onApply, statusRef }: BarProps) {
  const { bar: words, preview } = useTexts().importing
  const desk = useCorrections()
  const [isOutdated, setIsOutdated] = useState(false)
  return (
    <section aria-label={words.label} className={styles['bar']}>
      {isOutdated && (
        <div className={styles['notice']}>
          <Alert kind="warning" isAnnounced title={preview.changedSince.title}>
            <p>{preview.changedSince.text}</p>
          </Alert>
        </div>
      )}
      <div className={styles['status']}>
        <p ref={statusRef} tabIndex={-1}>
          {isReading ? preview.rechecking : <Standing plan={plan} />}
        </p>
        {desk.count > 0 && <p className={styles['hint']}>{words.pendingHint}</p>}
      </div>
      <div className={styles['buttons']}>
        {desk.count > 0 ? (
          <>
            <Button variant="primary" isBusy={isReading} onPress={onApply}>
              {words.apply(desk.count)}
            </Button>
            <Button variant="tertiary" onPress={desk.discard}>
              {words.discard}
            </Button>
          </>
        ) : (
          <>
            <RunButton list={list} plan={plan} isReading={isReading} onOutdated={setIsOutdated} />
            <CancelButton list={list} />
          </>
        )}
      </div>
    </section>
  )
}

function Standing({ plan }: { plan: ListPlan }) {
  const { bar: words } = useTexts().importing
  const desk = useCorrections()
  const { errors, created, changed } = plan.totals
  const open = openQuestions(plan, (word) => desk.decided(placeOf.statusWord(word)) !== null)
  const sentences = [
    desk.count > 0 && words.pending(desk.count),
    desk.count === 0 && (created + changed === 0 ? words.nothing : words.unwritten),
    errors > 0 && words.errors(errors),
    open > 0 && words.open(open),
  ].filter((sentence) => sentence !== false)
  return sentences.join(' ')
}

/** Asks first where work would be lost; nothing else here cannot be undone. */
function CancelButton({ list: { id, choices } }: { list: ImportDetail }) {
  const { bar: words } = useTexts().importing
  const { key } = useMunicipality()
  const cancel = useCancelImport()
  const [isAsking, setIsAsking] = useState(false)
  const discard = () => cancel.mutate({ municipality: key, id })
  const isCorrected = choices.cells !== undefined || choices.skipRows !== undefined
  return (
    <>
      <Button
        variant="tertiary"
        isBusy={cancel.isPending}
        onPress={isCorrected ? () => setIsAsking(true) : discard}
      >
        {words.cancel}
      </Button>
      {isAsking && (
        <Dialog
          title={words.cancelTitle}
          size="small"
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button variant="danger" isBusy={cancel.isPending} onPress={discard}>
                {words.cancel}
              </Button>
              <Button onPress={() => setIsAsking(false)}>{words.keep}</Button>
            </>
          }
        >
          <p>{words.cancelText}</p>
        </Dialog>
      )}
    </>
  )
}
