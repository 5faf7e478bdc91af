import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
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
      {milestones.length > 0 && <MilestonesFile detail={detail} />}
      {isAdding && (
        <MilestoneForm measureId={detail.id} milestone={null} onClose={() => setIsAdding(false)} />
      )}
    </Card>
  )
}

function MilestonesFile({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const { milestones: words } = texts.measure
  const { doneOn: done, droppedOn: dropped } = texts.audit.fields
  return (
    <TableFile
      caption={texts.measure.sections.milestones}
      about={detail.title}
      rows={detail.milestones}
      columns={[
        { label: words.title, value: ({ title }) => title },
        { label: words.due, kind: 'date', value: ({ due }) => due },
        { label: done, kind: 'date', value: ({ doneOn }) => doneOn },
        { label: dropped, kind: 'date', value: ({ droppedOn }) => droppedOn },
        { label: words.weight, kind: 'number', value: ({ weight }) => weight },
      ]}
    />
  )
}
