import { goalNumbers, isPartialDate, measureStatuses } from '@kommune17/domain'
import { describe, expect, test } from 'vitest'
import { demoQuarters } from './calendar.ts'
import { demoRows } from './demo.ts'
import { demoAccounts } from './demo-accounts.ts'
import { places } from './places.ts'
import type { Rows } from './tables.ts'

const today = '2026-11-24'
const anchor = '2026-09-30'
const demo = demoRows(today)
const each = [...demo.byMunicipality]
const all = <Name extends keyof Rows>(name: Name) => each.flatMap(([, rows]) => [...(rows[name] ?? [])])
const statusesNow = (rows: Rows) =>
  new Map((rows.status_update ?? []).map((update) => [update.measure_id, update.status] as const))

describe('the demo', () => {
  test('has 30 places: 17 of GNK, 12 of KommNN and one whose participation nobody confirms', () => {
    expect(demo.byMunicipality.size).toBe(30)
    expect(demo.shared.municipality).toHaveLength(30)
    expect(places.filter(({ network }) => network === 'gnk')).toHaveLength(17)
    expect(places.filter(({ network }) => network === 'kommnn')).toHaveLength(12)
    expect(places.filter(({ network }) => network === null).map(({ key }) => key)).toEqual(['03241007'])
    expect(demo.shared.network_member).toHaveLength(29)
  })

  test('takes names, kinds and population from the register', () => {
    const lueneburg = demo.shared.municipality?.find(({ key }) => key === '03355022')
    expect(lueneburg).toMatchObject({
      name: 'Lüneburg',
      kind: 'town',
      population: 74_785,
      district_key: '03355',
    })
    const wathlingen = demo.shared.municipality?.find(({ key }) => key === '033515404')
    expect(wathlingen).toMatchObject({ name: 'Wathlingen', kind: 'joint-municipality', population: 15_485 })
  })

  test('gives every place 60 to 120 measures, none with a title twice', () => {
    for (const [key, rows] of each) {
      const titles = (rows.measure ?? []).map(({ title }) => title)
      expect(titles.length, key).toBeGreaterThanOrEqual(60)
      expect(titles.length, key).toBeLessThanOrEqual(120)
      expect(new Set(titles).size, key).toBe(titles.length)
    }
  })

  test('marks every measure as demo data', () => {
    expect(all('measure').filter(({ source }) => !String(source).startsWith('Demodaten'))).toEqual([])
  })

  test('is the same on every day of a quarter, ids included', () => {
    expect(demoRows('2026-12-31')).toEqual(demo)
    expect(demoQuarters('2026-12-31').at(-1)).toBe(anchor)
    expect(demoQuarters('2026-10-01').at(-1)).toBe(anchor)
    expect(demoQuarters('2026-09-30').at(-1)).toBe('2026-06-30')
  })

  test('tells the same stories a quarter later', () => {
    const later = demoRows('2027-01-02').byMunicipality.get('03355022')?.measure ?? []
    const now = demo.byMunicipality.get('03355022')?.measure ?? []
    expect(later.map(({ title }) => title)).toEqual(now.map(({ title }) => title))
    expect(later.map(({ id }) => id)).not.toEqual(now.map(({ id }) => id))
  })

  test('never repeats an id', () => {
    const named = [
      'measure',
      'status_update',
      'milestone',
      'sdg_link',
      'decision',
      'audit_event',
      'user',
    ] as const
    const ids = named.flatMap((name) => all(name).map(({ id }) => String(id)))
    expect(new Set(ids).size).toBe(ids.length)
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(ids.filter((id) => !shape.test(id))).toEqual([])
  })

  test('knows nothing that happened after the last quarter end', () => {
    expect(all('status_update').filter((row) => String(row.key_date) > anchor)).toEqual([])
    expect(all('status_update').filter((row) => String(row.recorded_at).slice(0, 10) > anchor)).toEqual([])
    expect(all('audit_event').filter((row) => String(row.at).slice(0, 10) > anchor)).toEqual([])
    expect(all('milestone').filter((row) => String(row.done_on ?? '').slice(0, 10) > anchor)).toEqual([])
    expect(all('measure').filter((row) => String(row.archived_on ?? '') > anchor)).toEqual([])
    expect(all('measure').filter((row) => String(row.changed_at).slice(0, 10) > anchor)).toEqual([])
  })

  test('shows all nine statuses in every place, about three of four measures in progress', () => {
    for (const [key, rows] of each) {
      expect([...new Set(statusesNow(rows).values())].sort(), key).toEqual([...measureStatuses].sort())
    }
    const now = each.flatMap(([, rows]) => [...statusesNow(rows).values()])
    const share = now.filter((status) => status === 'in-progress').length / now.length
    expect(share).toBeGreaterThan(0.66)
    expect(share).toBeLessThan(0.8)
  })

  test('states progress only where the rules allow it', () => {
    const wrong = all('status_update').filter(({ status, progress, note }) => {
      if (status === 'completed') return progress !== 100
      if (status === 'discarded') return note === null
      return progress !== null && status !== 'in-progress' && status !== 'paused'
    })
    expect(wrong).toEqual([])
  })

  test('writes dates in forms the product reads', () => {
    const dates = all('measure').flatMap((row) => [
      row.planned_start,
      row.planned_end,
      row.actual_start,
      row.actual_end,
    ])
    const given = dates.filter((date) => date !== null).map(String)
    expect(given.filter((date) => !isPartialDate(date))).toEqual([])
    expect(new Set(given.map((date) => date.length))).toEqual(new Set([4, 7, 10]))
  })

  test('links every measure to a goal, some links waiting for a click, some hindering with a reason', () => {
    const linked = new Set(all('sdg_link').map((row) => row.measure_id))
    expect(all('measure').filter(({ id }) => !linked.has(id))).toEqual([])
    expect(new Set(all('sdg_link').map(({ goal }) => goal))).toEqual(new Set(goalNumbers))
    expect(new Set(all('sdg_link').map(({ origin }) => origin)).size).toBe(4)
    const waiting = all('sdg_link').filter(({ confirmed_at }) => confirmed_at === null)
    expect(waiting.filter(({ origin }) => origin === 'manual' || origin === 'imported')).toEqual([])
    expect(waiting.length).toBeGreaterThan(150)
    const hindering = all('sdg_link').filter(({ effect }) => effect === 'hinders')
    expect(hindering.length).toBeGreaterThan(60)
    expect(hindering.filter(({ justification }) => justification === null)).toEqual([])
  })

  test('releases much in most places and nothing at all in two', () => {
    const silent = each.filter(([, rows]) =>
      (rows.measure ?? []).every(({ visibility }) => visibility === 'internal'),
    )
    expect(silent.map(([key]) => key).sort()).toEqual(['03241007', '03459015'])
    expect(new Set(all('measure').map(({ visibility }) => visibility)).size).toBe(3)
  })

  test('keeps the trail in the order of time', () => {
    for (const [key, rows] of each) {
      const moments = (rows.audit_event ?? []).map(({ at }) => String(at))
      expect(moments, key).toEqual([...moments].sort())
    }
  })

  test('has a person behind every login, and gives everybody an address of their own', () => {
    const users = [...(demo.shared.user ?? []), ...all('user')]
    const emails = users.map(({ email }) => String(email))
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.filter((email) => !/^[a-z.]+@[a-z0-9.]+\.example$/.test(email))).toEqual([])
    expect(demoAccounts.filter(({ email }) => !emails.includes(email))).toEqual([])
    expect(new Set(demoAccounts.map(({ role }) => role)).size).toBe(6)
  })
})
