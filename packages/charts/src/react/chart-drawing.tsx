import type { Format, Texts } from '@kommune17/i18n'
import { lazy, Suspense } from 'react'
import type { ChartModel } from '../model/chart-model.ts'
import styles from './chart-figure.module.css'
import { ChartLegend } from './chart-legend.tsx'
import { DistributionDrawing } from './distribution-drawing.tsx'
import { RangeDrawing } from './range-drawing.tsx'
import { useChartWalk } from './use-chart-walk.ts'

const LineDrawing = lazy(async () => ({ default: (await import('./line-drawing.tsx')).LineDrawing }))

/**
 * The drawing with its legend. It is one stop for the keyboard, a slider over its points: arrow keys walk them and
 * the value is spoken. What is inside is a picture; screen readers get summary, points and table instead.
 */
export function ChartDrawing({ model, texts, format }: { model: ChartModel; texts: Texts; format: Format }) {
  const { index, setIndex, onKeyDown } = useChartWalk(model.points.length)
  const { charts } = texts
  const point = index === null ? undefined : model.points[index]
  const spoken =
    point === undefined || index === null
      ? charts.walkerHint
      : `${point} (${charts.position(index + 1, model.points.length)})`
  return (
    <>
      <div
        aria-label={charts.walker(model.title)}
        aria-orientation="horizontal"
        aria-valuemax={model.points.length}
        aria-valuemin={0}
        aria-valuenow={index === null ? 0 : index + 1}
        aria-valuetext={spoken}
        className={styles['drawing']}
        onBlur={() => setIndex(null)}
        onKeyDown={onKeyDown}
        role="slider"
        tabIndex={0}
      >
        <Picture activeIndex={index} format={format} model={model} onActivate={setIndex} texts={texts} />
      </div>
      <ChartLegend label={charts.legend} model={model} />
      <p aria-hidden="true" className={styles['readout']}>
        {spoken}
      </p>
    </>
  )
}

function Picture({
  model,
  activeIndex,
  onActivate,
  texts,
  format,
}: {
  model: ChartModel
  activeIndex: number | null
  onActivate: (index: number | null) => void
  texts: Texts
  format: Format
}) {
  switch (model.kind) {
    case 'distribution':
      return <DistributionDrawing activeIndex={activeIndex} format={format} model={model} />
    case 'range':
      return <RangeDrawing activeIndex={activeIndex} model={model} />
    case 'line':
      return (
        <Suspense fallback={<p className={styles['loading']}>{texts.charts.loading}</p>}>
          <LineDrawing activeIndex={activeIndex} model={model} onActivate={onActivate} />
        </Suspense>
      )
  }
}
