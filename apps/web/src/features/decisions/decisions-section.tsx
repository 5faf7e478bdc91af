import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionItem } from './decision-item.tsx'
import styles from './decisions-section.module.css'

/** Which body decided what, when, and where it can be read. */
export function DecisionsSection({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const words = texts.measure.decisions
  const [isAdding, setIsAdding] = useState(false)
  const { decisions, may } = detail
  return (
    <Card
      title={texts.measure.sections.decisions}
      action={
        may.decision &&
        !isAdding && (
          <Button size="small" icon="plus" onPress={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {decisions.length === 0 && (
        <p className={styles['hint']}>{may.decision ? words.empty : words.emptyRead}</p>
      )}
      {decisions.length > 0 && (
        <ul className={styles['decisions']}>
          {decisions.map((decision) => (
            <DecisionItem key={decision.id} decision={decision} detail={detail} />
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <TableFile
          caption={texts.measure.sections.decisions}
          about={detail.title}
          rows={decisions}
          columns={[
            { label: words.body, value: ({ body }) => body },
            { label: words.decidedOn, kind: 'date', value: ({ decidedOn }) => decidedOn },
            { label: words.paperNumber, value: ({ paperNumber }) => paperNumber },
            { label: words.result, value: ({ result }) => result },
            { label: words.url, value: ({ url }) => url },
            {
              label: words.sitting,
              value: ({ isPublic }) => (isPublic ? words.publicSitting : words.closedSitting),
            },
          ]}
        />
      )}
      {isAdding && <DecisionForm measureId={detail.id} decision={null} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}
