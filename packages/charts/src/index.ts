export type {
  ChartModel,
  ChartTable,
  ChartWords,
  DistributionBarModel,
  DistributionChart,
  DistributionSegment,
  ExplanationFrame,
  LegendEntry,
  LineChartModel,
  LinePoint,
  RangeChart,
  RangeRow,
  TableCell,
  TableColumn,
} from './model/chart-model.ts'
export { type Distribution, distributionBar } from './model/distribution-bar.ts'
export { goalColours } from './model/goal-colours.ts'
export {
  goalOverviewChart,
  type MunicipalityFigure,
  municipalityDistributionChart,
} from './model/goal-overview-chart.ts'
export { goalTrendChart } from './model/goal-trend-chart.ts'
export { meanWithBoundsChart, noMeanText } from './model/mean-with-bounds-chart.ts'
export { measureHistoryChart } from './model/measure-history-chart.ts'
export {
  networkDistributionChart,
  networkGoalChart,
  networkOverviewChart,
} from './model/network-goal-chart.ts'
export { allMeasuresChart, goalLabel, statusDistributionChart } from './model/status-distribution-chart.ts'
export { type PatternName, type StatusStyle, statusStyles } from './model/status-styles.ts'
