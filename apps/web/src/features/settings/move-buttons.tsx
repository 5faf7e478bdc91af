import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'

type MoveButtonsProps = {
  name: string
  place: number
  /** How many there are to move among. */
  count: number
  onMove: (to: number) => void
}

/** One place up or down in a list somebody puts in order. */
export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  const { settings: words } = useTexts()
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        icon="sort-up"
        isIconOnly
        disabled={place === 0}
        onPress={() => onMove(place - 1)}
      >
        {words.moveUp(name)}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        icon="sort-down"
        isIconOnly
        disabled={place === count - 1}
        onPress={() => onMove(place + 1)}
      >
        {words.moveDown(name)}
      </Button>
    </>
  )
}
