import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { describeField, fieldLabel } from './describe-field.ts'
import styles from './measure-page.module.css'
import type { FieldConflict } from './merge-changes.ts'
import type { MeasureEditor } from './use-measure-editor.ts'
import { useStructure } from './use-structure.ts'

type Choice = 'mine' | 'theirs'
type Choices = Readonly<Record<string, Choice>>

/** Two people changed the same fields: field by field, mine beside theirs, and nothing is lost before the choice. */
export function ConflictDialog({ editor, onClose }: { editor: MeasureEditor; onClose: () => void }) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const words = texts.measure.conflict
  const { conflicts, other } = editor.state
  const [choices, setChoices] = useState<Choices>({})
  const [attempt, setAttempt] = useState(0)
  const open = conflicts.filter(({ field }) => choices[field] === undefined)
  const chooseAll = (choice: Choice) =>
    setChoices(Object.fromEntries(conflicts.map(({ field }) => [field, choice])))
  const apply = () => {
    if (open.length === 0) editor.resolve(choices)
    else setAttempt(attempt + 1)
  }
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={apply}>
          {words.apply}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <p className={styles['note']}>
          {words.text(other?.by ?? words.anonymous, other?.at ? format.time(other.at) : '')}
        </p>
        <ErrorSummary
          attempt={attempt}
          errors={
            attempt === 0
              ? []
              : open.map(({ field }) => ({ text: words.undecided(fieldLabel(field, { texts, structure })) }))
          }
        />
        <div className={styles['choices']}>
          <Button size="small" onPress={() => chooseAll('mine')}>
            {words.allMine}
          </Button>
          <Button size="small" onPress={() => chooseAll('theirs')}>
            {words.allTheirs}
          </Button>
        </div>
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.field}
            conflict={conflict}
            choice={choices[conflict.field] ?? null}
            onChoose={(choice) => setChoices({ ...choices, [conflict.field]: choice })}
          />
        ))}
      </div>
    </Dialog>
  )
}

type ConflictChoiceProps = {
  conflict: FieldConflict
  choice: Choice | null
  onChoose: (choice: Choice) => void
}

function ConflictChoice({ conflict, choice, onChoose }: ConflictChoiceProps) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const words = texts.measure.conflict
  const { field, before, mine, theirs } = conflict
  const describe = (value: unknown) => describeField(field, value, { texts, format, structure })
  return (
    <div className={styles['conflict']}>
      <RadioGroup<Choice>
        label={fieldLabel(field, { texts, structure })}
        hint={`${words.before}: ${describe(before)}`}
        options={[
          { value: 'mine', label: words.mine, description: describe(mine) },
          { value: 'theirs', label: words.theirs, description: describe(theirs) },
        ]}
        value={choice}
        onChange={onChoose}
      />
    </div>
  )
}
