import { fileStem } from '@kommune17/charts/react'
import type { IsoDate } from '@kommune17/domain'
import { useState } from 'react'
import { useErrorText } from './api-error.ts'
import { useFormat, useTexts } from './language.tsx'
import { type SavedFormat, saveTable } from './save-table.ts'
import { useMunicipalityOrNull, useSession } from './session.ts'
import styles from './table-file.module.css'
import { type FileColumn, twinTable } from './twin-table.ts'
import { Button } from './ui/button.tsx'
import { useMessages } from './ui/toast.tsx'

export type TableFileProps<Row> = {
  /** Names the table, on the buttons and in the file. */
  caption: string
  columns: readonly FileColumn<Row>[]
  /** All rows of the table, also those on other pages. */
  rows: readonly Row[] | (() => Promise<readonly Row[]>)
  /** What the table is about, unless it is the whole municipality. */
  about?: string | undefined
  /** The day whose state it shows; today unless said otherwise. */
  keyDate?: IsoDate | undefined
  /** The filter in words; null: none is chosen, and absent: there is none. */
  filter?: string | null
}

// File systems take 255 bytes, and a measure may have 200 letters.
const longestStem = 100

const formats: readonly SavedFormat[] = ['csv', 'xlsx']

/** Below every table that is no chart: the table as a file, with what its figures stand for. */
export function TableFile<Row>(props: TableFileProps<Row>) {
  const { files: words } = useTexts().shell
  const { busy, save } = useSave(props)
  return (
    <div className={styles['files']}>
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          variant="tertiary"
          icon="download"
          isBusy={busy === format}
          aria-label={words.nameOf[format](props.caption)}
          onPress={() => void save(format)}
        >
          {words[format]}
        </Button>
      ))}
    </div>
  )
}

function useSave<Row>({ caption, columns, rows, about, keyDate, filter }: TableFileProps<Row>) {
  const texts = useTexts()
  const format = useFormat()
  const { today } = useSession()
  const municipality = useMunicipalityOrNull()
  const errorText = useErrorText()
  const { toast } = useMessages()
  const [busy, setBusy] = useState<SavedFormat | null>(null)
  const { terms, spreadsheets, shell } = texts
  const day = keyDate ?? today
  const subject = [about, municipality?.name].filter((name) => name !== undefined).join(', ')
  const title = subject === '' ? caption : `${caption}: ${subject}`
  const chosen = filter === null ? [shell.files.everything] : filter ? [spreadsheets.filter(filter)] : []
  const save = async (kind: SavedFormat) => {
    setBusy(kind)
    try {
      const all = typeof rows === 'function' ? await rows() : rows
      await saveTable(twinTable(all, { caption: title, columns, locale: format.locale }), {
        texts,
        format: kind,
        fileName: `${fileStem(title).slice(0, longestStem)}-${day}.${kind}`,
        creator: municipality?.name ?? 'Kommune17',
        remarks: [terms.asOf(format.date(day)), ...chosen],
      })
    } catch (error) {
      toast({ kind: 'danger', text: errorText(error) })
    }
    setBusy(null)
  }
  return { busy, save }
}
