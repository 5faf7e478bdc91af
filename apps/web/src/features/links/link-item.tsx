import { GoalTile } from '@kommune17/charts/react'
import { useState } from 'react'
import { useLanguage, useTexts } from '../../language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { LinkEditForm } from './link-edit-form.tsx'
import { linkName } from './link-name.ts'
import styles from './links-section.module.css'
import { type Link, useLinkActions } from './use-link-actions.ts'
import { useSdgTexts } from './use-sdg-texts.ts'

/** One link: goal, official text, what it means for the measure, and why. */
export function LinkItem({ link, detail }: { link: Link; detail: MeasureDetail }) {
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li className={styles['link']}>
      <LinkWords link={link} />
      {detail.may.link && !isEditing && (
        <LinkButtons link={link} detail={detail} onEdit={() => setIsEditing(true)} />
      )}
      {isEditing && <LinkEditForm link={link} onClose={() => setIsEditing(false)} />}
    </li>
  )
}

function LinkWords({ link }: { link: Link }) {
  const { locale, texts } = useLanguage()
  const { data: sdg } = useSdgTexts()
  const { terms, links } = texts
  const official = link.target === null ? null : sdg?.targetTexts(locale)[link.target]
  return (
    <div className={styles['words']}>
      <div className={styles['name']}>
        <GoalTile goal={link.goal} texts={texts} isSmall />
        <Badge>{terms.linkRoles[link.role].label}</Badge>
        {link.effect === 'hinders' && (
          <Badge kind="warning" icon="warning">
            {terms.tradeOff}
          </Badge>
        )}
        {!link.isConfirmed && (
          <Badge kind="info">
            {terms.linkOrigins[link.origin].label}, {links.unconfirmed}
          </Badge>
        )}
      </div>
      {link.target !== null && (
        <p className={styles['text']}>
          <strong>{links.target(link.target)}</strong> {official}
        </p>
      )}
      {link.justification && (
        <p className={styles['text']}>
          {links.justification}: {link.justification}
        </p>
      )}
    </div>
  )
}

function LinkButtons({ link, detail, onEdit }: { link: Link; detail: MeasureDetail; onEdit: () => void }) {
  const texts = useTexts()
  const words = texts.links
  const actions = useLinkActions(detail.id)
  const name = linkName(link, texts)
  const isLast = detail.links.length === 1
  return (
    <div className={styles['actions']}>
      {!link.isConfirmed && (
        <Button
          size="small"
          variant="primary"
          icon="check"
          aria-label={words.confirmFor(name)}
          isBusy={actions.isBusy}
          onPress={() => actions.confirm(link)}
        >
          {words.confirm}
        </Button>
      )}
      <Button size="small" variant="tertiary" icon="edit" isIconOnly title={words.edit} onPress={onEdit}>
        {words.editFor(name)}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        icon="trash"
        isIconOnly
        isBusy={actions.isBusy}
        disabled={isLast}
        title={isLast ? words.lastGoal : words.remove}
        onPress={() => actions.remove(link)}
      >
        {words.removeFor(name)}
      </Button>
    </div>
  )
}
