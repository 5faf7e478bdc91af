import { useEffect, useRef, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { useSession } from '../session.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

/** Keeps what is typed into a form until it is saved or discarded, across reloads and closed tabs. */
export function useFormDraft<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  name: string,
  initial: DefaultValues<Values>,
) {
  const userId = useSession().user?.id ?? ''
  const [isRestored, setIsRestored] = useState(false)
  const isDone = useRef(false)
  const first = useRef(initial)
  useEffect(() => {
    let isGone = false
    isDone.current = false
    const restore = async () => {
      const draft = await readDraft(userId, name)
      if (isGone || !isLike(draft, first.current) || form.formState.isDirty) return
      form.reset({ ...first.current, ...draft }, { keepDefaultValues: true })
      setIsRestored(true)
    }
    void restore()
    const unsubscribe = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty && !isDone.current) void keepDraft(userId, name, values)
      },
    })
    return () => {
      isGone = true
      unsubscribe()
    }
  }, [form, name, userId])

  /** After saving or discarding; nothing typed before it comes back. */
  const drop = () => {
    isDone.current = true
    setIsRestored(false)
    return dropDraft(userId, name)
  }
  const discard = async () => {
    await drop()
    form.reset(first.current)
    isDone.current = false
  }
  return { isRestored, drop, discard }
}

function isLike<Value extends object>(draft: unknown, example: Value): draft is Value {
  if (typeof draft !== 'object' || draft === null) return false
  return Object.keys(draft).every((key) => key in example)
}
