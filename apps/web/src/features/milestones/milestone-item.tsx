import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useSession } from '../../session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { MilestoneForm } from './milestone-form.tsx'
import styles from './milestones-section.module.css'
import { type Milestone, useMilestoneActions } from './use-milestone-actions.ts'

type ItemProps = { milestone: Milestone; detail: MeasureDetail }

export function MilestoneItem({ milestone, detail }: ItemProps) {
  const words = useTexts().measure.milestones
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li className={styles['milestone']} data-state={stateOf(milestone)}>
      <div>
        <p className={styles['title']}>{milestone.title}</p>
        <p className={styles['facts']}>
          <MilestoneState milestone={milestone} />
          {milestone.weight !== 1 && (
            <span className={styles['muted']}>{words.weightOf(milestone.weight)}</span>
          )}
        </p>
      </div>
      {detail.may.milestone && !isEditing && (
        <MilestoneButtons milestone={milestone} detail={detail} onEdit={() => setIsEditing(true)} />
      )}
      {isEditing && (
        <MilestoneForm measureId={detail.id} milestone={milestone} onClose={() => setIsEditing(false)} />
      )}
    </li>
  )
}

function stateOf({ doneOn, droppedOn }: Milestone): 'dropped' | 'done' | 'open' {
  if (droppedOn !== null) return 'dropped'
  return doneOn === null ? 'open' : 'done'
}

function MilestoneState({ milestone: { due, doneOn, droppedOn } }: { milestone: Milestone }) {
  const words = useTexts().measure.milestones
  const format = useFormat()
  const { today } = useSession()
  if (droppedOn !== null) return <Badge icon="close">{words.dropped(format.date(droppedOn))}</Badge>
  if (doneOn !== null) {
    return (
      <Badge kind="success" icon="check">
        {words.done(format.date(doneOn))}
      </Badge>
    )
  }
  if (due === null) return <Badge>{words.open}</Badge>
  if (due >= today) return <Badge>{words.dueOn(format.date(due))}</Badge>
  return (
    <Badge kind="danger" icon="warning">
      {words.overdue(format.date(due))}
    </Badge>
  )
}

function MilestoneButtons({ milestone, detail, onEdit }: ItemProps & { onEdit: () => void }) {
  const words = useTexts().measure.milestones
  const actions = useMilestoneActions(detail.id)
  const { title } = milestone
  const isOpen = stateOf(milestone) === 'open'
  return (
    <div className={styles['actions']}>
      {isOpen ? (
        <>
          <Button
            size="small"
            icon="check"
            aria-label={words.markDoneFor(title)}
            isBusy={actions.isBusy}
            onPress={() => actions.finish(milestone)}
          >
            {words.markDone}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            aria-label={words.dropFor(title)}
            isBusy={actions.isBusy}
            onPress={() => actions.drop(milestone)}
          >
            {words.drop}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant="tertiary"
          icon="undo"
          aria-label={words.reopenFor(title)}
          isBusy={actions.isBusy}
          onPress={() => actions.reopen(milestone)}
        >
          {words.reopen}
        </Button>
      )}
      <Button
        size="small"
        variant="tertiary"
        icon="edit"
        isIconOnly
        title={words.editFor(title)}
        onPress={onEdit}
      >
        {words.editFor(title)}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        icon="trash"
        isIconOnly
        title={words.removeFor(title)}
        isBusy={actions.isBusy}
        onPress={() => actions.remove(milestone)}
      >
        {words.removeFor(title)}
      </Button>
    </div>
  )
}
