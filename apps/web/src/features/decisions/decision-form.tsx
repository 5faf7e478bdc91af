import { newDecision } from '@kommune17/domain'
import { useEffect } from 'react'
import { Controller } from 'react-hook-form'
import type * as z from 'zod/mini'
import { FormText } from '../../forms/form-text.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormDraft } from '../../forms/use-form-draft.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Decision } from './decision-item.tsx'
import styles from './decisions-section.module.css'
import { useAddDecision } from './use-add-decision.ts'
import { useChangeDecision } from './use-change-decision.ts'

type DecisionValues = {
  body: string
  decidedOn: string
  paperNumber: string
  result: string
  url: string
  isPublic: boolean
}
type FormProps = { measureId: string; decision: Decision | null; onClose: () => void }

/** Records a decision or changes one. */
export function DecisionForm(props: FormProps) {
  const texts = useTexts()
  const words = texts.measure.decisions
  const { today } = useSession()
  const { form, summary, attempt, errorOf, submit, cancel, isSaving } = useDecisionForm(props)
  useEffect(() => form.setFocus('body'), [form])
  const { control } = form
  const text = (name: 'body' | 'paperNumber' | 'result' | 'url') => ({
    control,
    name,
    label: words[name],
    error: errorOf(name),
  })
  return (
    <form
      noValidate
      aria-label={props.decision ? words.editFor(props.decision.body) : words.add}
      className={styles['form']}
      onSubmit={submit}
    >
      <ErrorSummary errors={summary} attempt={attempt} />
      <FormText {...text('body')} hint={words.bodyHint} isRequired />
      <div className={styles['pair']}>
        <Controller
          control={control}
          name="decidedOn"
          render={({ field }) => (
            <DateField
              {...field}
              label={words.decidedOn}
              hint={texts.measure.hints.date}
              max={today}
              error={errorOf('decidedOn')}
            />
          )}
        />
        <FormText {...text('paperNumber')} />
      </div>
      <FormText {...text('result')} hint={words.resultHint} />
      <FormText {...text('url')} hint={words.urlHint} type="url" />
      <Controller
        control={control}
        name="isPublic"
        render={({ field: { value, ...field } }) => (
          <Checkbox {...field} isChecked={value} description={words.isPublicHint}>
            {words.isPublic}
          </Checkbox>
        )}
      />
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

function useDecisionForm({ measureId, decision, onClose }: FormProps) {
  const { decisions: words } = useTexts().measure
  const { key: municipality } = useMunicipality()
  const add = useAddDecision()
  const change = useChangeDecision()
  const initial: DecisionValues = {
    body: decision?.body ?? '',
    decidedOn: decision?.decidedOn ?? '',
    paperNumber: decision?.paperNumber ?? '',
    result: decision?.result ?? '',
    url: decision?.url ?? '',
    isPublic: decision?.isPublic ?? false,
  }
  const checked = useDomainForm<DecisionValues, z.output<typeof newDecision>>({
    schema: newDecision,
    initial,
    toInput: ({ decidedOn, url, ...values }) => ({
      ...values,
      measureId,
      decidedOn: decidedOn === '' ? null : decidedOn,
      url: url.trim() === '' ? null : url,
    }),
    labels: {
      body: words.body,
      decidedOn: words.decidedOn,
      paperNumber: words.paperNumber,
      result: words.result,
      url: words.url,
      isPublic: words.isPublic,
    },
  })
  const draft = useFormDraft(checked.form, `decision/${decision?.id ?? measureId}`, initial)
  const submit = checked.form.handleSubmit(async ({ measureId: _, ...changes }) => {
    try {
      if (decision === null) await add.mutateAsync({ municipality, measureId, ...changes })
      else await change.mutateAsync({ municipality, id: decision.id, changes })
    } catch (error) {
      checked.fail(error)
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
