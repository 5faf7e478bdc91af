import { describe, expect, it } from 'vitest'
import { textCell } from '../reading/make-cells.ts'
import { parseDate } from './parse-date.ts'
import { parseMark } from './parse-mark.ts'
import { parseAmount, unitOfHeader } from './parse-number.ts'
import { isPerson, parseParty } from './parse-person.ts'
import { parseProgress, percentScale } from './parse-progress.ts'
import { parseSdg, parseSdgText } from './parse-sdg.ts'
import { parseStatus } from './parse-status.ts'

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code)
const number = (value: number) => ({ kind: 'number', text: String(value).replace('.', ','), value }) as const
const date = (value: string, text = value) => ({ kind: 'date', text, value }) as const

describe('amounts', () => {
  it.each([
    ['1.234,56 €', 1234.56, []],
    ['12.500 EUR', 12_500, []],
    ['1.234', 1234, ['number-separator']],
    ['250 T€', 250_000, []],
    ['1,5 Mio. €', 1_500_000, []],
    ['1,2 Mrd. €', 1_200_000_000, []],
    ['2,4 Mio.', 2_400_000, []],
    ['ca. 60.000', 60_000, ['number-approximate']],
    ['3.500,-', 3_500, []],
    ['5.000,- €', 5_000, []],
    ['8.000 p.a.', 8_000, ['number-per-year']],
    ['8 120', 8_120, []],
    ['8\u2009120', 8_120, []],
    ['1,234.56', 1_234.56, []],
    ['1.150.000', 1_150_000, []],
    ['€ 5.000', 5_000, []],
    ['0', 0, []],
    ['10.000–20.000 €', null, ['number-range']],
    ['kostenneutral', null, ['not-a-number']],
    ['−3,2', null, ['number-negative']],
    ['k. A.', null, []],
    ['-', null, []],
    ['.', null, []],
  ])('%s', (text, value, found) => {
    const read = parseAmount(textCell(text))
    expect(read.value).toBe(value)
    expect(codes(read)).toEqual(found)
  })

  it('count in the unit their header names', () => {
    expect(parseAmount(textCell('1.250'), unitOfHeader('Kosten (T€)')).value).toBe(1_250_000)
    expect(parseAmount(number(2.4), unitOfHeader('Budget in Mio. Euro')).value).toBe(2_400_000)
    expect(parseAmount(textCell('1.250'), unitOfHeader('Kosten in €'))).toMatchObject({
      value: 1_250,
      findings: [],
    })
  })

  it('that are not single numbers stay readable', () => {
    expect(parseAmount(textCell('10.000–20.000 €')).note).toBe('10.000–20.000 €')
    expect(parseAmount(textCell('8.000 p.a.')).note).toBe('8.000 p.a.')
  })
})

describe('percentages', () => {
  it('are shares or percents by their whole column', () => {
    expect(percentScale([0.6, 1, 0.25])).toBe('fraction')
    expect(percentScale([0, 40, 100])).toBe('percent')
    expect(percentScale([0, 1, 1])).toBe('unsure')
    expect(parseProgress(number(0.6), 'fraction').value).toBe(60)
    expect(parseProgress(number(0.6), 'percent').value).toBe(0.6)
  })

  it.each([
    ['40 %', 40, []],
    ['100%', 100, []],
    ['ca. 75%', 75, ['number-approximate']],
    ['10–20 %', null, ['progress-range']],
    ['120 %', null, ['not-a-percentage']],
  ])('%s', (text, value, found) => {
    const read = parseProgress(textCell(text))
    expect(read.value).toBe(value)
    expect(codes(read)).toEqual(found)
  })
})

describe('dates', () => {
  it.each([
    ['31.12.2025', '2025-12-31', '2025-12-31', []],
    ['1.3.26', '2026-03-01', '2026-03-01', []],
    ['2025-03-14', '2025-03-14', '2025-03-14', []],
    ['March 14, 2025', '2025-03-14', '2025-03-14', []],
    ['12/31/2025', '2025-12-31', '2025-12-31', []],
    ['03/04/2025', '2025-04-03', '2025-04-03', ['day-or-month-first']],
    ['31.02.2025', null, null, ['not-a-date']],
    ['Q3/2026', '2026-Q3', '2026-Q3', []],
    ['II/2025', '2025-Q2', '2025-Q2', []],
    ['4. Quartal 2025', '2025-Q4', '2025-Q4', []],
    ['1. Halbjahr 2025', '2025-H1', '2025-H1', []],
    ['März 2026', '2026-03', '2026-03', []],
    ['12/2026', '2026-12', '2026-12', []],
    ['2027', '2027', '2027', []],
    ['2024–2027', '2024', '2027', []],
    ['01/2024 bis 12/2025', '2024-01', '2025-12', []],
    ['ab 2025', '2025', null, []],
    ['seit 05/2022', '2022-05', null, []],
    ['bis 2030', null, '2030', []],
    ['Frühjahr 2022', '2022', '2022', ['date-imprecise']],
    ['Ende 2025', '2025', '2025', ['date-imprecise']],
    ['ca. 2009', '2009', '2009', ['date-imprecise']],
    ['31.12.2025 (verlängert)', '2025-12-31', '2025-12-31', ['date-imprecise']],
    ['k. A.', null, null, []],
  ])('%s', (text, ...[start, end, found]) => {
    const read = parseDate(textCell(text))
    expect([read.start, read.end]).toEqual([start, end])
    expect(codes(read)).toEqual(found)
  })

  it('keep the precision a cell was shown with', () => {
    expect(parseDate(date('2026-07-01', '07/2026')).start).toBe('2026-07')
    expect(parseDate(date('2026-01-01', '2026')).start).toBe('2026')
    expect(parseDate(date('2026-07-01', '01.07.2026')).start).toBe('2026-07-01')
  })

  it('are told from years and from days stored as numbers', () => {
    expect(parseDate(number(2027))).toMatchObject({ start: '2027', findings: [] })
    expect(parseDate(number(46_022))).toMatchObject({
      start: '2025-12-31',
      findings: [{ code: 'date-from-number' }],
    })
    expect(parseDate(textCell('fortlaufend')).isContinuous).toBe(true)
    expect(parseDate(textCell('seit 2019 laufend'))).toMatchObject({ start: '2019', isContinuous: true })
  })
})

describe('references to the goals', () => {
  it.each([
    ['7', [7], [], []],
    ['SDG 7, 13', [7, 13], [], []],
    ['7/13/11', [7, 13, 11], [], []],
    ['7 und 12', [7, 12], [], []],
    ['11 (3, 13)', [11], [3, 13], []],
    ['Haupt: 7, Neben: 13', [7], [13], []],
    ['11 (Hauptziel), 3 (Nebenziel)', [11], [3], []],
    ['SDG 4.7', [4], [], ['4.7']],
    ['13.a; 11b', [13, 11], [], ['13.a', '11.b']],
    ['Frieden, Gerechtigkeit und starke Institutionen', [16], [], []],
    ['Gesundheit und Wohlergehen, Klimaschutz', [3, 13], [], []],
    ['Nachhaltige/r Konsum und Produktion', [12], [], []],
    ['Verantwortungsvolle Konsum- und Produktionsmuster', [12], [], []],
    ['Geschlechtergleichheit; Geschlechtergleichstellung', [5], [], []],
    ['Climate action; Zero hunger', [13, 2], [], []],
    ['SDG 7 Bezahlbare und saubere Energie\nSDG 13 Maßnahmen zum Klimaschutz', [7, 13], [], []],
    ['k. A.', [], [], []],
  ])('%s', (text, ...[primary, secondary, targets]) => {
    expect(parseSdgText(text)).toEqual({ primary, secondary, targets, findings: [] })
  })

  it.each([
    ['SDG 18', ['not-a-goal']],
    ['12.10', ['not-a-target']],
    ['1-3', ['goal-range']],
    ['alle', ['goals-all']],
    ['Energie', ['goal-from-words']],
    ['SDG 7 Klimaschutz', ['goal-name-differs']],
    ['Blabla', ['not-a-goal']],
  ])('%s is asked about', (text, found) => {
    expect(codes(parseSdgText(text))).toEqual(found)
  })

  it('that Excel made dates or decimals of are proposed and doubted', () => {
    expect(parseSdg(date('2026-01-04', '04. Jan'))).toMatchObject({
      targets: ['4.1'],
      findings: [{ code: 'date-or-target', mend: '4.1' }],
    })
    expect(parseSdg(date('2013-07-01', '07/2013'))).toMatchObject({
      primary: [7, 13],
      findings: [{ code: 'date-or-target' }],
    })
    expect(parseSdg(number(4.7))).toMatchObject({
      targets: ['4.7'],
      findings: [{ code: 'number-or-target' }],
    })
    expect(parseSdg(number(7.13))).toMatchObject({ primary: [7, 13] })
    expect(parseSdg(number(11))).toMatchObject({ primary: [11], findings: [] })
  })

  it('are marks in a matrix', () => {
    for (const mark of ['x', 'X', 'xx', '✓', 'ja']) expect(parseMark(textCell(mark)).role).toBe('primary')
    expect(parseMark(textCell('(x)')).role).toBe('secondary')
    expect(parseMark(textCell('-')).role).toBeNull()
    expect(codes(parseMark(textCell('?')))).toEqual(['mark-unclear'])
  })
})

describe('words of states', () => {
  it.each([
    ['in Umsetzung', 'in-progress', []],
    ['beschlossen', 'decided', []],
    ['noch nicht begonnen', 'planned', []],
    ['Daueraufgabe', 'ongoing', []],
    ['läuft', 'in-progress', ['status-ambiguous']],
    ['laufend', 'ongoing', ['status-ambiguous']],
    ['gestoppt', 'paused', ['status-ambiguous']],
    ['abgeschlossen 12/2023', 'completed', ['status-partly-understood']],
    ['noch nicht abgeschlossen', null, ['status-unknown']],
    ['grün', null, ['status-unknown']],
    ['zu 50% umgesetzt', 'in-progress', ['status-partly-understood']],
  ])('%s', (text, status, found) => {
    const read = parseStatus(text)
    expect(read.status).toBe(status)
    expect(codes(read)).toEqual(found)
  })

  it('are what the municipality said they are', () => {
    expect(parseStatus('Läuft!', { läuft: 'ongoing' }).status).toBe('in-progress')
    expect(parseStatus('Läuft!', { laeuft: 'ongoing' })).toMatchObject({ status: 'ongoing', findings: [] })
  })
})

describe('names of people', () => {
  it.each(['Hr. Meyer', 'Frau Dr. Schulze', 'Meyer, Hans', 'Anna Schmidt', 'M. Müller', 'a.b@c.de'])(
    '%s is a person',
    (text) => {
      expect(isPerson(text)).toBe(true)
    },
  )

  it.each([
    'Bauamt',
    'Bürgermeisterin',
    'Verein Bürgerbus e.V.',
    'Landkreis/NLWKN',
    'FB 3',
    'Klimaschutzmanagement',
    'Kita-Träger',
  ])('%s is none', (text) => {
    expect(isPerson(text)).toBe(false)
  })

  it('are parted from the office beside them', () => {
    expect(parseParty('FB 3 / Hr. Meyer')).toEqual({ office: 'FB 3', person: 'Hr. Meyer' })
    expect(parseParty('Bauamt (Frau Schulz)')).toEqual({ office: 'Bauamt', person: 'Frau Schulz' })
  })
})
