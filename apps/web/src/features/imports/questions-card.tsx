import { type ReactNode, useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { askedDepartments, askedStatuses, ofKind } from './asked-words.ts'
import { placeOf } from './corrections.ts'
import { columnName } from './import-words.ts'
import styles from './imports.module.css'
import { MatchChoice } from './match-choice.tsx'
import { useCorrections } from './use-corrections.ts'
import type { ImportDetail, ListPlan } from './use-import.ts'
import { DepartmentQuestion, StatusQuestion } from './word-questions.tsx'

type PlanProps = { list: ImportDetail; plan: ListPlan }

/** What is asked once for the whole list. */
export function QuestionsCard({ list, plan }: PlanProps) {
  const { questions: words } = useTexts().importing
  const statuses = askedStatuses(plan, list)
  const departments = askedDepartments(plan, list)
  const asked = plan.questions.filter(({ kind }) => kind !== 'sheet').length
  const hasPersons = ofKind(plan.questions, 'persons').length > 0 || list.choices.persons !== undefined
  if (asked + statuses.length + departments.length === 0 && !hasPersons) return null
  return (
    <Card title={asked > 0 ? words.title(asked) : words.answered} lead={words.lead}>
      <div className={styles['questions']}>
        <Group title={words.statuses} lead={words.statusLead} count={statuses.length}>
          {(shown) =>
            statuses.slice(0, shown).map((asking) => <StatusQuestion key={asking.word} asked={asking} />)
          }
        </Group>
        <Group title={words.departments} count={departments.length}>
          {(shown) =>
            departments
              .slice(0, shown)
              .map((asking) => <DepartmentQuestion key={asking.word} asked={asking} />)
          }
        </Group>
        {hasPersons && <PersonsQuestion plan={plan} />}
        <TargetQuestions plan={plan} />
        <MatchQuestions plan={plan} />
      </div>
    </Card>
  )
}

type GroupProps = {
  title: string
  lead?: string
  count: number
  children: (shown: number) => ReactNode
}

const shownFirst = 12

function Group({ title, lead, count, children }: GroupProps) {
  const { questions: words } = useTexts().importing
  const [shown, setShown] = useState(shownFirst)
  if (count === 0) return null
  return (
    <section>
      <h3 className={styles['subtitle']}>{title}</h3>
      {lead && <p className={styles['muted']}>{lead}</p>}
      <div className={styles['fields']}>{children(shown)}</div>
      {count > shown && (
        <div className={styles['below']}>
          <Button size="small" onPress={() => setShown(count)}>
            {words.more(count - shown)}
          </Button>
        </div>
      )}
    </section>
  )
}

function PersonsQuestion({ plan }: { plan: ListPlan }) {
  const { questions: words } = useTexts().importing
  const { decided, correct } = useCorrections()
  const [asked] = ofKind(plan.questions, 'persons')
  return (
    <section>
      <h3 className={styles['subtitle']}>{words.persons}</h3>
      <RadioGroup
        label={asked === undefined ? words.persons : words.personsText(asked.cells)}
        value={decided(placeOf.persons) === 'department' ? 'department' : 'drop'}
        options={[
          { value: 'drop', label: words.personsDrop, description: words.personsDropHint },
          { value: 'department', label: words.personsKeep, description: words.personsKeepHint },
        ]}
        onChange={(value) => correct(placeOf.persons, value)}
      />
    </section>
  )
}

function TargetQuestions({ plan }: { plan: ListPlan }) {
  const texts = useTexts()
  const format = useFormat()
  const { questions: words } = texts.importing
  const { decided, correct } = useCorrections()
  const asked = ofKind(plan.questions, 'date-or-target')
  if (asked.length === 0) return null
  const nameOf = (index: number) => {
    const column = plan.columns.find((candidate) => candidate.index === index)
    return column === undefined ? '' : columnName(column, { texts, format })
  }
  return (
    <section>
      <h3 className={styles['subtitle']}>{words.targets}</h3>
      {asked.map(({ column, cells, cellKind }) => (
        <RadioGroup
          key={`${column} ${cellKind}`}
          label={words.targetsText(nameOf(column), cells)}
          value={decided(placeOf.column(column)) === 'ignore' ? 'ignore' : 'targets'}
          options={[
            { value: 'targets', label: words.targetsAsProposed },
            { value: 'ignore', label: words.targetsIgnore },
          ]}
          onChange={(value) => correct(placeOf.column(column), value === 'ignore' ? 'ignore' : null)}
        />
      ))}
    </section>
  )
}

function MatchQuestions({ plan }: { plan: ListPlan }) {
  const { questions: words } = useTexts().importing
  const asked = ofKind(plan.questions, 'match')
  return (
    <Group title={words.matches} count={asked.length}>
      {(shown) =>
        asked
          .slice(0, shown)
          .map(({ row, measureId, title }) => (
            <MatchChoice key={row} row={row} measureId={measureId} label={words.matchText(row, title)} />
          ))
      }
    </Group>
  )
}
