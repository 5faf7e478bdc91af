import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { LinkAddForm } from './link-add-form.tsx'
import { LinkItem } from './link-item.tsx'
import styles from './links-section.module.css'

/** The goals and targets a measure serves, and those it makes harder; apart, never subtracted. */
export function LinksSection({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const [isAdding, setIsAdding] = useState(false)
  const words = texts.links
  const mayChange = detail.may.link
  const supporting = detail.links.filter(({ effect }) => effect === 'supports')
  const hindering = detail.links.filter(({ effect }) => effect === 'hinders')
  const hasUnconfirmed = detail.links.some(({ isConfirmed }) => !isConfirmed)
  return (
    <Card
      title={texts.measure.sections.goals}
      action={
        mayChange &&
        !isAdding && (
          <Button size="small" icon="plus" onPress={() => setIsAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {hasUnconfirmed && <p className={styles['hint']}>{words.unconfirmedText}</p>}
      {detail.links.length === 0 && <p className={styles['hint']}>{words.empty}</p>}
      <ul className={styles['links']}>
        {supporting.map((link) => (
          <LinkItem key={link.id} link={link} detail={detail} />
        ))}
      </ul>
      {hindering.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words.hindering}</h3>
          <ul className={styles['links']}>
            {hindering.map((link) => (
              <LinkItem key={link.id} link={link} detail={detail} />
            ))}
          </ul>
        </>
      )}
      {detail.links.length > 0 && <LinksFile detail={detail} />}
      {isAdding && <LinkAddForm detail={detail} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}

function LinksFile({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const { links: words, audit, goalNames, terms } = texts
  return (
    <TableFile
      caption={texts.measure.sections.goals}
      about={detail.title}
      rows={detail.links}
      columns={[
        { label: audit.fields.goal, value: ({ goal }) => texts.charts.subject(goal, goalNames[goal]) },
        { label: audit.fields.target, value: ({ target }) => target },
        { label: words.role, value: ({ role }) => terms.linkRoles[role].label },
        { label: words.effect, value: ({ effect }) => terms.linkEffects[effect].label },
        { label: audit.fields.origin, value: ({ origin }) => terms.linkOrigins[origin].label },
        {
          label: audit.fields.isConfirmed,
          value: ({ isConfirmed }) => (isConfirmed ? terms.yes : terms.no),
        },
        { label: words.justification, value: ({ justification }) => justification },
      ]}
    />
  )
}
