import type { RefObject } from 'react'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import type { CellEntry } from './cell-entries.ts'
import { momentOf, problemText } from './cell-words.ts'
import { cellText } from './format-cell.ts'
import styles from './grid-aside.module.css'
import type { GridColumn } from './grid-columns.ts'
import { asksForReason } from './parse-cell.ts'
import { useAnchored } from './use-anchored.ts'
import type { GridWork } from './use-grid-work.ts'

type CellNoteProps = {
  entry: CellEntry
  column: GridColumn
  work: GridWork
  note: RefObject<HTMLDivElement | null>
  findCell: () => Element | null
  onMine: () => void
  onDrop: () => void
  onEdit: () => void
  onBack: () => void
}

/** At the cell with the focus: what is wrong or who was faster, and what one can do about it. */
export function CellNote(props: CellNoteProps) {
  const { entry, note, work, findCell, onBack } = props
  const { grid, shell } = useTexts()
  useAnchored(note, findCell)
  return (
    <section
      ref={note}
      popover="manual"
      aria-label={grid.note}
      className={styles['note']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <NoteText {...props} />
      <div className={styles['noteActions']}>
        {entry.phase === 'conflict' && (
          <Button size="small" variant="primary" onPress={props.onMine}>
            {grid.takeMine}
          </Button>
        )}
        {entry.phase === 'failed' && (
          <Button size="small" variant="primary" onPress={work.editor.resend}>
            {shell.retry}
          </Button>
        )}
        {(entry.phase === 'refused' || entry.phase === 'unread') && (
          <Button size="small" variant="primary" onPress={props.onEdit}>
            {asksForReason(entry.problem) ? grid.reason.give : grid.edit}
          </Button>
        )}
        <Button size="small" onPress={props.onDrop}>
          {entry.phase === 'conflict' ? grid.takeTheirs : grid.discard}
        </Button>
      </div>
    </section>
  )
}

function NoteText({ entry, column, work }: CellNoteProps) {
  const texts = useTexts()
  const { grid } = texts
  const shown = (value: CellEntry['before']) => cellText(column, value, work.words) || grid.empty
  if (entry.phase === 'failed') {
    return (
      <>
        <p className={styles['strong']}>{grid.failedTitle}</p>
        <p>{grid.failedText}</p>
      </>
    )
  }
  if (entry.phase === 'refused' || entry.phase === 'unread') {
    return (
      <>
        <p className={styles['strong']}>{grid.refusedTitle}</p>
        <p>{problemText(entry.problem, texts)}</p>
      </>
    )
  }
  if (entry.phase !== 'conflict') return null
  return (
    <>
      <p className={styles['strong']}>{grid.conflictTitle}</p>
      <p>{grid.conflictText(entry.by, momentOf(entry.at, work.words.format))}</p>
      <dl className={styles['values']}>
        <dt>{grid.mine}</dt>
        <dd>{shown(entry.value)}</dd>
        <dt>{grid.theirs}</dt>
        <dd>{shown(entry.before)}</dd>
      </dl>
    </>
  )
}
