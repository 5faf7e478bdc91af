import type { OwnColumn } from '@kommune17/domain'
import { useCallback, useMemo, useState } from 'react'
import { useLanguage } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useStructure } from '../measures/use-structure.ts'
import { allColumns, shownColumns } from './grid-columns.ts'
import { dropWidths, keepWidths, readWidths, type Widths } from './kept-widths.ts'

/** Every column, those shown, and how wide they are. */
export function useGridColumns(own: readonly OwnColumn[], wished: readonly string[] | undefined) {
  const { texts, format } = useLanguage()
  const { data: structure } = useStructure()
  const { key } = useMunicipality()
  const all = useMemo(() => allColumns({ own, structure, texts, format }), [own, structure, texts, format])
  const [widths, setWidths] = useState<Widths>(() => readWidths(key))
  const columns = useMemo(
    () =>
      shownColumns(all, wished).map((column) => ({ ...column, width: widths[column.field] ?? column.width })),
    [all, wished, widths],
  )
  const changeWidth = useCallback(
    (field: string, width: number) =>
      setWidths((former) => {
        const next = { ...former, [field]: Math.min(40, Math.max(4, Math.round(width * 4) / 4)) }
        keepWidths(key, next)
        return next
      }),
    [key],
  )
  const resetWidths = useCallback(() => {
    dropWidths(key)
    setWidths({})
  }, [key])
  const applyWidths = useCallback(
    (next: Widths) => {
      keepWidths(key, next)
      setWidths(next)
    },
    [key],
  )
  return { all, columns, widths, changeWidth, resetWidths, applyWidths }
}

export type GridColumns = ReturnType<typeof useGridColumns>
