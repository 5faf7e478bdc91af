import type { MeasureStatus, NewProgressInput } from '@kommune17/domain'

/** What the fields of the form hold. */
export type ProgressValues = { status: MeasureStatus; progress: number | null; keyDate: string; note: string }

/** A percentage means something only while work is under way; completed says 100 by itself. */
export function takesPercent(status: MeasureStatus): boolean {
  return status === 'in-progress' || status === 'paused'
}

/** What is sent: a percentage left over from another status is not. */
export function progressInput(measureId: string, values: ProgressValues): NewProgressInput {
  return {
    measureId,
    status: values.status,
    progress: takesPercent(values.status) ? values.progress : null,
    keyDate: values.keyDate === '' ? null : values.keyDate,
    note: values.note,
  }
}
