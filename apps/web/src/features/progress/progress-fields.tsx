import { measureStatuses } from '@kommune17/domain'
import { Controller } from 'react-hook-form'
import { useFormat, useTexts } from '../../language.tsx'
import { useSession } from '../../session.ts'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './progress-dialog.module.css'
import { takesPercent } from './progress-input.ts'
import type { LoggedMeasure, ProgressEditor } from './use-progress-form.ts'

type FieldsProps = { editor: ProgressEditor; measure: LoggedMeasure }

/** Status with its definitions, and beside it what the status asks for. */
export function ProgressFields(props: FieldsProps) {
  return (
    <div className={styles['columns']}>
      <StatusField {...props} />
      <div className={styles['fields']}>
        <PercentField {...props} />
        <DateAndNote editor={props.editor} />
      </div>
    </div>
  )
}

function StatusField({ editor: { form, errorOf }, measure }: FieldsProps) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.progress
  const { status, keyDate } = measure
  return (
    <Controller
      control={form.control}
      name="status"
      render={({ field }) => (
        <RadioGroup
          label={words.status}
          hint={status && keyDate && words.current(texts.statuses[status].label, format.date(keyDate))}
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
  )
}

function PercentField({ editor: { form, errorOf }, measure }: FieldsProps) {
  const words = useTexts().progress
  if (!takesPercent(form.watch('status'))) return null
  return (
    <Controller
      control={form.control}
      name="progress"
      render={({ field }) => (
        <NumberField
          {...field}
          label={words.percent}
          hint={measure.progress?.basis === 'milestones' ? words.percentFromMilestones : words.percentHint}
          unit="%"
          error={errorOf('progress')}
        />
      )}
    />
  )
}

function DateAndNote({ editor: { form, errorOf } }: Pick<FieldsProps, 'editor'>) {
  const words = useTexts().progress
  const { today } = useSession()
  const isReason = form.watch('status') === 'discarded'
  return (
    <>
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
            label={isReason ? words.noteRequired : words.note}
            hint={isReason ? words.noteRequiredHint : words.noteHint}
            isRequired={isReason}
            maxLength={4000}
            error={errorOf('note')}
          />
        )}
      />
    </>
  )
}
