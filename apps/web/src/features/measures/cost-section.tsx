import type { MeasureYear } from '@kommune17/domain'
import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { type SavedColumn, SavedTable } from '../../saved-table.tsx'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { EditableSection } from './editable-section.tsx'
import { EditorAmount, EditorText, EditorTextArea } from './editor-fields.tsx'
import { FactList } from './fact-list.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

const fields = ['costPlanned', 'costActual', 'funding', 'costNote', 'budgetNumber', 'years'] as const
const amounts = ['costPlanned', 'costActual', 'funding'] as const

/** What it should cost, what it cost, and what others paid; as a whole and by budget year. */
export function CostSection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const { sections, hints } = useTexts().measure
  return (
    <EditableSection
      title={sections.costs}
      editor={editor}
      fields={fields}
      mayEdit={detail.may.change}
      read={<Costs detail={detail} />}
    >
      <p className={styles['hint']}>{hints.money}</p>
      <div className={styles['pair']}>
        {amounts.map((name) => (
          <EditorAmount key={name} editor={editor} name={name} />
        ))}
        <EditorText editor={editor} name="budgetNumber" />
      </div>
      <YearFields editor={editor} />
      <EditorTextArea editor={editor} name="costNote" />
    </EditableSection>
  )
}

function Costs({ detail }: { detail: MeasureDetail }) {
  const { fields: labels, costs, none } = useTexts().measure
  const money = useMoney()
  if (!hasCosts(detail)) return <p className={styles['hint']}>{none}</p>
  const columns: SavedColumn<MeasureYear>[] = [
    {
      id: 'year',
      header: costs.year,
      isRowHeader: true,
      cell: ({ year }) => year,
      value: ({ year }) => year,
    },
    ...amounts.map((name) => ({
      id: name,
      header: labels[name],
      isNumeric: true,
      cell: (year: MeasureYear) => money(year[name]),
      kind: 'money' as const,
      value: (year: MeasureYear) => year[name],
    })),
  ]
  return (
    <>
      <FactList
        facts={[
          ...amounts.map((name) => ({ label: labels[name], value: money(detail[name]) })),
          { label: labels.budgetNumber, value: detail.budgetNumber },
          { label: labels.costNote, value: detail.costNote },
        ]}
      />
      {detail.years.length > 0 && (
        <SavedTable
          caption={costs.yearsCaption}
          about={detail.title}
          isCaptionHidden={false}
          columns={columns}
          rows={detail.years}
          rowKey={({ year }) => String(year)}
        />
      )}
    </>
  )
}

function hasCosts({
  costPlanned,
  costActual,
  funding,
  budgetNumber,
  costNote,
  years,
}: MeasureDetail): boolean {
  return (
    years.length > 0 ||
    [costPlanned, costActual, funding, budgetNumber, costNote].some((value) => value !== null)
  )
}

function useMoney(): (euros: number | null) => string | null {
  const format = useFormat()
  return (euros) => (euros === null ? null : format.money(euros))
}

function YearFields({ editor }: { editor: MeasureEditor }) {
  const texts = useTexts()
  const { fields: labels } = texts.measure
  const { years } = editor.values
  const change = (index: number, part: Partial<MeasureYear>) =>
    editor.edit({ years: years.map((year, place) => (place === index ? { ...year, ...part } : year)) })
  const errorOf = (index: number, name: keyof MeasureYear) => {
    const issue = editor.issues.find(({ path }) => path === `years.${index}.${name}`)
    return issue ? texts.fields[issue.code](issue.details) : null
  }
  return (
    <fieldset className={styles['group']}>
      <legend>{labels.years}</legend>
      {years.map((year, index) => (
        <fieldset key={year.year} aria-label={String(year.year)} className={styles['year']}>
          <strong>{year.year}</strong>
          {amounts.map((name) => (
            <NumberField
              key={name}
              label={labels[name]}
              unit="€"
              value={year[name]}
              error={errorOf(index, name)}
              onBlur={() => editor.touch('years')}
              onChange={(value) => change(index, { [name]: value })}
            />
          ))}
          <Button
            size="small"
            variant="tertiary"
            icon="trash"
            isIconOnly
            onPress={() => editor.edit({ years: years.filter((_, place) => place !== index) })}
          >
            {texts.measure.costs.removeYear(year.year)}
          </Button>
        </fieldset>
      ))}
      <AddYear editor={editor} />
    </fieldset>
  )
}

function AddYear({ editor }: { editor: MeasureEditor }) {
  const { costs } = useTexts().measure
  const [year, setYear] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const { years } = editor.values
  const add = () => {
    if (year === null || !Number.isInteger(year) || year < 2000 || year > 2100)
      return setError(costs.yearInvalid)
    if (years.some((known) => known.year === year)) return setError(costs.yearTaken)
    const added = { year, costPlanned: null, costActual: null, funding: null }
    editor.edit({ years: [...years, added].sort((a, b) => a.year - b.year) })
    setYear(null)
    setError(null)
  }
  return (
    <div className={styles['addYear']}>
      <NumberField label={costs.year} value={year} error={error} onChange={setYear} />
      <Button size="small" icon="plus" onPress={add}>
        {costs.addYear}
      </Button>
    </div>
  )
}
