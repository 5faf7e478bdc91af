import { newMeasure } from '@kommune17/domain'
import { useNavigate } from '@tanstack/react-router'
import { Controller } from 'react-hook-form'
import type * as z from 'zod/mini'
import { FormText } from '../../forms/form-text.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormDraft } from '../../forms/use-form-draft.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { ChosenGoals } from './chosen-goals.tsx'
import { lastSearch } from './last-view.ts'
import styles from './new-measure.module.css'
import { emptyMeasure, type NewMeasureValues, newMeasureInput } from './new-measure-input.ts'
import { NewMeasureOptions } from './new-measure-options.tsx'
import { useCreateMeasure } from './use-create-measure.ts'

/** A title and a goal are enough; the rest is offered below and never asked for. */
export function NewMeasureForm() {
  const texts = useTexts()
  const words = texts.measures.create
  const editor = useNewMeasure()
  const { form, summary, attempt, errorOf, draft, submit, isSaving, cancel } = editor
  return (
    <form noValidate className={styles['form']} onSubmit={submit}>
      <ErrorSummary errors={summary} attempt={attempt} />
      {draft.isRestored && (
        <Alert
          title={words.restored}
          actions={
            <Button size="small" onPress={() => void draft.discard()}>
              {words.discardDraft}
            </Button>
          }
        />
      )}
      <FormText
        control={form.control}
        name="title"
        label={words.name}
        hint={words.nameHint}
        isRequired
        error={errorOf('title')}
      />
      <Controller
        control={form.control}
        name="goals"
        render={({ field }) => (
          <ChosenGoals
            goals={field.value}
            onChange={field.onChange}
            fieldRef={field.ref}
            error={errorOf('goals') && words.goalMissing}
          />
        )}
      />
      <NewMeasureOptions form={form} errorOf={errorOf} />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isBusy={isSaving}>
          {isSaving ? words.saving : words.save}
        </Button>
        <Button onPress={cancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

function useNewMeasure() {
  const texts = useTexts()
  const words = texts.measures.create
  const { key: municipality } = useMunicipality()
  const { toast } = useMessages()
  const navigate = useNavigate()
  const create = useCreateMeasure()
  const checked = useDomainForm<NewMeasureValues, z.output<typeof newMeasure>>({
    schema: newMeasure,
    initial: emptyMeasure,
    toInput: newMeasureInput,
    labels: {
      title: words.name,
      goals: words.goals,
      number: words.number,
      description: words.description,
      plannedStart: words.plannedStart,
      plannedEnd: words.plannedEnd,
    },
    fieldOfCode: { 'end-before-start': 'plannedEnd', 'goal-required': 'goals' },
  })
  const draft = useFormDraft(checked.form, `new-measure/${municipality}`, emptyMeasure)
  const submit = checked.form.handleSubmit(async (input) => {
    try {
      const { id } = await create.mutateAsync({ ...input, municipality })
      await draft.drop()
      toast({ text: words.created(input.title) })
      await navigate({ to: paths.measure, params: { municipality, measureId: id } })
    } catch (error) {
      checked.fail(error)
    }
  })
  const cancel = async () => {
    await draft.drop()
    await navigate({ to: paths.measures, params: { municipality }, search: lastSearch(municipality) })
  }
  return { ...checked, draft, submit, cancel: () => void cancel(), isSaving: create.isPending }
}
