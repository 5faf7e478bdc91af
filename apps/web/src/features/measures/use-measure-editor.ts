import { now } from '@internationalized/date'
import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react'
import { apiError } from '../../api-error.ts'
import { dropDraft, keepDraft, readDraft } from '../../forms/drafts.ts'
import { useMunicipality, useSession } from '../../session.ts'
import { type Autosave, type AutosaveAction, autosave, shownValues, startAutosave } from './autosave.ts'
import {
  changesOf,
  checkEdits,
  fieldsOf,
  isMeasureDraft,
  type MeasureFieldName,
  type MeasureForm,
} from './measure-fields.ts'
import { isEmpty, keysOf } from './merge-changes.ts'
import { useChangeMeasure } from './use-change-measure.ts'
import type { MeasureDetail } from './use-measure.ts'
import { useMeasureRefresh } from './use-measure-refresh.ts'
import { useStructure } from './use-structure.ts'

const pause = 800

type State = Autosave<MeasureForm>
type Action = AutosaveAction<MeasureForm>

/** The measure's fields as a form that saves itself: drafts, saving, failing, merging, all in one place. */
export function useMeasureEditor(detail: MeasureDetail) {
  const [state, dispatch] = useReducer<State, [Action]>(
    autosave,
    startAutosave(fieldsOf(detail), detail.version),
  )
  const [lastField, setLastField] = useState<MeasureFieldName | null>(null)
  const [touched, setTouched] = useState<readonly MeasureFieldName[]>([])
  const { data: structure } = useStructure()
  const { sendable, issues } = checkEdits(state.edits, structure?.ownColumns ?? [])
  useFreshDetail(detail, dispatch)
  useDraft({ detail, state, dispatch, onRestore: setLastField })
  const send = useSending({ detail, state, sendable, dispatch })
  const touch = (field: MeasureFieldName) =>
    setTouched((all) => (all.includes(field) ? all : [...all, field]))
  return {
    state,
    values: shownValues(state),
    /** Where the last change was made: there the person looks for the state of saving. */
    lastField,
    edit: (change: Partial<MeasureForm>) => {
      setLastField(keysOf(change)[0] ?? null)
      dispatch({ type: 'edit', change })
    },
    touch,
    /** A finding is shown once the person has left the field; while typing it would only disturb. */
    issueOf: (field: MeasureFieldName) =>
      touched.includes(field) ? (issues.find(({ path }) => path.split('.')[0] === field) ?? null) : null,
    issues: issues.filter(({ path }) => touched.some((field) => path.split('.')[0] === field)),
    retry: send,
    discard: () => dispatch({ type: 'discard' }),
    resolve: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => dispatch({ type: 'resolve', choices }),
  }
}

export type MeasureEditor = ReturnType<typeof useMeasureEditor>

function useFreshDetail(detail: MeasureDetail, dispatch: Dispatch<Action>) {
  useEffect(() => {
    const other = { by: detail.changedByName, at: detail.changedAt }
    dispatch({ type: 'fresh', base: fieldsOf(detail), version: detail.version, other })
  }, [detail, dispatch])
}

type Drafting = {
  detail: MeasureDetail
  state: State
  dispatch: Dispatch<Action>
  /** Called with the first field that came back; must not change between renders. */
  onRestore: (field: MeasureFieldName | null) => void
}

function useDraft({ detail, state, dispatch, onRestore }: Drafting) {
  const userId = useSession().user?.id ?? ''
  const name = `measure/${detail.id}`
  const [isRead, setIsRead] = useState(false)
  const latest = useRef(detail)
  latest.current = detail
  useEffect(() => {
    let isGone = false
    const restore = async () => {
      const draft = await readDraft(userId, name)
      if (isGone) return
      const { current } = latest
      if (current.may.change && isMeasureDraft(draft, fieldsOf(current))) {
        const other = { by: current.changedByName, at: current.changedAt }
        onRestore(keysOf(draft.edits)[0] ?? null)
        dispatch({ type: 'restore', ...draft })
        dispatch({ type: 'fresh', base: fieldsOf(current), version: current.version, other })
      }
      setIsRead(true)
    }
    void restore()
    return () => {
      isGone = true
    }
  }, [userId, name, dispatch, onRestore])
  const { edits, base, version } = state
  useEffect(() => {
    if (!isRead) return
    if (isEmpty(edits)) void dropDraft(userId, name)
    else void keepDraft(userId, name, { version, base, edits })
  }, [isRead, edits, base, version, userId, name])
}

type Sending = {
  detail: MeasureDetail
  state: State
  sendable: Partial<MeasureForm>
  dispatch: Dispatch<Action>
}

function useSending({ detail, state, sendable, dispatch }: Sending): () => void {
  const { key } = useMunicipality()
  const refresh = useMeasureRefresh()
  const change = useChangeMeasure()
  const send = async () => {
    if (isEmpty(sendable) || state.phase === 'saving' || state.phase === 'conflict') return
    dispatch({ type: 'send', changes: sendable })
    try {
      const input = { municipality: key, id: detail.id, version: state.version, changes: changesOf(sendable) }
      const { version } = await change.mutateAsync(input)
      dispatch({ type: 'saved', version, at: now('UTC').toAbsoluteString() })
    } catch (error) {
      dispatch({ type: 'failed', error })
      // The fresh version shows whether both changes go together.
      if (apiError(error).code === 'conflict') await refresh()
    }
  }
  const latest = useRef(send)
  latest.current = send
  const isDue = state.phase === 'pending' && !isEmpty(sendable)
  const { edits } = state
  useEffect(() => {
    // Every change of the edits starts the pause anew.
    if (!isDue || isEmpty(edits)) return
    const timer = window.setTimeout(() => void latest.current(), pause)
    return () => window.clearTimeout(timer)
  }, [isDue, edits])
  const isWaiting = useRef(false)
  isWaiting.current = isDue
  useEffect(() => {
    const onOnline = () => void latest.current()
    const onHide = () => isWaiting.current && void latest.current()
    window.addEventListener('online', onOnline)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('online', onOnline)
      document.removeEventListener('visibilitychange', onHide)
      onHide()
    }
  }, [])
  return () => void send()
}
