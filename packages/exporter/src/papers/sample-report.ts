import {
  type GoalNumber,
  type MeasureStatus,
  measureStatuses,
  type ReportContent,
  type ReportedState,
  type ReportMeasure,
  reportedStates,
  targetsOfGoal,
} from '@kommune17/domain'
import { aReport, aReportMeasure } from '@kommune17/domain/testing'

const subjects = [
  'Radverkehrsförderung am Nordring',
  'Kommunale Wärmeplanung',
  'Fairer Einkauf in der Verwaltung',
  'Entsiegelung von Schulhöfen',
  'Energetische Sanierung der Grundschule',
  'Bürgerbus zwischen den Ortsteilen',
  'Blühstreifen an Gemeindestraßen',
  'Beratung für pflegende Angehörige',
  'Photovoltaik auf kommunalen Dächern',
  'Hochwasserschutz an der Oste',
  'Klimaangepasste Dorfentwicklungsplanung mit Beteiligung der Einwohnerinnen und Einwohner',
  'Partnerschaft mit einer Kommune des Globalen Südens',
]
const fields = ['Klima und Energie', 'Mobilität', 'Soziales', 'Beschaffung']
const offices = ['Bauamt', 'Ordnungsamt', 'Bildung, Jugend und Soziales', null]

/** A programme of `count` measures as towns have them, with gaps, late ones, trade-offs and decisions; always the same. */
export function sampleReport(count: number, overrides: Partial<ReportContent> = {}): ReportContent {
  const measures = Array.from({ length: count }, (_, index) => sampleMeasure(index))
  return aReport({
    title: 'Sachstandsbericht Nachhaltigkeit',
    measures,
    paperNumber: '058/2026',
    ...overrides,
  })
}

/** The same programme half a year earlier: some were not there yet, some not as far. */
export function samplePrevious(count: number): ReportContent['previous'] {
  const states = reportedStates(sampleReport(count))
  const earlier = states.slice(2).map((state, index): ReportedState => {
    if (index % 7 === 0 && state.status === 'completed')
      return { ...state, status: 'in-progress', percent: 70 }
    if (index % 5 === 0 && state.percent !== null && state.percent > 20) return { ...state, percent: 20 }
    return state
  })
  return {
    id: 'previous',
    sha256: '0'.repeat(64),
    asOf: '2025-12-31',
    measures: [...earlier, gone],
  }
}

const gone: ReportedState = {
  id: 'gone',
  number: '9.9',
  title: 'Fahrradabstellanlage am Bahnhof',
  status: 'planned',
  percent: 0,
  timing: 'on-schedule',
  plannedEnd: '2026',
}

function sampleMeasure(index: number): ReportMeasure {
  const status = pick(measureStatuses, index)
  const goal = goalOf(index)
  const second = goalOf(index * 3 + 5)
  return aReportMeasure({
    id: `measure-${index}`,
    number: `${(index % 4) + 1}.${Math.floor(index / 4) + 1}`,
    title: pick(subjects, index),
    description: 'Worum es geht, in einem Satz, den auch Laien verstehen.',
    programme: 'Handlungsprogramm 2030',
    field: pick(fields, index),
    department: pick(offices, index),
    plannedStart: '2025',
    plannedEnd: index % 6 === 0 ? '2026-Q1' : '2027',
    costPlanned: index % 3 === 0 ? null : (index + 1) * 12_500.5,
    costActual: index % 4 === 0 ? 3_000 : null,
    visibility: index % 2 === 0 ? 'public' : 'internal',
    updates: [updateOf(index, status)],
    milestones: [],
    links: [
      linkTo(goal, 'primary', 'supports'),
      ...(second === goal ? [] : [linkTo(second, 'secondary', index % 17 === 0 ? 'hinders' : 'supports')]),
    ],
    decisions:
      index % 8 === 0
        ? [
            {
              body: 'Rat der Gemeinde',
              decidedOn: '2025-03-12',
              paperNumber: `0${(index % 80) + 10}/2025`,
              result: 'ungeändert beschlossen',
              url: null,
              isPublic: true,
            },
          ]
        : [],
  })
}

function updateOf(index: number, status: MeasureStatus): ReportMeasure['updates'][number] {
  const keyDate = pick(['2026-05-31', '2026-03-15', '2025-10-01', '2024-02-01'], Math.floor(index / 3))
  return {
    id: `update-${index}`,
    keyDate,
    recordedAt: `${keyDate}T10:00:00.000Z`,
    status,
    progress: status === 'in-progress' && index % 4 !== 0 ? (index * 7) % 95 : null,
    isConfirmation: false,
    clearsProgress: false,
    note: status === 'discarded' ? 'Die Förderung wurde nicht bewilligt.' : null,
  }
}

function linkTo(
  goal: GoalNumber,
  role: 'primary' | 'secondary',
  effect: 'supports' | 'hinders',
): ReportMeasure['links'][number] {
  const target = targetsOfGoal(goal)[0]?.code ?? null
  const justification = effect === 'hinders' ? 'Der Bau versiegelt eine Fläche.' : null
  return { goal, target, role, effect, isConfirmed: true, justification }
}

function goalOf(index: number): GoalNumber {
  return pick<GoalNumber>([13, 7, 11, 12, 11, 3, 15, 4, 7, 6, 17, 16, 8, 10, 5], index)
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}
