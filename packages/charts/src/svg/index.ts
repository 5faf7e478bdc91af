export { type ChartSvg, chartSvg } from './chart-svg.ts'
