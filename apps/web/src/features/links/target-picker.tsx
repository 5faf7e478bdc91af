import { GoalTile } from '@kommune17/charts/react'
import type { GoalNumber } from '@kommune17/domain'
import { useMemo, useState } from 'react'
import { type Texts, useLanguage } from '../../language.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ComboBox, type ComboBoxItem } from '../../ui/combo-box.tsx'
import { choiceId, choiceOf, matchingGoals, type TargetChoice } from './target-choices.ts'
import styles from './target-picker.module.css'
import { useSdgTexts } from './use-sdg-texts.ts'

const mostTargets = 40

export type TargetPickerProps = {
  label?: string
  hint?: string
  error?: string | null
  isRequired?: boolean
  /** What is chosen already and not offered again. */
  taken: readonly TargetChoice[]
  onPick: (choice: TargetChoice) => void
}

/** Finds goals and targets by a word of their official text or by number, and gives them back one at a time. */
export function TargetPicker({ label, hint, error, isRequired, taken, onPick }: TargetPickerProps) {
  const { texts } = useLanguage()
  const [search, setSearch] = useState('')
  const { items, isFailed } = useItems(search, taken)
  const words = texts.links.picker
  return (
    <>
      <ComboBox
        label={label ?? words.label}
        hint={hint ?? words.hint}
        error={error ?? null}
        isRequired={isRequired ?? false}
        items={items}
        search={search}
        onSearch={setSearch}
        onPick={(id) => {
          const choice = choiceOf(id)
          if (choice === null) return
          onPick(choice)
          setSearch('')
        }}
      />
      {isFailed && <Alert kind="warning" title={words.failed} />}
    </>
  )
}

function useItems(search: string, taken: readonly TargetChoice[]) {
  const { locale, texts } = useLanguage()
  const query = useSdgTexts()
  const { data: sdg } = query
  const items = useMemo<ComboBoxItem[]>(() => {
    const goals = matchingGoals(search, texts.goalNames).map((goal) => ({
      id: choiceId({ goal, target: null }),
      text: texts.links.wholeGoal(goal, texts.goalNames[goal]),
      start: <PickerTile goal={goal} texts={texts} />,
    }))
    const found = sdg === undefined || search.trim() === '' ? [] : sdg.searchTargets(search, locale)
    const targets = found.slice(0, mostTargets).map(({ target, goal, text }) => ({
      id: target,
      text: texts.links.target(target),
      detail: text,
      start: <PickerTile goal={goal} texts={texts} />,
    }))
    const isTaken = new Set(taken.map(choiceId))
    return [...goals, ...targets].filter(({ id }) => !isTaken.has(id))
  }, [search, locale, texts, sdg, taken])
  return { items, isFailed: query.isError }
}

function PickerTile({ goal, texts }: { goal: GoalNumber; texts: Texts }) {
  return (
    <span aria-hidden="true" className={styles['tile']}>
      <GoalTile goal={goal} texts={texts} isSmall isNameHidden />
    </span>
  )
}
