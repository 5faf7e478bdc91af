import type { Choices } from '@kommune17/importer/plan'
import { createContext, use, useEffect, useMemo, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '../../forms/drafts.ts'
import { useSession } from '../../session.ts'
import {
  applied,
  type Corrections,
  choicesOf,
  corrected,
  decisionsOf,
  isOfRow,
  stillNew,
  withAddedGoals,
  withSheet,
} from './corrections.ts'
import type { ImportDetail, ListPlan } from './use-import.ts'

/** Where corrections gather until they are applied together. */
export type CorrectionDesk = {
  /** What holds at a place, applied or not yet; null: nothing was decided. */
  readonly decided: (place: string) => string | null
  readonly isPending: (place: string) => boolean
  readonly isRowPending: (row: number) => boolean
  readonly correct: (place: string, value: string | null) => void
  readonly chooseSheet: (sheet: string) => void
  readonly count: number
  /** True when some were still here from an earlier visit. */
  readonly isRestored: boolean
  /** Everything decided, applied or not yet. */
  readonly choices: Choices
  readonly discard: () => void
  /** These choices are applied now; what was corrected meanwhile stays. */
  readonly settle: (choices: Choices) => void
}

const CorrectionContext = createContext<CorrectionDesk | null>(null)
export const CorrectionProvider = CorrectionContext.Provider

/** For everything inside a preview. */
export function useCorrections(): CorrectionDesk {
  const desk = useCorrectionsOrNull()
  if (desk === null) throw new Error('CorrectionProvider is missing')
  return desk
}

/** For what a preview and its result share: null in the result, where nothing can be corrected. */
export function useCorrectionsOrNull(): CorrectionDesk | null {
  return use(CorrectionContext)
}

/** Gathers corrections of one list; they survive a reload in this browser. */
export function useCorrectionDesk({ id, choices }: ImportDetail, plan: ListPlan): CorrectionDesk {
  const { corrections, setCorrections, isRestored } = useKeptCorrections(id, choices)
  const width = plan.columns.length
  return useMemo(() => {
    const decisions = decisionsOf(choices)
    const all = applied(decisions, corrections)
    return {
      decided: (place) => all[place] ?? null,
      isPending: (place) => place in corrections,
      isRowPending: (row) => Object.keys(corrections).some((place) => isOfRow(place, row)),
      correct: (place, value) => setCorrections((former) => corrected(former, decisions, { place, value })),
      chooseSheet: (sheet) => setCorrections((former) => withSheet(former, decisions, sheet)),
      count: Object.keys(corrections).length,
      isRestored,
      choices: withAddedGoals(choicesOf(all), width),
      discard: () => setCorrections({}),
      settle: (done) => setCorrections((former) => stillNew(former, decisionsOf(done))),
    }
  }, [choices, corrections, setCorrections, isRestored, width])
}

function useKeptCorrections(id: string, choices: Choices) {
  const userId = useSession().user?.id ?? ''
  const name = `import-${id}`
  const [corrections, setCorrections] = useState<Corrections>({})
  const [isRestored, setIsRestored] = useState(false)
  const [isRead, setIsRead] = useState(false)
  const [first] = useState(choices)
  useEffect(() => {
    const restore = async () => {
      const draft = stillNew(await readDraft(userId, name), decisionsOf(first))
      setCorrections((typed) => ({ ...draft, ...typed }))
      setIsRestored(Object.keys(draft).length > 0)
      setIsRead(true)
    }
    void restore()
  }, [userId, name, first])
  useEffect(() => {
    if (!isRead) return
    void (Object.keys(corrections).length === 0
      ? dropDraft(userId, name)
      : keepDraft(userId, name, corrections))
  }, [corrections, isRead, userId, name])
  return { corrections, setCorrections, isRestored: isRestored && Object.keys(corrections).length > 0 }
}
