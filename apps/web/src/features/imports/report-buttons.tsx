import { tableCsv } from '@kommune17/charts'
import { downloadText, fileStem } from '@kommune17/charts/react'
import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPCClient } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { importReport } from './import-report.ts'
import { useFieldWords } from './use-field-words.ts'
import type { ImportDetail, ImportRow } from './use-import.ts'

const pagesAtOnce = 10

/** Saves what became of every row, as a table for spreadsheets or as text. */
export function ReportButtons({ list }: { list: ImportDetail }) {
  const { result: words } = useTexts().importing
  const { busy, save } = useReport(list)
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button key={format} icon="download" isBusy={busy === format} onPress={() => void save(format)}>
      {busy === format ? words.reporting : words.report[format]}
    </Button>
  ))
}

type ReportFormat = 'xlsx' | 'csv'

function useReport({ id, fileName }: ImportDetail) {
  const words = useFieldWords()
  const { texts } = words
  const { key } = useMunicipality()
  const allRows = useAllRows(id)
  const errorText = useErrorText()
  const { toast } = useMessages()
  const [busy, setBusy] = useState<ReportFormat | null>(null)
  const save = async (kind: ReportFormat) => {
    setBusy(kind)
    try {
      const origin = `${window.location.origin}/${key}/measures`
      const table = importReport(await allRows(), { ...words, origin })
      const file = `${texts.importing.report.fileName}-${fileStem(fileName)}.${kind}`
      if (kind === 'xlsx') await saveTable(table, { texts, fileName: file })
      else downloadText(file, tableCsv(table))
    } catch (error) {
      toast({ kind: 'danger', text: errorText(error) })
    }
    setBusy(null)
  }
  return { busy, save }
}

/** Every row of the list, some pages at a time. */
function useAllRows(id: string) {
  const { key } = useMunicipality()
  const client = useTRPCClient()
  const pageOf = (page: number) => client.import.rows.query({ municipality: key, id, page })
  return async (): Promise<ImportRow[]> => {
    const first = await pageOf(1)
    const pages = Math.ceil(first.total / first.pageSize)
    const rows = [...first.rows]
    for (let next = 2; next <= pages; next += pagesAtOnce) {
      const count = Math.min(pagesAtOnce, pages - next + 1)
      const found = await Promise.all(Array.from({ length: count }, (_, at) => pageOf(next + at)))
      rows.push(...found.flatMap((page) => page.rows))
    }
    return rows
  }
}
