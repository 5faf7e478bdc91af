import { newMilestone } from '@kommune17/domain'
import { useEffect } from 'react'
import { Controller } from 'react-hook-form'
import type * as z from 'zod/mini'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormDraft } from '../../forms/use-form-draft.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './milestones-section.module.css'
import { useAddMilestone } from './use-add-milestone.ts'
import { useChangeMilestone } from './use-change-milestone.ts'
import type { Milestone } from './use-milestone-actions.ts'

type MilestoneValues = { title: string; due: string; weight: number | null }
type FormProps = { measureId: string; milestone: Milestone | null; onClose: () => void }

/** Adds a milestone or changes one. */
export function MilestoneForm({ measureId, milestone, onClose }: FormProps) {
  const texts = useTexts()
  const words = texts.measure.milestones
  const { form, summary, attempt, errorOf, submit, cancel, isSaving } = useMilestoneForm({
    measureId,
    milestone,
    onClose,
  })
  useEffect(() => form.setFocus('title'), [form])
  const { control } = form
  return (
    <form
      noValidate
      aria-label={milestone ? words.editFor(milestone.title) : words.add}
      className={styles['form']}
      onSubmit={submit}
    >
      <ErrorSummary errors={summary} attempt={attempt} />
      <Controller
        control={control}
        name="title"
        render={({ field }) => (
          <TextField {...field} label={words.title} isRequired error={errorOf('title')} />
        )}
      />
      <div className={styles['pair']}>
        <Controller
          control={control}
          name="due"
          render={({ field }) => (
            <DateField
              {...field}
              label={words.due}
              hint={texts.measure.hints.date}
              isOptional
              error={errorOf('due')}
            />
          )}
        />
        <Controller
          control={control}
          name="weight"
          render={({ field }) => (
            <NumberField {...field} label={words.weight} hint={words.weightHint} error={errorOf('weight')} />
          )}
        />
      </div>
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" size="small" isBusy={isSaving}>
          {words.save}
        </Button>
        <Button size="small" onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function useMilestoneForm({ measureId, milestone, onClose }: FormProps) {
  const words = useTexts().measure.milestones
  const { key: municipality } = useMunicipality()
  const add = useAddMilestone()
  const change = useChangeMilestone()
  const initial: MilestoneValues = {
    title: milestone?.title ?? '',
    due: milestone?.due ?? '',
    weight: milestone?.weight ?? 1,
  }
  const checked = useDomainForm<MilestoneValues, z.output<typeof newMilestone>>({
    schema: newMilestone,
    initial,
    toInput: (values) => ({
      measureId,
      title: values.title,
      due: values.due === '' ? null : values.due,
      weight: values.weight,
    }),
    labels: { title: words.title, due: words.due, weight: words.weight },
  })
  const { form, fail } = checked
  const draft = useFormDraft(form, `milestone/${milestone?.id ?? measureId}`, initial)
  const submit = form.handleSubmit(async ({ title, due, weight }) => {
    try {
      if (milestone === null) await add.mutateAsync({ municipality, measureId, title, due, weight })
      else await change.mutateAsync({ municipality, id: milestone.id, changes: { title, due, weight } })
    } catch (error) {
      fail(error)
      return
    }
    await draft.drop()
    onClose()
  })
  const cancel = async () => {
    await draft.drop()
    onClose()
  }
  return { ...checked, submit, cancel: () => void cancel(), isSaving: add.isPending || change.isPending }
}
