import {
  councilPaperTypes,
  type ReportChoice,
  type ReportTextName,
  type ReportTexts,
  reportChoice,
  reportParts,
  reportTextNames,
} from '@kommune17/domain'
import type { ReactNode } from 'react'
import { Controller } from 'react-hook-form'
import { FormText } from '../../forms/form-text.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormDraft } from '../../forms/use-form-draft.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { firstValues, inputOf, type ReportControl } from './report-values.ts'
import styles from './reports.module.css'
import { ScopeFields } from './scope-fields.tsx'
import type { ReportHead } from './use-reports.ts'

type ReportFormProps = {
  choice: ReportChoice
  /** Frozen reports to compare with. */
  frozen: readonly ReportHead[]
  /** The municipality's own text blocks: what stands where nothing was written yet. */
  ownTexts: ReportTexts
  /** Names what is typed and not saved yet. */
  draftName: string
  isBusy: boolean
  /** Rejects with the server's refusal. */
  onSave: (choice: ReportChoice) => Promise<void>
  further?: ReactNode
}

/** What a report covers and says. */
export function ReportForm(props: ReportFormProps) {
  const { choice, frozen, ownTexts, draftName, isBusy, onSave, further } = props
  const { form: words } = useTexts().reports
  const initial = firstValues(choice, ownTexts)
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: reportChoice,
    initial,
    toInput: inputOf,
    labels: { title: words.titleLabel, asOf: words.asOf, paperNumber: words.paperNumber },
  })
  const draft = useFormDraft(form, draftName, initial)
  const submit = form.handleSubmit(async (input) => {
    try {
      await onSave(input)
      await draft.drop()
    } catch (error) {
      fail(error)
    }
  })
  return (
    <form noValidate className={styles['form']} onSubmit={submit}>
      <ErrorSummary errors={summary} attempt={attempt} />
      <div className={styles['group']}>
        <FormText control={form.control} name="title" label={words.titleLabel} error={errorOf('title')} />
        <AsOfField control={form.control} error={errorOf('asOf')} />
      </div>
      <AudienceField control={form.control} />
      <ScopeFields control={form.control} setValue={form.setValue} />
      <PreviousField control={form.control} frozen={frozen} />
      <PartFields control={form.control} />
      <PaperFields control={form.control} error={errorOf('paperNumber')} />
      <TextFields control={form.control} />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {words.save}
        </Button>
        {further}
      </div>
    </form>
  )
}

function AsOfField({ control, error }: { control: ReportControl; error: string | null }) {
  const { form: words } = useTexts().reports
  const { today } = useSession()
  return (
    <Controller
      name="asOf"
      control={control}
      render={({ field }) => (
        <DateField {...field} label={words.asOf} hint={words.asOfHint} max={today} error={error} />
      )}
    />
  )
}

function AudienceField({ control }: { control: ReportControl }) {
  const { form: words } = useTexts().reports
  return (
    <Controller
      name="audience"
      control={control}
      render={({ field: { value, onChange } }) => (
        <RadioGroup
          label={words.audience}
          value={value}
          onChange={onChange}
          options={[
            { value: 'internal', label: words.internal, description: words.internalHint },
            { value: 'public', label: words.public, description: words.publicHint },
          ]}
        />
      )}
    />
  )
}

function PreviousField({ control, frozen }: { control: ReportControl; frozen: readonly ReportHead[] }) {
  const { form: words, compare } = useTexts().reports
  const format = useFormat()
  return (
    <Controller
      name="previousId"
      control={control}
      render={({ field }) => (
        <Select
          {...field}
          label={words.previous}
          hint={words.previousHint}
          options={[
            { value: '', label: words.noPrevious },
            ...frozen.map(({ id, choice }) => ({
              value: id,
              label: compare.option(choice.title, format.date(choice.asOf)),
            })),
          ]}
        />
      )}
    />
  )
}

function PartFields({ control }: { control: ReportControl }) {
  const { form: words } = useTexts().reports
  return (
    <Controller
      name="parts"
      control={control}
      render={({ field: { value, onChange } }) => (
        <fieldset className={styles['group']}>
          <legend>{words.parts}</legend>
          {reportParts.map((part) => (
            <Checkbox
              key={part}
              isChecked={value.includes(part)}
              onChange={(isChecked) =>
                onChange(reportParts.filter((one) => (one === part ? isChecked : value.includes(one))))
              }
            >
              {words.part[part]}
            </Checkbox>
          ))}
        </fieldset>
      )}
    />
  )
}

function PaperFields({ control, error }: { control: ReportControl; error: string | null }) {
  const { papers, reports } = useTexts()
  const words = reports.form
  return (
    <fieldset className={styles['group']}>
      <legend>{words.paper}</legend>
      <FormText control={control} name="paperNumber" label={words.paperNumber} isOptional error={error} />
      <Controller
        name="paperType"
        control={control}
        render={({ field }) => (
          <Select
            {...field}
            label={words.paperType}
            options={councilPaperTypes.map((value) => ({ value, label: papers.council.paperTypes[value] }))}
          />
        )}
      />
    </fieldset>
  )
}

function TextFields({ control }: { control: ReportControl }) {
  const { form: words } = useTexts().reports
  return (
    <details>
      <summary>{words.texts}</summary>
      <p className={styles['muted']}>{words.textsHint}</p>
      <div className={styles['texts']}>
        {reportTextNames.map((name: ReportTextName) => (
          <Controller
            key={name}
            name={`texts.${name}`}
            control={control}
            render={({ field }) => (
              <TextArea {...field} label={words.text[name]} isOptional maxLength={20_000} rows={3} />
            )}
          />
        ))}
      </div>
    </details>
  )
}
