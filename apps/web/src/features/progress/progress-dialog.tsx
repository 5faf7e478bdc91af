import { type MeasureStatus, measureStatuses, newProgress } from '@kommune17/domain'
import { useEffect, useId, useRef } from 'react'
import { Controller } from 'react-hook-form'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { useDomainForm } from '../measures/use-domain-form.ts'
import { useFormDraft } from '../measures/use-form-draft.ts'
import styles from './progress-dialog.module.css'
import { type ProgressValues, progressInput, takesPercent } from './progress-input.ts'
import { useLogProgress } from './use-log-progress.ts'

export type LoggedMeasure = {
  id: string
  title: string
  status: MeasureStatus | null
  progress: { shown: number | null; basis: string | null } | null
  keyDate: string | null
}

/** Logs a Sachstand: opens on the current state, so that a change is one or two presses. */
export function ProgressDialog({ measure, onClose }: { measure: LoggedMeasure; onClose: () => void }) {
  const texts = useTexts()
  const words = texts.progress
  const id = useId()
  const editor = useProgressForm(measure, onClose)
  const { summary, attempt, draft, submit, isSaving } = editor
  const container = useRef<HTMLFormElement>(null)
  useEffect(() => {
    container.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [])
  return (
    <Dialog
      title={words.logTitle(measure.title)}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id} variant="primary" isBusy={isSaving}>
            {isSaving ? words.saving : words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <form ref={container} id={id} noValidate className={styles['form']} onSubmit={submit}>
        <ErrorSummary errors={summary} attempt={attempt} />
        {draft.isRestored && (
          <Alert
            title={words.restored}
            actions={
              <Button size="small" onPress={() => void draft.discard()}>
                {texts.measure.save.discard}
              </Button>
            }
          />
        )}
        <ProgressFields editor={editor} measure={measure} />
      </form>
    </Dialog>
  )
}

type Editor = ReturnType<typeof useProgressForm>

function useProgressForm(measure: LoggedMeasure, onClose: () => void) {
  const texts = useTexts()
  const format = useFormat()
  const { today } = useSession()
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const log = useLogProgress()
  const words = texts.progress
  const initial: ProgressValues = {
    status: measure.status ?? 'unknown',
    progress: measure.progress?.basis === 'stated' ? measure.progress.shown : null,
    keyDate: today,
    note: '',
  }
  const checked = useDomainForm<ProgressValues, ReturnType<typeof newProgress.parse>>({
    schema: newProgress,
    initial,
    toInput: (values) => progressInput(measure.id, values),
    labels: { status: words.status, progress: words.percent, keyDate: words.keyDate, note: words.note },
    fieldOfCode: {
      'key-date-in-future': 'keyDate',
      'reason-required': 'note',
      'progress-not-allowed': 'progress',
    },
  })
  const draft = useFormDraft(checked.form, `progress/${measure.id}`, initial)
  const submit = checked.form.handleSubmit(async (input) => {
    try {
      await log.mutateAsync({ ...input, municipality: key })
    } catch (error) {
      checked.fail(error)
      return
    }
    await draft.drop()
    toast({ text: words.saved(texts.statuses[input.status].label, format.date(input.keyDate ?? today)) })
    onClose()
  })
  return { ...checked, draft, submit, isSaving: log.isPending }
}

function ProgressFields({ editor, measure }: { editor: Editor; measure: LoggedMeasure }) {
  const { form, errorOf } = editor
  const texts = useTexts()
  const format = useFormat()
  const { today } = useSession()
  const words = texts.progress
  const status = form.watch('status')
  const current =
    measure.status && measure.keyDate
      ? words.current(texts.statuses[measure.status].label, format.date(measure.keyDate))
      : null
  return (
    <div className={styles['columns']}>
      <Controller
        control={form.control}
        name="status"
        render={({ field }) => (
          <RadioGroup
            label={words.status}
            hint={current}
            error={errorOf('status')}
            options={measureStatuses.map((value) => ({
              value,
              label: texts.statuses[value].label,
              description: texts.statuses[value].definition,
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className={styles['fields']}>
        {takesPercent(status) && (
          <Controller
            control={form.control}
            name="progress"
            render={({ field }) => (
              <NumberField
                {...field}
                label={words.percent}
                hint={
                  measure.progress?.basis === 'milestones' ? words.percentFromMilestones : words.percentHint
                }
                unit="%"
                error={errorOf('progress')}
              />
            )}
          />
        )}
        <Controller
          control={form.control}
          name="keyDate"
          render={({ field }) => (
            <DateField
              {...field}
              label={words.keyDate}
              hint={words.keyDateHint}
              max={today}
              error={errorOf('keyDate')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="note"
          render={({ field }) => (
            <TextArea
              {...field}
              label={status === 'discarded' ? words.noteRequired : words.note}
              hint={status === 'discarded' ? words.noteRequiredHint : words.noteHint}
              isRequired={status === 'discarded'}
              maxLength={4000}
              error={errorOf('note')}
            />
          )}
        />
      </div>
    </div>
  )
}
