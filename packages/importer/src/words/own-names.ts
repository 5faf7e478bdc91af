import { type MeasureColumnKey, measureColumnKeys, measureColumnLabels } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { PlainField } from '../import-plan.ts'

/** The field a column of an exported list stands for. */
export function fieldOfKey(key: MeasureColumnKey): PlainField {
  return key === 'primaryGoals' ? 'goals' : key
}

/** What an exported list calls its columns, in German and English. */
export const ownNames: readonly (readonly [name: string, field: PlainField])[] = [texts.de, texts.en].flatMap(
  (words) => {
    const labels = measureColumnLabels(words)
    return measureColumnKeys.map((key) => [labels[key], fieldOfKey(key)] as const)
  },
)
