import { newLink } from '@kommune17/domain'
import { useEffect, useId, useRef, useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { type LinkDetails, LinkDetailsFields } from './link-form.tsx'
import { linkName } from './link-name.ts'
import styles from './links-section.module.css'
import type { TargetChoice } from './target-choices.ts'
import { TargetPicker } from './target-picker.tsx'
import { useAddLink } from './use-add-link.ts'

/** Picks a goal or target from the official texts and says what the measure does to it. */
export function LinkAddForm({ detail, onClose }: { detail: MeasureDetail; onClose: () => void }) {
  const texts = useTexts()
  const words = texts.links
  const [choice, setChoice] = useState<TargetChoice | null>(null)
  return (
    <fieldset aria-label={words.add} className={styles['form']}>
      <TargetPicker taken={detail.links.filter(({ effect }) => effect === 'supports')} onPick={setChoice} />
      {choice === null ? (
        <div className={styles['actions']}>
          <Button size="small" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <ChosenLink key={linkName(choice, texts)} choice={choice} detail={detail} onClose={onClose} />
      )}
    </fieldset>
  )
}

type ChosenLinkProps = { choice: TargetChoice; detail: MeasureDetail; onClose: () => void }

function ChosenLink({ choice, detail, onClose }: ChosenLinkProps) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const add = useAddLink()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [value, setValue] = useState<LinkDetails>({
    role: detail.links.length === 0 ? 'primary' : 'secondary',
    effect: 'supports',
    justification: '',
  })
  useEffect(() => button.current?.focus(), [])
  const input = { ...choice, ...value, measureId: detail.id }
  const isTooLong = !newLink.safeParse(input).success
  const save = () =>
    add.mutate(
      { ...input, municipality: key },
      {
        onSuccess: () => {
          toast({ text: texts.links.added(linkName(choice, texts)) })
          onClose()
        },
      },
    )
  const name =
    choice.target === null
      ? texts.links.wholeGoal(choice.goal, texts.goalNames[choice.goal])
      : linkName(choice, texts)
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
        {name}
      </p>
      {add.isError && <Alert kind="danger" isAnnounced title={errorText(add.error)} />}
      <LinkDetailsFields
        value={value}
        onChange={setValue}
        error={isTooLong ? texts.fields['too-long']({ maximum: 300 }) : null}
      />
      <div className={styles['actions']}>
        <Button ref={button} type="submit" variant="primary" size="small" icon="plus" isBusy={add.isPending}>
          {texts.links.addThis}
        </Button>
        <Button size="small" onPress={onClose}>
          {texts.links.cancel}
        </Button>
      </div>
    </form>
  )
}
