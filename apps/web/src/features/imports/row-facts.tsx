import { ownField } from '@kommune17/domain'
import { comparedFields } from '@kommune17/importer/plan'
import { useFormat, useTexts } from '../../language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { placeOf } from './corrections.ts'
import { fieldName, type Problem, problemText, valueText } from './import-words.ts'
import styles from './row-detail.module.css'
import { useCorrections } from './use-corrections.ts'
import { useFieldWords } from './use-field-words.ts'
import type { ImportRow } from './use-import.ts'

/** Field by field, what is stored and what the list would make of it. */
export function RowChanges({ row: { plan } }: { row: ImportRow }) {
  const named = useFieldWords()
  const { detail: words } = named.texts.importing
  if (plan.changes.length === 0) return null
  return (
    <section>
      <h3 className={styles['title']}>{words.changes}</h3>
      <dl className={styles['changes']}>
        {plan.changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fieldName(field, named)}</dt>
            <dd>
              <span className="visually-hidden">{words.before}: </span>
              <del>{valueText(field, before, named)}</del>
              <Icon name="arrow-right" size={16} />
              <span className="visually-hidden">{words.after}: </span>
              <ins>{valueText(field, after, named)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const empty = new Set<unknown>([null, '', false])

/** Everything a new measure would be made with. */
export function RowValues({ row: { plan } }: { row: ImportRow }) {
  const named = useFieldWords()
  if (plan.action !== 'create') return null
  const { values } = plan
  const plain = comparedFields.map((field) => ({ field, value: values[field] }))
  const own = Object.entries(values.own).map(([id, value]) => ({ field: ownField(id), value }))
  const said = [...plain, ...own].filter(
    ({ value }) => !(empty.has(value) || (Array.isArray(value) && value.length === 0)),
  )
  return (
    <section>
      <h3 className={styles['title']}>{named.texts.importing.detail.values}</h3>
      <dl className={styles['changes']}>
        {said.map(({ field, value }) => (
          <div key={field}>
            <dt>{fieldName(field, named)}</dt>
            <dd>{valueText(field, value, named)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Problems in sentences, without a cell to mend them in. */
export function RowProblems({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  const format = useFormat()
  if (problems.length === 0) return null
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.column} ${problem.text.original}`}
          data-severity={problem.severity}
        >
          <Icon name={problem.severity === 'error' ? 'danger' : 'info'} size={18} />
          <span>
            <span className="visually-hidden">{texts.importing.detail[problem.severity]}: </span>
            {problemText(problem, { texts, format })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Fields that somebody changed here while the list says something else: both values, and which shall hold. */
export function Conflicts({ row: { row, plan } }: { row: ImportRow }) {
  const named = useFieldWords()
  const { detail: words } = named.texts.importing
  const { decided, correct } = useCorrections()
  return plan.conflicts.map(({ field, before, after }) => {
    const place = placeOf.conflict(row, field)
    const chosen = decided(place)
    return (
      <RadioGroup
        key={field}
        label={words.conflict(fieldName(field, named))}
        value={chosen === 'file' || chosen === 'stored' ? chosen : null}
        options={[
          { value: 'stored', label: words.conflictStored(valueText(field, before, named)) },
          { value: 'file', label: words.conflictFile(valueText(field, after, named)) },
        ]}
        onChange={(value) => correct(place, value)}
      />
    )
  })
}
