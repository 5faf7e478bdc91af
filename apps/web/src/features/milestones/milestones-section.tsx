import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { MilestoneForm } from './milestone-form.tsx'
import { MilestoneItem } from './milestone-item.tsx'
import styles from './milestones-section.module.css'

/** The steps of a measure; once there are some, its progress is computed from them. */
export function MilestonesSection({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const words = texts.measure.milestones
  const [isAdding, setIsAdding] = useState(false)
  const { milestones, may } = detail
  const counted = milestones.filter(({ droppedOn }) => droppedOn === null)
  const done = counted.filter(({ doneOn }) => doneOn !== null)
  return (
    <Card
      title={texts.measure.sections.milestones}
      action={
        may.milestone &&
        !isAdding && (
          <Button size="small" icon="plus" onPress={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {milestones.length === 0 ? (
        <p className={styles['hint']}>{may.milestone ? words.empty : words.emptyRead}</p>
      ) : (
        <p className={styles['hint']}>{words.summary(done.length, counted.length)}</p>
      )}
      {milestones.length > 0 && (
        <ul className={styles['milestones']}>
          {milestones.map((milestone) => (
            <MilestoneItem key={milestone.id} milestone={milestone} detail={detail} />
          ))}
        </ul>
      )}
      {isAdding && (
        <MilestoneForm measureId={detail.id} milestone={null} onClose={() => setIsAdding(false)} />
      )}
    </Card>
  )
}
