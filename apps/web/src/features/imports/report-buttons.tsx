import { fileStem } from '@kommune17/charts/react'
import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { type SavedFormat, saveTable } from '../../save-table.ts'
import { twinTable } from '../../twin-table.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import type { ImportDetail } from './use-import.ts'
import { useReport } from './use-report.ts'

/** Saves what became of every row, as a table for spreadsheets or as text. */
export function ReportButtons({ list }: { list: ImportDetail }) {
  const { result: words } = useTexts().importing
  const { busy, save } = useSave(list)
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button key={format} icon="download" isBusy={busy === format} onPress={() => void save(format)}>
      {busy === format ? words.reporting : words.report[format]}
    </Button>
  ))
}

function useSave(list: ImportDetail) {
  const texts = useTexts()
  const { locale } = useFormat()
  const { rows, columns } = useReport(list)
  const errorText = useErrorText()
  const { toast } = useMessages()
  const [busy, setBusy] = useState<SavedFormat | null>(null)
  const save = async (format: SavedFormat) => {
    setBusy(format)
    try {
      const caption = texts.importing.rows.caption
      const table = twinTable(await rows(), { caption, columns, locale })
      const file = `${texts.importing.report.fileName}-${fileStem(list.fileName)}.${format}`
      await saveTable(table, { texts, format, fileName: file })
    } catch (error) {
      toast({ kind: 'danger', text: errorText(error) })
    }
    setBusy(null)
  }
  return { busy, save }
}
