import { now } from '@internationalized/date'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import type { CellPlace, listEntries } from './cell-entries.ts'
import {
  type CellStep,
  type GridAction,
  type GridEdits,
  gridEdits,
  noEdits,
  resendable,
  reversedCells,
} from './grid-edits.ts'
import type { CellEdits } from './paste-block.ts'
import { cellAnswers, chunksOf, storedCells, unsentChain } from './send-cells.ts'
import { useStoredCells } from './use-grid.ts'

type Task = { readonly stepId: number | null; readonly cells: () => readonly CellStep[] }

/** Everything typed into the grid: shown at once, sent in order, undone, and kept until the server has answered. */
export function useGridEdits() {
  const store = useEditStore()
  const sending = useSending(store)
  const { read, dispatch } = store
  const { send } = sending
  const actions = useMemo(() => {
    const again = () => {
      const cells = resendable(read().entries)
      if (cells.length === 0) return
      dispatch({ type: 'resend', cells })
      send({ stepId: null, cells: () => cells })
    }
    const stepBack = (type: 'undo' | 'redo') => {
      const { past, future } = read()
      const step = (type === 'undo' ? past : future).at(-1)
      if (step === undefined) return null
      dispatch({ type })
      // By the time it is sent, the server may have said what the step really changed.
      const current = () => [...read().past, ...read().future].find(({ id }) => id === step.id) ?? step
      send({
        stepId: type === 'redo' ? step.id : null,
        cells: () => (type === 'undo' ? reversedCells(current()) : current().cells),
      })
      return step
    }
    const edit = (edits: CellEdits) => {
      const stepId = read().nextId
      dispatch({ type: 'edit', ...edits })
      send({ stepId, cells: () => edits.cells })
      return stepId
    }
    return {
      edit,
      undo: () => stepBack('undo'),
      /** Takes back one certain step, though others may have followed it. */
      undoStep: (id: number) => {
        const step = read().past.find((it) => it.id === id)
        if (step === read().past.at(-1)) stepBack('undo')
        else if (step !== undefined) edit({ cells: reversedCells(step), unread: [] })
      },
      redo: () => stepBack('redo'),
      drop: (places: readonly CellPlace[]) => dispatch({ type: 'drop', places }),
      restore: (entries: ReturnType<typeof listEntries>) => dispatch({ type: 'restore', entries }),
      resend: again,
    }
  }, [read, dispatch, send])
  const { resend } = actions
  useEffect(() => {
    window.addEventListener('online', resend)
    return () => window.removeEventListener('online', resend)
  }, [resend])
  return { ...store.state, ...actions, savedAt: sending.savedAt, error: sending.error }
}

export type GridEditor = ReturnType<typeof useGridEdits>

// Fast keys come before the next drawing: the state has to be readable at once.
function useEditStore() {
  const [state, setState] = useState<GridEdits>(noEdits)
  const latest = useRef(state)
  const read = useCallback(() => latest.current, [])
  const dispatch = useCallback((action: GridAction) => {
    latest.current = gridEdits(latest.current, action)
    setState(latest.current)
  }, [])
  return { state, read, dispatch }
}

function useSending({ dispatch }: Pick<ReturnType<typeof useEditStore>, 'dispatch'>) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const { mutateAsync } = useMutation(
    trpc.measure.changeCells.mutationOptions({ networkMode: 'always', retry: false }),
  )
  const { hold, write } = useStoredCells()
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const chain = useRef(unsentChain())
  const send = useMemo(() => {
    const sendChunk = async (stepId: number | null, cells: readonly CellStep[]) => {
      const sent = chain.current.rebase(cells)
      try {
        await hold()
        const answer = await mutateAsync({ municipality: key, cells: [...sent] })
        chain.current.answered(sent, answer.cells)
        await write([...storedCells(answer.cells), ...answer.consequences], answer.versions)
        const { consequences } = answer
        dispatch({
          type: 'answered',
          answered: { stepId, sent, answers: cellAnswers(answer.cells), consequences },
        })
        setSavedAt(now('UTC').toAbsoluteString())
        setError(null)
      } catch (failure) {
        chain.current.failed(sent)
        dispatch({ type: 'failed', sent })
        setError(failure)
      }
    }
    return ({ stepId, cells }: Task) => {
      queue.current = queue.current.then(async () => {
        for (const chunk of chunksOf(cells())) await sendChunk(stepId, chunk)
      })
    }
  }, [dispatch, hold, write, mutateAsync, key])
  return { send, savedAt, error }
}
