import { useFormat, useTexts } from '../../language.tsx'
import { useStructure } from '../measures/use-structure.ts'
import type { FieldWords } from './import-words.ts'

const none: FieldWords['ownColumns'] = []

/** What fields and their values are called, the municipality's own columns among them. */
export function useFieldWords(): FieldWords {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  return { texts, format, ownColumns: structure?.ownColumns ?? none }
}
