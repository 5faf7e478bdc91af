import { useTexts } from '../../language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { placeOf } from './corrections.ts'
import { useCorrections } from './use-corrections.ts'

/** What a row is made when it belongs to no stored measure. */
const asNew = 'new'

type MatchProps = { row: number; measureId: string; label: string }

/** Whether a row is about a stored measure it resembles. */
export function MatchChoice({ row, measureId, label }: MatchProps) {
  const { questions: words } = useTexts().importing
  const { decided, correct } = useCorrections()
  const place = placeOf.match(row)
  return (
    <RadioGroup
      label={label}
      value={decided(place) === asNew ? asNew : 'same'}
      options={[
        { value: 'same', label: words.matchSame },
        { value: asNew, label: words.matchNew },
      ]}
      onChange={(value) => correct(place, value === asNew ? asNew : measureId)}
    />
  )
}
