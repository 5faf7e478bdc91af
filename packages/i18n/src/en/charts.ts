import type { charts as german } from '../de/charts.ts'

/** What charts say: titles, summaries, columns and the words around the drawing. */
export const charts = {
  showTable: 'Show as table',
  hideTable: 'Hide table',
  downloadCsv: 'Download as CSV',
  downloadXlsx: 'Download as XLSX',
  fileName: 'figures',
  legend: 'Legend',
  loading: 'Loading the chart …',
  walker: (title: string) => `Chart: ${title}`,
  walkerHint: 'Use the arrow keys to walk through the values.',
  position: (index: number, count: number) => `${index} of ${count}`,
  empty: 'There are no data for this key date.',
  gap: 'not stated',
  share: (label: string, percent: string) => `${label} ${percent}`,
  countWithShare: (label: string, count: string, percent: string) => `${label}: ${count} (${percent})`,
  series: { mean: 'Mean progress', stated: 'Stated progress', bounds: 'Range' },
  marks: { mean: 'mean', median: 'median', bounds: 'range', quartiles: 'middle half', gap: 'not stated' },
  columns: {
    status: 'Status',
    measures: 'Measures',
    percent: 'Share',
    goal: 'Goal',
    municipality: 'Municipality',
    keyDate: 'Key date',
    progress: 'Progress',
    mean: 'Mean progress',
    low: 'Lower bound',
    high: 'Upper bound',
    coverage: 'Share with a statement',
    completionRate: 'Completion rate',
    known: 'With a statement',
    committed: 'Counted',
    covered: 'Municipalities with an active measure',
    n: 'Municipalities with a mean',
    median: 'Median',
    lowerQuartile: 'Lower quartile',
    upperQuartile: 'Upper quartile',
    note: 'Note',
    confirmation: 'Confirmation',
  },
  subject: (goal: number, name: string) => `Goal ${goal}: ${name}`,
  distribution: {
    all: 'All measures',
    allTitle: 'All measures by status',
    title: (subject: string) => `${subject}: measures by status`,
    summary: (date: string, measures: string, parts: string) =>
      `As of ${date}: ${measures}, of which ${parts}.`,
    part: (count: string, status: string) => `${count} ${status}`,
    none: (date: string) => `As of ${date}: no measures.`,
    pooledTitle: (subject: string) => `${subject}: measures in the network by status`,
    hidden: (date: string, reason: string) => `As of ${date}: not shown, ${reason}.`,
  },
  overview: {
    title: 'Measures by goal and status',
    summary: (date: string, withMeasures: number, goals: number) =>
      `As of ${date}: ${withMeasures} of ${goals} goals have measures.`,
    most: (goals: string, count: string) => `Most measures belong to ${goals} (${count}).`,
    without: (goals: string) => `Without measures: ${goals}.`,
  },
  comparison: {
    title: (subject: string) => `${subject}: the municipalities’ measures by status`,
    summary: (date: string, withMeasures: number, municipalities: number) =>
      `As of ${date}: ${withMeasures} of ${municipalities} municipalities have released measures.`,
    notReleased: 'nothing released',
  },
  mean: {
    title: 'Mean progress per goal with its range',
    titleOne: (subject: string) => `${subject}: mean progress with its range`,
    summary: (date: string, shown: number, goals: number) =>
      `As of ${date}: enough is known for a mean of ${shown} of ${goals} goals.`,
    summaryOne: (date: string, mean: string, bounds: string) =>
      `As of ${date}: mean progress ${mean}, range ${bounds}.`,
    summaryKnown: (known: string, committed: string) =>
      `Progress is known for ${known} of ${committed} measures.`,
    summaryNone: (date: string, reason: string) => `As of ${date}: ${reason}.`,
    summaryNoneWithBounds: (date: string, reason: string, bounds: string) =>
      `As of ${date}: ${reason}. The mean progress lies in the range ${bounds}.`,
  },
  trend: {
    title: (subject: string) => `${subject}: progress over time`,
    rose: (from: string, to: string) => `The mean progress rose from ${from} to ${to}.`,
    fell: (from: string, to: string) => `The mean progress fell from ${from} to ${to}.`,
    stayed: (from: string, to: string) => `The mean progress stayed the same: from ${from} to ${to}.`,
    once: (at: string) => `The mean progress was ${at}.`,
    at: (value: string, date: string) => `${value} (${date})`,
    gaps: (n: number, of: number) =>
      n === 1
        ? `On one of ${of} key dates there is no mean.`
        : `On ${n} of ${of} key dates there is no mean.`,
    none: (of: number) =>
      of === 1 ? 'On the only key date there is no mean.' : `On none of the ${of} key dates is there a mean.`,
  },
  history: {
    title: 'Progress of the measure over time',
    summary: (updates: number, date: string, point: string) =>
      `${updates === 1 ? '1 status update' : `${updates} status updates`}, the latest as of ${date}: ${point}.`,
    none: 'No status update has been logged yet.',
    noValue: 'no percentage stated',
    confirmed: 'confirmed unchanged',
    reported: 'newly logged',
    point: (status: string, value: string) => `${status}, ${value}`,
  },
  network: {
    title: (subject: string) => `${subject}: progress in the network`,
    overviewTitle: 'Progress in the network per goal',
    covered: (covered: string, of: string) => `${covered} of ${of} municipalities have active measures.`,
    summary: (date: string, text: string) => `As of ${date}: ${text}`,
    median: (median: string, quartiles: string, n: string) =>
      `The median of the mean progress is ${median}, the middle half of the municipalities lies at ${quartiles} (n = ${n}).`,
    hidden: (reason: string) => `Median not shown: ${reason}.`,
    overview: (shown: number, goals: number) =>
      `Enough municipalities show a mean for a median of ${shown} of ${goals} goals.`,
  },
} satisfies typeof german
