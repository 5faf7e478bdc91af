import {
  type CouncilSection,
  councilSections,
  type PaperSettings,
  paperSettings,
  type ReportTextName,
  reportTextNames,
} from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { type Control, Controller } from 'react-hook-form'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { SectionOrder } from './section-order.tsx'
import styles from './settings-page.module.css'
import { usePaperChange } from './use-paper-change.ts'

type Values = {
  address: string
  colour: string
  logoAlt: string
  sections: CouncilSection[]
  texts: Partial<Record<ReportTextName, string>>
}

export function PaperLookForm({ settings }: { settings: PaperSettings }) {
  const { shell, reports } = useTexts()
  const { settings: words } = reports
  const labels = { address: words.address, colour: words.colour, logoAlt: words.logoAlt }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: paperSettings,
    initial: valuesOf(settings),
    toInput: inputOf,
    labels,
  })
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = usePaperChange()
  const change = useMutation(
    trpc.paperSettings.change.mutationOptions({ onError: fail, onSuccess: () => done(words.saved) }),
  )
  return (
    <SmallForm
      submitText={shell.save}
      isBusy={change.isPending}
      summary={summary}
      attempt={attempt}
      onSubmit={form.handleSubmit((input) => change.mutate({ municipality: key, settings: input }))}
    >
      <Controller
        name="address"
        control={form.control}
        render={({ field }) => (
          <TextArea
            {...field}
            label={labels.address}
            hint={words.addressHint}
            isOptional
            rows={3}
            error={errorOf('address')}
          />
        )}
      />
      <FormText
        control={form.control}
        name="colour"
        label={labels.colour}
        hint={words.colourHint}
        isOptional
        isShort
        error={errorOf('colour')}
      />
      <FormText
        control={form.control}
        name="logoAlt"
        label={labels.logoAlt}
        hint={words.logoAltHint}
        isOptional
        error={errorOf('logoAlt')}
      />
      <Controller
        name="sections"
        control={form.control}
        render={({ field: { value, onChange } }) => <SectionOrder value={value} onChange={onChange} />}
      />
      <TextBlocks control={form.control} />
    </SmallForm>
  )
}

function TextBlocks({ control }: { control: Control<Values, unknown, PaperSettings> }) {
  const { settings: words, form } = useTexts().reports
  return (
    <details>
      <summary>{words.texts}</summary>
      <p className={styles['muted']}>{words.textsHint}</p>
      {reportTextNames.map((name) => (
        <Controller
          key={name}
          name={`texts.${name}`}
          control={control}
          render={({ field: { value, ...field } }) => (
            <TextArea {...field} value={value ?? ''} label={form.text[name]} isOptional rows={3} />
          )}
        />
      ))}
    </details>
  )
}

function valuesOf({ address, colour, logoAlt, sections, texts }: PaperSettings): Values {
  const written = Object.entries(texts).map(([name, text]) => [name, text ?? ''])
  return {
    address: address.join('\n'),
    colour: colour ?? '',
    logoAlt: logoAlt ?? '',
    sections: [...(sections ?? councilSections)],
    texts: Object.fromEntries(written),
  }
}

function inputOf({ address, colour, logoAlt, sections, texts }: Values): unknown {
  const lines = address.split('\n').map((line) => line.trim())
  const written = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return {
    address: lines.filter((line) => line !== ''),
    colour: colour.trim() === '' ? null : colour.trim(),
    logoAlt: logoAlt.trim() === '' ? null : logoAlt,
    sections,
    texts: Object.fromEntries(written),
  }
}
