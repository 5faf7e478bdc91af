import {
  freshnessLevels,
  goalNumbers,
  measureStatuses,
  targetsOfGoal,
  timings,
  visibilities,
} from '@kommune17/domain'
import { useFormat, useLanguage, useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { useSdgTexts } from '../links/use-sdg-texts.ts'
import styles from './measure-filters.module.css'
import type { SearchChange } from './measure-search.ts'
import { departmentOptions, fieldOptions, programmeOptions } from './structure-options.ts'
import { useStructure } from './use-structure.ts'

type FilterProps = { search: MeasureSearch; onChange: (change: SearchChange) => void }

/** Every question the list can be asked; each change is at once in the address and in the rows. */
export function MeasureFilters(props: FilterProps) {
  const { search, onChange } = props
  const texts = useTexts()
  const { filters } = texts.measures
  return (
    <section aria-label={filters.title} className={styles['filters']}>
      <Choices
        label={filters.status}
        options={measureStatuses.map((value) => ({ value, label: texts.statuses[value].label }))}
        values={search.status ?? []}
        onChange={(status) => onChange({ status })}
      />
      <Choices
        label={filters.timing}
        options={timings.map((value) => ({ value, label: texts.terms.timing[value].label }))}
        values={search.timing ?? []}
        onChange={(timing) => onChange({ timing })}
      />
      <Choices
        label={filters.freshness}
        options={freshnessLevels.map((value) => ({ value, label: texts.terms.freshness[value].label }))}
        values={search.freshness ?? []}
        onChange={(freshness) => onChange({ freshness })}
      />
      <div className={styles['selects']}>
        <GoalSelects {...props} />
        <StructureSelects {...props} />
        <StateSelects {...props} />
      </div>
      <div className={styles['switches']}>
        <Checkbox
          isChecked={search.withoutOwner === true}
          onChange={(isOn) => onChange({ withoutOwner: isOn ? true : undefined })}
        >
          {filters.withoutOwner}
        </Checkbox>
        <Checkbox
          isChecked={search.archived === true}
          onChange={(isOn) => onChange({ archived: isOn ? true : undefined })}
        >
          {filters.archived}
        </Checkbox>
      </div>
    </section>
  )
}

function GoalSelects({ search, onChange }: FilterProps) {
  const { locale, texts } = useLanguage()
  const { data: sdg } = useSdgTexts()
  const { filters } = texts.measures
  const targets = search.goal === undefined ? [] : targetsOfGoal(search.goal)
  const words = sdg?.targetTexts(locale)
  return (
    <>
      <Choice
        label={filters.goal}
        options={goalNumbers.map((goal) => ({
          value: String(goal),
          label: `${goal} ${texts.goalNames[goal]}`,
        }))}
        value={search.goal === undefined ? undefined : String(search.goal)}
        onChange={(value) =>
          onChange({ goal: goalNumbers.find((goal) => String(goal) === value), target: undefined })
        }
      />
      {targets.length > 0 && (
        <Choice
          label={filters.target}
          options={targets.map(({ code }) => ({ value: code, label: `${code} ${words?.[code] ?? ''}` }))}
          value={search.target}
          onChange={(target) => onChange({ target })}
        />
      )}
    </>
  )
}

function StructureSelects({ search, onChange }: FilterProps) {
  const format = useFormat()
  const { filters } = useTexts().measures
  const { data: structure } = useStructure()
  return (
    <>
      <Choice
        label={filters.department}
        options={[
          { value: 'none', label: filters.noDepartment },
          ...departmentOptions(structure, format, search.department),
        ]}
        value={search.department}
        onChange={(department) => onChange({ department })}
      />
      <Choice
        label={filters.field}
        options={[{ value: 'none', label: filters.noField }, ...fieldOptions(structure)]}
        value={search.field}
        onChange={(field) => onChange({ field })}
      />
      <Choice
        label={filters.programme}
        options={programmeOptions(structure, format)}
        value={search.programme}
        onChange={(programme) => onChange({ programme })}
      />
    </>
  )
}

function StateSelects({ search, onChange }: FilterProps) {
  const texts = useTexts()
  const { filters } = texts.measures
  const known = [
    { value: 'known', label: filters.progressKnown },
    { value: 'unknown', label: filters.progressUnknown },
  ] as const
  return (
    <>
      <Choice
        label={filters.progress}
        options={known}
        value={search.progress}
        onChange={(progress) => onChange({ progress })}
      />
      <Choice
        label={filters.visibility}
        options={visibilities.map((value) => ({ value, label: texts.terms.visibilities[value].label }))}
        value={search.visibility}
        onChange={(visibility) => onChange({ visibility })}
      />
    </>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const { filters } = useTexts().measures
  return (
    <Select<Value | ''>
      label={label}
      options={[{ value: '', label: filters.any }, ...options]}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  )
}

type ChoicesProps<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string }[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

function Choices<Value extends string>({ label, options, values, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['choices']}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            isChecked={values.includes(option.value)}
            onChange={(isOn) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) => (value === option.value ? isOn : values.includes(value))),
              )
            }
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
