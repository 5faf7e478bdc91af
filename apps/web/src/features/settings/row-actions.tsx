import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './settings-page.module.css'

/** The two things to do with a row of a settings table. */
export function RowActions({
  name,
  onChange,
  onRemove,
}: {
  name: string
  onChange: () => void
  onRemove: () => void
}) {
  const texts = useTexts()
  return (
    <span className={styles['rowActions']}>
      <Button size="small" variant="tertiary" icon="edit" isIconOnly onPress={onChange}>
        {texts.settings.changeOf(name)}
      </Button>
      <Button size="small" variant="tertiary" icon="trash" isIconOnly onPress={onRemove}>
        {texts.settings.removeOf(name)}
      </Button>
    </span>
  )
}
