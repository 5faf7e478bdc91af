import { useTexts } from '../../language.tsx'
import { Badge, type BadgeKind } from '../../ui/badge.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { ReportHead } from './use-reports.ts'

const looks: Readonly<Record<ReportHead['state'], { kind: BadgeKind; icon: IconName }>> = {
  draft: { kind: 'info', icon: 'info' },
  frozen: { kind: 'success', icon: 'success' },
  withdrawn: { kind: 'warning', icon: 'warning' },
}

export function ReportState({ state }: Pick<ReportHead, 'state'>) {
  const { states } = useTexts().reports
  return <Badge {...looks[state]}>{states[state]}</Badge>
}
