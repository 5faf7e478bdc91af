import { useState } from 'react'
import { apiError, useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { ErrorRowsDialog } from './error-rows-dialog.tsx'
import type { ImportDetail, ListPlan } from './use-import.ts'
import { useChoose, useRun } from './use-import-changes.ts'

type RunProps = {
  list: ImportDetail
  plan: ListPlan
  isReading: boolean
  /** Told whether the last attempt met a preview that had become old. */
  onOutdated: (isOutdated: boolean) => void
}

/** Says what will be written and writes it; rows with errors are named first. */
export function RunButton({ list, plan, isReading, onOutdated }: RunProps) {
  const { bar: words } = useTexts().importing
  const [isAsking, setIsAsking] = useState(false)
  const { start, isBusy } = useRunOnce(list, onOutdated)
  const { created, changed, errors } = plan.totals
  if (created + changed === 0) return null
  const what = words.run(created, changed)
  return (
    <>
      <Button
        variant="primary"
        isBusy={isBusy || isReading}
        onPress={errors > 0 ? () => setIsAsking(true) : start}
      >
        {isBusy ? words.running : what}
      </Button>
      {isAsking && (
        <ErrorRowsDialog
          id={list.id}
          errors={errors}
          action={what}
          onConfirm={() => {
            setIsAsking(false)
            start()
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}

function useRunOnce({ id, choices }: ImportDetail, onOutdated: RunProps['onOutdated']) {
  const { key } = useMunicipality()
  const run = useRun()
  const again = useChoose(id)
  const errorText = useErrorText()
  const { toast } = useMessages()
  const onError = async (error: unknown) => {
    if (apiError(error).code !== 'conflict') return toast({ kind: 'danger', text: errorText(error) })
    // The preview has become old: the same choices make a new one.
    onOutdated(true)
    return again.choose(choices)
  }
  return {
    isBusy: run.isPending || again.isBusy,
    start: () => {
      onOutdated(false)
      run.mutate({ municipality: key, id }, { onError: (error) => void onError(error) })
    },
  }
}
