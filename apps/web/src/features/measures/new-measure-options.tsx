import { Controller, type UseFormReturn } from 'react-hook-form'
import { FormText } from '../../forms/form-text.tsx'
import { useFormat, useTexts } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './new-measure.module.css'
import type { NewMeasureValues } from './new-measure-input.ts'
import { departmentOptions, fieldOptions, programmeOptions } from './structure-options.ts'
import { useStructure } from './use-structure.ts'

type OptionsProps<Output> = {
  form: UseFormReturn<NewMeasureValues, unknown, Output>
  errorOf: (name: keyof NewMeasureValues) => string | null
}

/** What can be said at once but may follow later. */
export function NewMeasureOptions<Output>({ form, errorOf }: OptionsProps<Output>) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const words = texts.measures.create
  const { control } = form
  const choices: readonly {
    name: 'departmentId' | 'fieldId' | 'programmeId'
    label: string
    options: Option[]
  }[] = [
    { name: 'departmentId', label: words.department, options: departmentOptions(structure, format) },
    { name: 'fieldId', label: words.field, options: fieldOptions(structure) },
    { name: 'programmeId', label: words.programme, options: programmeOptions(structure, format) },
  ]
  return (
    <fieldset className={styles['optional']}>
      <legend>{words.optional}</legend>
      <FormText
        control={control}
        name="number"
        label={words.number}
        hint={words.numberHint}
        isShort
        error={errorOf('number')}
      />
      <Controller
        control={control}
        name="description"
        render={({ field }) => (
          <TextArea {...field} label={words.description} error={errorOf('description')} />
        )}
      />
      <div className={styles['pair']}>
        {choices.map(({ name, label, options }) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <Select {...field} label={label} options={[{ value: '', label: words.none }, ...options]} />
            )}
          />
        ))}
      </div>
      <p className={styles['hint']}>{texts.measure.hints.partialDate}</p>
      <div className={styles['pair']}>
        {(['plannedStart', 'plannedEnd'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <DateField {...field} label={words[name]} precision="partial" error={errorOf(name)} />
            )}
          />
        ))}
      </div>
    </fieldset>
  )
}
