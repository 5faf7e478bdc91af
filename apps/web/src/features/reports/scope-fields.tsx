import { type GoalNumber, goalNumbers } from '@kommune17/domain'
import { Controller, type UseFormSetValue, useWatch } from 'react-hook-form'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { activeFilters } from '../measures/active-filters.ts'
import { searchOf } from '../measures/measure-search.ts'
import { useFilterWords } from '../measures/use-filter-words.ts'
import { type Structure, useStructure } from '../measures/use-structure.ts'
import type { ReportControl, ReportValues } from './report-values.ts'
import styles from './reports.module.css'

type ScopeFieldsProps = { control: ReportControl; setValue: UseFormSetValue<ReportValues> }

/** Which measures the report covers: by goals and by structure, and whatever filter came along from a list. */
export function ScopeFields({ control, setValue }: ScopeFieldsProps) {
  const { form: words } = useTexts().reports
  const { data: structure } = useStructure()
  return (
    <fieldset className={styles['group']}>
      <legend>{words.scope}</legend>
      {(['programme', 'field', 'department'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={control}
          render={({ field }) => (
            <Select
              {...field}
              label={words[name]}
              options={[{ value: '', label: words.everything }, ...optionsOf(structure, name)]}
            />
          )}
        />
      ))}
      <Controller
        name="goals"
        control={control}
        render={({ field: { value, onChange } }) => <GoalChoice value={value} onChange={onChange} />}
      />
      <FurtherFilters control={control} onDrop={() => setValue('further', {}, { shouldDirty: true })} />
    </fieldset>
  )
}

function FurtherFilters({ control, onDrop }: { control: ReportControl; onDrop: () => void }) {
  const { form: words } = useTexts().reports
  const further = useWatch({ control, name: 'further' })
  const chips = activeFilters(searchOf(further), useFilterWords())
  if (chips.length === 0) return null
  return (
    <p>
      {words.further(chips.map(({ label }) => label).join(' · '))}{' '}
      <Button size="small" variant="tertiary" onPress={onDrop}>
        {words.dropFurther}
      </Button>
    </p>
  )
}

function optionsOf(structure: Structure | undefined, name: 'programme' | 'field' | 'department') {
  if (structure === undefined) return []
  const { departments, fields, programmes } = structure
  if (name === 'programme') return programmes.map(({ id, title }) => ({ value: id, label: title }))
  return (name === 'field' ? fields : departments).map(({ id, name: label }) => ({ value: id, label }))
}

function GoalChoice({
  value,
  onChange,
}: {
  value: readonly GoalNumber[]
  onChange: (goals: GoalNumber[]) => void
}) {
  const texts = useTexts()
  const { form: words } = texts.reports
  return (
    <details open={value.length > 0}>
      <summary>{words.goals}</summary>
      <p className={styles['muted']}>{words.goalsHint}</p>
      <div className={styles['goals']}>
        {goalNumbers.map((goal) => (
          <Checkbox
            key={goal}
            isChecked={value.includes(goal)}
            onChange={(isChecked) =>
              onChange(goalNumbers.filter((one) => (one === goal ? isChecked : value.includes(one))))
            }
          >
            {texts.charts.subject(goal, texts.goalNames[goal])}
          </Checkbox>
        ))}
      </div>
    </details>
  )
}
