import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { DecisionForm } from './decision-form.tsx'
import styles from './decisions-section.module.css'
import { useAddDecision } from './use-add-decision.ts'
import { useRemoveDecision } from './use-remove-decision.ts'

export type Decision = MeasureDetail['decisions'][number]
type ItemProps = { decision: Decision; detail: MeasureDetail }

export function DecisionItem({ decision, detail }: ItemProps) {
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li className={styles['decision']}>
      <DecisionWords decision={decision} />
      {detail.may.decision && !isEditing && (
        <DecisionButtons decision={decision} detail={detail} onEdit={() => setIsEditing(true)} />
      )}
      {isEditing && (
        <DecisionForm measureId={detail.id} decision={decision} onClose={() => setIsEditing(false)} />
      )}
    </li>
  )
}

function DecisionWords({ decision }: { decision: Decision }) {
  const words = useTexts().measure.decisions
  const format = useFormat()
  const { body, decidedOn, paperNumber, result, url, isPublic } = decision
  const facts = [
    decidedOn === null ? words.undated : format.date(decidedOn),
    ...(paperNumber === null ? [] : [words.paper(paperNumber)]),
    ...(result === null ? [] : [result]),
    isPublic ? words.publicSitting : words.closedSitting,
  ]
  return (
    <div>
      <p className={styles['title']}>{body}</p>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {url !== null && (
        <p className={styles['facts']}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {words.openShort}
            <span className="visually-hidden">
              {' '}
              {body} ({words.newTab})
            </span>
          </a>
        </p>
      )}
    </div>
  )
}

function DecisionButtons({ decision, detail, onEdit }: ItemProps & { onEdit: () => void }) {
  const texts = useTexts()
  const words = texts.measure.decisions
  const errorText = useErrorText()
  const { key: municipality } = useMunicipality()
  const { toast } = useMessages()
  const add = useAddDecision()
  const remove = useRemoveDecision()
  const onError = (error: unknown) => toast({ kind: 'danger', text: errorText(error) })
  const { id, ...content } = decision
  // The row is gone by then, and with it the callbacks of `mutate`: the promise outlives it.
  const putBack = () =>
    add
      .mutateAsync({ municipality, measureId: detail.id, ...content })
      .then(() => toast({ text: texts.measure.undone }))
      .catch(onError)
  return (
    <div className={styles['actions']}>
      <Button
        size="small"
        variant="tertiary"
        icon="edit"
        isIconOnly
        title={words.editFor(content.body)}
        onPress={onEdit}
      >
        {words.editFor(content.body)}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        icon="trash"
        isIconOnly
        title={words.removeFor(content.body)}
        isBusy={remove.isPending}
        onPress={() =>
          remove.mutate(
            { municipality, id },
            {
              onError,
              onSuccess: () =>
                toast({ text: words.removed, action: { label: texts.measure.undo, onPress: putBack } }),
            },
          )
        }
      >
        {words.removeFor(content.body)}
      </Button>
    </div>
  )
}
