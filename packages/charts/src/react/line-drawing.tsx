import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import type { LineChartModel } from '../model/chart-model.ts'
import { markStyle, spanStyle } from '../model/status-styles.ts'
import styles from './line-drawing.module.css'
import { themedStyle } from './themed-style.ts'

const grid = 'var(--kern-color-layout-border, #6b7a90)'
const lineColour = 'var(--chart-line)'
const spanColour = 'var(--chart-span)'

/** The only place that knows recharts; loaded when the first line chart is shown. Straight lines, gaps stay open. */
export function LineDrawing({
  model,
  activeIndex,
  onActivate,
}: {
  model: LineChartModel
  activeIndex: number | null
  onActivate: (index: number | null) => void
}) {
  const data = model.linePoints.map(({ day, value, low, high }) => ({
    day,
    value,
    span: low === null || high === null ? null : [low, high],
  }))
  const dateTexts = new Map(model.linePoints.map(({ day, dateText }) => [day, dateText]))
  const labels = new Map(model.scale.map(({ value, label }) => [value, label]))
  const active = activeIndex === null ? undefined : model.linePoints[activeIndex]
  return (
    <div className={styles['span']} style={themedStyle(spanStyle)}>
      <div className={styles['chart']} style={themedStyle(markStyle)}>
        <ResponsiveContainer height="100%" initialDimension={{ width: 640, height: 256 }} width="100%">
          <ComposedChart
            accessibilityLayer={false}
            data={data}
            margin={{ top: 8, right: 24, bottom: 8, left: 8 }}
            onMouseLeave={() => onActivate(null)}
            onMouseMove={({ activeTooltipIndex }) => onActivate(indexFrom(activeTooltipIndex))}
          >
            <CartesianGrid stroke={grid} strokeOpacity={0.4} vertical={false} />
            <XAxis
              dataKey="day"
              domain={timeDomain(model)}
              minTickGap={24}
              scale="linear"
              stroke={grid}
              tickFormatter={(day: number) => dateTexts.get(day) ?? ''}
              ticks={[...dateTexts.keys()]}
              type="number"
            />
            <YAxis
              domain={[0, 100]}
              stroke={grid}
              tickFormatter={(value: number) => labels.get(value) ?? ''}
              ticks={[...labels.keys()]}
              width={56}
            />
            {model.spanLabel !== null && (
              <Area
                connectNulls={false}
                dataKey="span"
                fill={spanColour}
                fillOpacity={0.15}
                isAnimationActive={false}
                stroke={spanColour}
                strokeDasharray="5 4"
                type="linear"
              />
            )}
            <Line
              connectNulls={false}
              dataKey="value"
              dot={{ r: 4, fill: lineColour, stroke: lineColour }}
              isAnimationActive={false}
              stroke={lineColour}
              strokeWidth={3}
              type="linear"
            />
            {active && <ReferenceLine stroke={lineColour} strokeWidth={2} x={active.day} />}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}

// A single point gets a frame around it instead of an axis without length.
function timeDomain({ linePoints }: LineChartModel): [number, number] {
  const days = linePoints.map(({ day }) => day)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return first === last ? [first - 30, last + 30] : [first, last]
}

function indexFrom(index: number | string | null | undefined): number | null {
  return index === null || index === undefined || index === '' ? null : Number(index)
}
