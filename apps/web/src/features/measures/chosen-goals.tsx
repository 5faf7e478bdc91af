import { GoalTile } from '@kommune17/charts/react'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { linkName } from '../links/link-name.ts'
import { choiceId, type TargetChoice } from '../links/target-choices.ts'
import { TargetPicker } from '../links/target-picker.tsx'
import styles from './new-measure.module.css'

type ChosenGoalsProps = {
  goals: readonly TargetChoice[]
  onChange: (goals: readonly TargetChoice[]) => void
  error: string | null
  /** Lets the error summary put the focus here. */
  fieldRef: (place: { focus: () => void }) => void
}

/** Goals picked one after the other; the first is the main goal, and another can take its place. */
export function ChosenGoals({ goals, onChange, error, fieldRef }: ChosenGoalsProps) {
  const words = useTexts().measures.create
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => fieldRef({ focus: () => box.current?.querySelector('input')?.focus() }), [fieldRef])
  return (
    <div ref={box} className={styles['goals']}>
      <TargetPicker
        label={words.goals}
        hint={words.goalsHint}
        isRequired
        error={error}
        taken={goals}
        onPick={(choice) => onChange([...goals, choice])}
      />
      {goals.length > 0 && (
        <ul aria-label={words.chosenGoals} className={styles['chosen']}>
          {goals.map((choice, index) => (
            <ChosenGoal
              key={choiceId(choice)}
              choice={choice}
              isPrimary={index === 0}
              onLead={() => onChange([choice, ...goals.filter((other) => other !== choice)])}
              onRemove={() => onChange(goals.filter((other) => other !== choice))}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

type ChosenGoalProps = { choice: TargetChoice; isPrimary: boolean; onLead: () => void; onRemove: () => void }

function ChosenGoal({ choice, isPrimary, onLead, onRemove }: ChosenGoalProps) {
  const texts = useTexts()
  const words = texts.measures.create
  const name = linkName(choice, texts)
  return (
    <li>
      <span className={styles['goal']}>
        <GoalTile goal={choice.goal} texts={texts} isSmall />
        {choice.target !== null && <strong>{name}</strong>}
      </span>
      {isPrimary ? (
        <Badge kind="info">{words.primary}</Badge>
      ) : (
        <Button size="small" variant="tertiary" aria-label={`${words.makePrimary}: ${name}`} onPress={onLead}>
          {words.makePrimary}
        </Button>
      )}
      <Button size="small" variant="tertiary" icon="close" isIconOnly onPress={onRemove}>
        {words.removeGoal(name)}
      </Button>
    </li>
  )
}
