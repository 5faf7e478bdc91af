import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPCClient } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { importReport } from './import-report.ts'
import type { ImportDetail, ImportRow } from './use-import.ts'

const pagesAtOnce = 10

/** Saves what became of every row as a table. */
export function ReportButton({ list }: { list: ImportDetail }) {
  const texts = useTexts()
  const format = useFormat()
  const { result: words, report } = texts.importing
  const { key } = useMunicipality()
  const client = useTRPCClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  const [isBusy, setIsBusy] = useState(false)
  const pageOf = (page: number) => client.import.rows.query({ municipality: key, id: list.id, page })
  const allRows = async (): Promise<ImportRow[]> => {
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
  const save = async () => {
    setIsBusy(true)
    try {
      const origin = `${window.location.origin}/${key}/measures`
      const table = importReport(await allRows(), { texts, format, origin })
      const { downloadText, fileStem } = await import('@kommune17/charts/react')
      const { tableCsv } = await import('@kommune17/charts')
      downloadText(`${report.fileName}-${fileStem(list.fileName)}.csv`, tableCsv(table))
    } catch (error) {
      toast({ kind: 'danger', text: errorText(error) })
    }
    setIsBusy(false)
  }
  return (
    <Button icon="download" isBusy={isBusy} onPress={() => void save()}>
      {isBusy ? words.reporting : words.report}
    </Button>
  )
}
