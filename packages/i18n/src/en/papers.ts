import type { CouncilPaperType, CouncilSection, PaperKind } from '@kommune17/domain'
import type { papers as german } from '../de/papers.ts'
import { format } from '../format.ts'
import { changeKinds } from './change-kinds.ts'
import { template } from './paper-template.ts'

/** What is said first and stands out, and the rest of the sentence. */
type Point = readonly [strong: string, rest: string]

const shown = (n: number) => format('en').number(n)
const measures = (n: number) => (n === 1 ? '1 measure' : `${shown(n)} measures`)

const kinds = {
  'status-report': 'Status report',
  'council-paper': 'Council paper',
  'fact-sheets': 'Measure fact sheets',
  slides: 'Slides for the meeting',
} satisfies Record<PaperKind, string>

const summary = {
  title: 'On one page',
  boxTitle: 'The main points',
  total: (n: number): Point => [measures(n), ' are part of this report.'],
  totalOf: (n: number, parts: string): Point => [measures(n), ` are part of this report: ${parts}.`],
  late: (n: number, overdue: number, lateStart: number): Point => [
    n === 1 ? '1 measure is late' : `${shown(n)} measures are late`,
    `: the planned end has passed for ${shown(overdue)}, the planned start for ${shown(lateStart)}.`,
  ],
  noneLate: (): Point => ['No measure is late', ', judged by the dates that were entered.'],
  unknown: (n: number): Point => [
    `The progress of ${measures(n)} is not known`,
    '. Unknown is never counted as 0 %.',
  ],
  allKnown: (): Point => ['The progress of every counted measure is known', '.'],
  due: (n: number, months: number): Point => [
    `The last status update of ${measures(n)} is older than ${months} months`,
    ' and should be confirmed.',
  ],
  goals: (covered: number, of: number): Point => [
    `There are measures for ${covered} of ${of} ${of === 1 ? 'goal' : 'goals'}`,
    '.',
  ],
  goalsWithout: (covered: number, of: number, without: string): Point => [
    `There are measures for ${covered} of ${of} ${of === 1 ? 'goal' : 'goals'}`,
    `; without measures: ${without}.`,
  ],
  assessment: 'Assessment by the administration',
  done: 'What is done?',
  doneNone: 'No measure is completed yet.',
  isLate: 'What is late?',
  isUnknown: 'What do we not know?',
  toDecide: 'What needs a decision?',
  ideas: (n: number) =>
    n === 1 ? '1 idea has not been decided on: ' : `${shown(n)} ideas have not been decided on: `,
  paused: (n: number) => `${n === 1 ? '1 measure is paused' : `${shown(n)} measures are paused`}: `,
  nothingToDecide: 'The recorded data show no need for a decision.',
  further: (n: number) => `and ${shown(n)} more`,
  chart: 'All measures by status',
}

const changes = {
  title: (date: string) => `Changes since the report as of ${date}`,
  intro:
    'Two frozen reports are compared, measure by measure. A measure that has advanced and is late at the same time is in both groups.',
  countsTable: 'Number of changes',
  kind: 'Change',
  count: 'Measures',
  meaning: 'Meaning',
  unchanged: 'unchanged',
  unchangedMeaning: 'Status, progress and planned end have stayed the same.',
  listTable: 'Changed measures',
  before: 'In the last report',
  after: 'In this report',
  notReported: 'not included',
  none: 'Nothing has changed since the last report.',
  kinds: changeKinds,
  reason: (reason: string) => `Reason: ${reason}`,
  until: (date: string) => `end ${date}`,
}

const goals = {
  numbers: (n: number, list: string) => (n === 1 ? `goal ${list}` : `goals ${list}`),
  title: 'The 17 goals at a glance',
  titleSome: 'The goals at a glance',
  intro:
    'A measure counts for every goal it demonstrably contributes to, so the sum over the goals is higher than the number of measures. On purpose there is no score for the municipality.',
  chapters: 'The goals one by one',
  chaptersIntro:
    'Each measure is listed once: with its first main goal. Where it contributes to other goals, it is named there.',
  also: (list: string) => `Also contributing: ${list}.`,
  alsoAt: (measure: string, goal: number) => `${measure} (goal ${goal})`,
  without: (list: string) => `Without measures in this report: ${list}.`,
  measuresTable: (goal: string) => `Measures for ${goal}`,
  noGoal: 'Measures without a confirmed goal',
  noGoalIntro: 'These measures count for no goal until a link has been confirmed.',
  sheetWithoutGoal: 'No goal',
}

const columns = {
  measure: 'Measure',
  status: 'Status',
  progress: 'Progress',
  timing: 'Schedule',
  keyDate: 'As of',
  note: 'Note',
  goal: 'Goal',
  date: 'Date',
  body: 'Body',
  paperNumber: 'Paper',
  result: 'Result',
  milestone: 'Milestone',
  due: 'Due',
  weight: 'Weight',
  state: 'State',
  amount: 'Amount',
  sum: 'Sum',
  known: 'Stated for',
  justification: 'Reason',
  measures: 'Measures',
}

const finances = {
  title: 'Finances',
  table: 'Costs and funding',
  costPlanned: 'Planned costs',
  costActual: 'Spent so far',
  funding: 'Funding by third parties',
  known: (known: number, of: number) => `${shown(known)} of ${measures(of)}`,
  note: 'Each amount counts once, even if a measure contributes to several goals; for that reason there are no sums per goal. Where nothing is stated, nothing is estimated: the true sum may be higher.',
  none: 'No amounts are recorded for any measure.',
}

const unknown = {
  title: 'What is not known, and why',
  intro:
    'Unknown is not zero: these measures are part of no mean. The bounds of the progress show how far it can reach at least and at most.',
  lastStated: (value: string, date: string) => `last ${value} on ${date}`,
  count: (n: number, reason: string) => `${measures(n)}: ${reason}`,
  reasons: {
    unknown: 'The status is unknown.',
    'not-stated': 'No progress was stated.',
    expired: 'The last confirmation is too long ago.',
  },
}

const method = {
  title: 'How the figures are calculated',
  intro: (version: number) =>
    `All figures follow the same rules (rule version ${version}) and refer to the key date stated.`,
  figure: (numerator: string, denominator: string) => `${numerator}, divided by: ${denominator}.`,
  exclusions: (text: string) => `Not included: ${text}.`,
  late: 'A measure is late only when the whole planned period is over: “2026” only after 31 December 2026.',
  statuses: 'The statuses mean',
  sources: 'Sources',
  source: (place: string) => `Measures: ${place}, recorded in Kommune17.`,
  goalSource:
    'Goals and targets: United Nations resolution A/RES/70/1, “Transforming our world: the 2030 Agenda for Sustainable Development”.',
  proof: (hash: string) =>
    `This report is frozen. Checksum of its data (SHA-256): ${hash}. Every figure can be calculated again from the data: `,
  draft: 'This report is a draft: its figures may still change.',
  publicPaper:
    'This public version contains released measures only, no notes, no internal information and only decisions of public meetings. Its figures refer to these alone.',
  replaced: (signs: string) => `Characters no font is available for appear as “[?]”: ${signs}.`,
}

const sections = {
  proposal: 'Proposed decision',
  facts: 'Facts',
  finances: 'Financial impact',
  sustainability: 'Impact on the goals of sustainable development',
  consultations: 'Consultations',
  enclosures: 'Enclosures',
} satisfies Record<CouncilSection, string>

const paperTypes = {
  notice: 'Notice to the council',
  decision: 'Paper for decision',
} satisfies Record<CouncilPaperType, string>

const council = {
  sections,
  paperTypes,
  paperType: 'Type of paper',
  author: 'Written by',
  subject: (title: string, date: string) => `${title} as of ${date}`,
  takeNote: (title: string, date: string) => `The report “${title}” as of ${date} is noted.`,
  enclosure: (title: string, date: string) => `${title}, as of ${date}`,
  sdgTitle: 'Relation to the Sustainable Development Goals (SDGs)',
  sdgIntro: (n: number) =>
    `The report covers ${measures(n)} with a confirmed contribution to the following goals:`,
  sdgTable: 'Contribution to the goals',
  noGoals: 'No contribution to any of the 17 goals has been confirmed.',
}

const tradeOffs = {
  title: 'Trade-offs',
  intro: 'These measures make another goal harder to reach. This is stated openly and never subtracted.',
  table: 'Measures that hinder a goal',
}

const decisions = {
  title: 'Decisions',
  table: 'Decisions on the measures',
  noDate: 'no date',
}

const factSheet = {
  title: 'Measure fact sheet',
  goals: 'Goals',
  milestones: 'Milestones',
  updates: 'Status updates',
  decisions: 'Decisions',
  description: 'Description',
  done: (date: string) => `done on ${date}`,
  dropped: (date: string) => `dropped on ${date}`,
  open: 'open',
  confirmed: 'confirmed unchanged',
  period: 'Period',
  continuous: 'continuous',
  from: (start: string) => `from ${start}`,
  until: (end: string) => `until ${end}`,
  between: (start: string, end: string) => `${start} to ${end}`,
  link: (target: string, role: string) => `${target} (${role})`,
  hinders: 'hinders',
}

const slides = {
  status: 'All measures by status',
  goals: 'Measures by goal',
  progress: 'Progress by goal',
  numbers: 'At a glance',
}

export const papers = {
  contents: 'Contents',
  kinds,
  figureCaption: (n: number, title: string) => `Figure ${n}: ${title}`,
  tableCaption: (n: number, title: string) => `Table ${n}: ${title}`,
  sheet: (n: number) => `Table ${n}`,
  asOf: (date: string) => `As of: ${date}`,
  asOfLabel: 'As of',
  numberLabel: 'Number of the paper',
  paperNumber: (number: string) => `Paper ${number}`,
  draft: 'Draft',
  audienceLabel: 'Status',
  audience: { public: 'public', internal: 'not public' },
  proof: (hash: string) => `Frozen report ${hash}`,
  scopeLabel: 'Scope',
  everything: (n: number) => `all measures (${shown(n)})`,
  scope: (filter: string, n: number) => `${filter} (${measures(n)})`,
  previousLabel: 'Compared with',
  previous: (date: string) => `report as of ${date}`,
  gap: 'n/a',
  expired: (value: string) => `${value} (outdated)`,
  coat: (place: string) => `Coat of arms or logo: ${place}`,
  attachment: 'The measures of this report as a table (CSV)',
  attachmentName: 'measures.csv',
  summary,
  changes,
  goals,
  columns,
  finances,
  unknown,
  method,
  council,
  tradeOffs,
  decisions,
  factSheet,
  slides,
  continued: (title: string, number: number) => `${title} (${number})`,
  facts: 'Details',
  spanStart: (span: string) => `${span}: from`,
  spanEnd: (span: string) => `${span}: to`,
  tables: { sheet: 'Overview', section: 'Section', label: 'Item', text: 'Text' },
  template,
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
} satisfies typeof german
