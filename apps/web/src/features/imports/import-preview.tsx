import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { ActionBar } from './action-bar.tsx'
import { ColumnsCard } from './columns-card.tsx'
import { sumText } from './import-words.ts'
import styles from './imports.module.css'
import { LayoutCard } from './layout-card.tsx'
import { ListNotes } from './list-notes.tsx'
import { QuestionsCard } from './questions-card.tsx'
import { RowNumbers } from './row-numbers.tsx'
import { RowsCard } from './rows-card.tsx'
import { CorrectionProvider, useCorrectionDesk } from './use-corrections.ts'
import type { ImportDetail, ListPlan } from './use-import.ts'
import { useChoose } from './use-import-changes.ts'

type PreviewProps = { list: ImportDetail; plan: ListPlan }

/** What an import would do, with everything that can be corrected; nothing is written yet. */
export function ImportPreview({ list, plan }: PreviewProps) {
  const desk = useCorrectionDesk(list, plan)
  const { choose, isBusy } = useChoose(list.id)
  const isReading = isBusy || list.state === 'reading'
  const bar = useRechecked({ isReading, plan })
  const apply = async () => {
    const { choices } = desk
    try {
      await choose(choices)
      desk.settle(choices)
    } catch {
      // Said already; the corrections are still there.
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (desk.count > 0 && !isReading) void apply()
  }
  return (
    <CorrectionProvider value={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the fields inside; every button does the same. */}
      <div className={styles['cards']} onKeyDown={onKeyDown}>
        <RowNumbers totals={plan.totals} isBusy={isReading} />
        <ListNotes plan={plan} />
        <LayoutCard plan={plan} />
        <ColumnsCard plan={plan} />
        <QuestionsCard list={list} plan={plan} />
        <RowsCard list={list} plan={plan} />
        <ActionBar
          list={list}
          plan={plan}
          isReading={isReading}
          onApply={() => void apply()}
          statusRef={bar}
        />
      </div>
    </CorrectionProvider>
  )
}

/** Says the new numbers after a list was read anew. A focus whose place is gone moves to them; any other stays. */
function useRechecked({ isReading, plan }: { isReading: boolean; plan: ListPlan }) {
  const texts = useTexts()
  const format = useFormat()
  const { announce } = useMessages()
  const status = useRef<HTMLParagraphElement>(null)
  const wasReading = useRef(false)
  useEffect(() => {
    if (wasReading.current && !isReading) {
      announce(texts.importing.preview.rechecked(sumText(plan.totals, { texts, format })))
      if (document.activeElement === document.body) status.current?.focus({ preventScroll: true })
    }
    wasReading.current = isReading
  }, [isReading, plan, announce, texts, format])
  return status
}
