import { describe, expect, it } from 'vitest'
import { type ProgressValues, progressInput } from './progress-input.ts'

const values: ProgressValues = { status: 'in-progress', progress: 40, keyDate: '2026-06-30', note: '' }

describe('progressInput', () => {
  it('sends the percentage while work is under way', () => {
    expect(progressInput('m', values)).toMatchObject({
      status: 'in-progress',
      progress: 40,
      keyDate: '2026-06-30',
    })
    expect(progressInput('m', { ...values, status: 'paused' }).progress).toBe(40)
  })

  it('does not send a percentage typed before the status was changed', () => {
    expect(progressInput('m', { ...values, status: 'planned' }).progress).toBeNull()
    expect(progressInput('m', { ...values, status: 'completed' }).progress).toBeNull()
  })

  it('leaves an empty key date to the server, which takes today', () => {
    expect(progressInput('m', { ...values, keyDate: '' }).keyDate).toBeNull()
  })
})
