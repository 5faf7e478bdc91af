import type { ImportSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPCClient } from '../../trpc.ts'
import { reportColumns } from './import-report.ts'
import { useFieldWords } from './use-field-words.ts'
import { type ImportDetail, type ImportRow, rowFilter } from './use-import.ts'

const pagesAtOnce = 10

/** The rows of a list as a file: its columns, and every row a filter leaves, some pages at a time. */
export function useReport({ id, state }: ImportDetail, show?: ImportSearch['show']) {
  const words = useFieldWords()
  const { key } = useMunicipality()
  const client = useTRPCClient()
  const pageOf = (page: number) =>
    client.import.rows.query({ municipality: key, id, ...rowFilter(show), page })
  return {
    columns: reportColumns({
      ...words,
      origin: `${window.location.origin}/${key}/measures`,
      isWritten: state === 'applied' || state === 'undone',
    }),
    rows: async (): Promise<ImportRow[]> => {
      const first = await pageOf(1)
      const pages = Math.ceil(first.total / first.pageSize)
      const rows = [...first.rows]
      for (let next = 2; next <= pages; next += pagesAtOnce) {
        const count = Math.min(pagesAtOnce, pages - next + 1)
        const found = await Promise.all(Array.from({ length: count }, (_, at) => pageOf(next + at)))
        rows.push(...found.flatMap((page) => page.rows))
      }
      return rows
    },
  }
}
