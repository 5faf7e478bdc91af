import { describe, expect, it } from 'vitest'
import { type Autosave, type AutosaveAction, autosave, shownValues, startAutosave } from './autosave.ts'

type Values = { title: string; partners: string | null; source: string | null }
const base: Values = { title: 'Radweg', partners: null, source: null }
type Action = AutosaveAction<Values>
const play = (...actions: Action[]): Autosave<Values> =>
  actions.reduce<Autosave<Values>>(autosave, startAutosave(base, 3))
const type = (field: keyof Values, value: string): Action => ({ type: 'edit', change: { [field]: value } })
const send = (changes: Partial<Values>): Action => ({ type: 'send', changes })
const other = { by: 'Kim Beispiel', at: '2026-06-30T12:00:00.000Z' }

describe('autosave tells the truth', () => {
  it('says saved only after the server answered', () => {
    expect(play(type('title', 'A')).phase).toBe('pending')
    expect(play(type('title', 'A'), send({ title: 'A' })).phase).toBe('saving')
    const done = play(type('title', 'A'), send({ title: 'A' }), { type: 'saved', version: 4, at: '14:03' })
    expect(done).toMatchObject({
      phase: 'saved',
      savedAt: '14:03',
      version: 4,
      edits: {},
      base: { title: 'A' },
    })
  })

  it('keeps what was typed while the answer was under way', () => {
    const state = play(
      type('title', 'A'),
      send({ title: 'A' }),
      type('title', 'AB'),
      type('partners', 'ADFC'),
      { type: 'saved', version: 4, at: '14:03' },
    )
    expect(state).toMatchObject({
      phase: 'pending',
      edits: { title: 'AB', partners: 'ADFC' },
      base: { title: 'A' },
    })
  })

  it('saves a value typed back while the other value was on its way', () => {
    const state = play(type('title', 'A'), send({ title: 'A' }), type('title', 'Radweg'), {
      type: 'saved',
      version: 4,
      at: '14:03',
    })
    expect(state).toMatchObject({ phase: 'pending', edits: { title: 'Radweg' } })
  })

  it('loses nothing when saving fails', () => {
    const state = play(type('title', 'A'), send({ title: 'A' }), {
      type: 'failed',
      error: 'offline',
    })
    expect(state.phase).toBe('failed')
    expect(shownValues(state).title).toBe('A')
  })

  it('has nothing to save when a value is typed back', () => {
    expect(play(type('title', 'A'), type('title', 'Radweg'))).toMatchObject({ phase: 'idle', edits: {} })
  })

  it('throws away only on request', () => {
    expect(shownValues(play(type('title', 'A'), { type: 'discard' })).title).toBe('Radweg')
  })
})

describe('two people at one measure', () => {
  const fresh = (theirs: Partial<Values>): Action => ({
    type: 'fresh',
    base: { ...base, ...theirs },
    version: 4,
    other,
  })

  it('takes over what the other saved elsewhere and goes on saving mine', () => {
    const state = play(type('title', 'A'), fresh({ partners: 'ADFC' }))
    expect(state).toMatchObject({ phase: 'pending', version: 4, edits: { title: 'A' }, mergedWith: other })
    expect(shownValues(state)).toMatchObject({ title: 'A', partners: 'ADFC' })
  })

  it('asks when both changed the same field, and saves what was chosen', () => {
    const state = play(type('title', 'A'), type('source', 'AG'), fresh({ title: 'B' }))
    expect(state.phase).toBe('conflict')
    expect(state.conflicts).toEqual([{ field: 'title', before: 'Radweg', mine: 'A', theirs: 'B' }])
    const mine = autosave(state, { type: 'resolve', choices: { title: 'mine' } })
    expect(mine).toMatchObject({ phase: 'pending', version: 4, edits: { title: 'A', source: 'AG' } })
    const theirs = autosave(state, { type: 'resolve', choices: { title: 'theirs' } })
    expect(theirs).toMatchObject({ edits: { source: 'AG' }, base: { title: 'B' } })
  })

  it('goes on typing during a conflict without forgetting it', () => {
    const state = play(type('title', 'A'), fresh({ title: 'B' }), type('source', 'AG'))
    expect(state).toMatchObject({ phase: 'conflict', edits: { title: 'A', source: 'AG' } })
  })

  it('shows the newer version at once when nothing was typed', () => {
    const state = play(fresh({ title: 'B' }))
    expect(state).toMatchObject({ phase: 'idle', version: 4, mergedWith: null })
    expect(shownValues(state).title).toBe('B')
  })

  it('ignores an answer older than what it knows', () => {
    const state = play(type('title', 'A'), send({ title: 'A' }), { type: 'saved', version: 5, at: '14:03' })
    expect(shownValues(autosave(state, fresh({}))).title).toBe('A')
  })

  it('does not take the same version for an answer to a failed save', () => {
    const failed = play(type('title', 'A'), { type: 'failed', error: 'offline' })
    const again = autosave(failed, { type: 'fresh', base, version: 3, other })
    expect(again).toMatchObject({ phase: 'failed', edits: { title: 'A' } })
  })

  it('keeps the question open when the same version is read again', () => {
    const state = autosave(play(type('title', 'A'), fresh({ title: 'B' })), fresh({ title: 'B' }))
    expect(state).toMatchObject({ phase: 'conflict', edits: { title: 'A' } })
  })

  it('brings back a draft and compares it with what has happened since', () => {
    const restored = play({ type: 'restore', base, version: 3, edits: { title: 'A' } })
    expect(restored).toMatchObject({ phase: 'pending', isRestored: true })
    expect(autosave(restored, fresh({ title: 'B' })).phase).toBe('conflict')
  })
})
