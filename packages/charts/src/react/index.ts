export { ChartFigure } from './chart-figure.tsx'
export { DistributionBar } from './distribution-bar.tsx'
export { GoalTile } from './goal-tile.tsx'
export { StatusBadge } from './status-badge.tsx'
