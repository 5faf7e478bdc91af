import { type MeasureStatus, newProgress } from '@kommune17/domain'
import type * as z from 'zod/mini'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormDraft } from '../../forms/use-form-draft.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { useMessages } from '../../ui/toast.tsx'
import { type ProgressValues, progressInput } from './progress-input.ts'
import { useLogProgress } from './use-log-progress.ts'

export type LoggedMeasure = {
  id: string
  title: string
  status: MeasureStatus | null
  progress: { shown: number | null; basis: string | null } | null
  keyDate: string | null
}

/** The form of a Sachstand: it starts on the current state, keeps its draft and says what was saved. */
export function useProgressForm(measure: LoggedMeasure, onClose: () => void) {
  const texts = useTexts()
  const format = useFormat()
  const { today } = useSession()
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const log = useLogProgress()
  const words = texts.progress
  const initial: ProgressValues = {
    status: measure.status ?? 'unknown',
    progress: measure.progress?.basis === 'stated' ? measure.progress.shown : null,
    keyDate: today,
    note: '',
  }
  const checked = useDomainForm<ProgressValues, z.output<typeof newProgress>>({
    schema: newProgress,
    initial,
    toInput: (values) => progressInput(measure.id, values),
    labels: { status: words.status, progress: words.percent, keyDate: words.keyDate, note: words.note },
    fieldOfCode: {
      'key-date-in-future': 'keyDate',
      'reason-required': 'note',
      'progress-not-allowed': 'progress',
    },
  })
  const draft = useFormDraft(checked.form, `progress/${measure.id}`, initial)
  const submit = checked.form.handleSubmit(async (input) => {
    try {
      await log.mutateAsync({ ...input, municipality: key })
    } catch (error) {
      checked.fail(error)
      return
    }
    await draft.drop()
    toast({ text: words.saved(texts.statuses[input.status].label, format.date(input.keyDate ?? today)) })
    onClose()
  })
  return { ...checked, draft, submit, isSaving: log.isPending }
}

export type ProgressEditor = ReturnType<typeof useProgressForm>
