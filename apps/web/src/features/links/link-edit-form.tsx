import { linkChanges } from '@kommune17/domain'
import { useId, useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { type LinkDetails, LinkDetailsFields } from './link-form.tsx'
import { linkName } from './link-name.ts'
import styles from './links-section.module.css'
import { useChangeLink } from './use-change-link.ts'
import type { Link } from './use-link-actions.ts'

/** Changes what a link means; which goal it names is its identity. */
export function LinkEditForm({ link, onClose }: { link: Link; onClose: () => void }) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { key } = useMunicipality()
  const change = useChangeLink()
  const [value, setValue] = useState<LinkDetails>({
    role: link.role,
    effect: link.effect,
    justification: link.justification ?? '',
  })
  const id = useId()
  const isTooLong = !linkChanges.safeParse(value).success
  const save = () => change.mutate({ municipality: key, id: link.id, changes: value }, { onSuccess: onClose })
  return (
    <form
      aria-labelledby={id}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isTooLong) save()
      }}
    >
      <p id={id} className={styles['chosen']}>
        {texts.links.editFor(linkName(link, texts))}
      </p>
      {change.isError && <Alert kind="danger" isAnnounced title={errorText(change.error)} />}
      <LinkDetailsFields
        value={value}
        onChange={setValue}
        error={isTooLong ? texts.fields['too-long']({ maximum: 300 }) : null}
      />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" size="small" isBusy={change.isPending}>
          {texts.links.save}
        </Button>
        <Button size="small" onPress={onClose}>
          {texts.links.cancel}
        </Button>
      </div>
    </form>
  )
}
