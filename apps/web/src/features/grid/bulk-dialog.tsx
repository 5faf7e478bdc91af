import { useState } from 'react'
import { type Texts, useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type BulkPreview, type BulkWish, type GoalsOperation, previewBulk } from './bulk-edit.ts'
import { problemText } from './cell-words.ts'
import { type CellWords, cellText } from './format-cell.ts'
import styles from './grid-aside.module.css'
import type { GridColumn } from './grid-columns.ts'
import type { CellEdits } from './paste-block.ts'
import type { GridRow } from './use-grid.ts'
import type { GridWork } from './use-grid-work.ts'

type BulkDialogProps = {
  work: GridWork
  rows: readonly GridRow[]
  onApply: (edits: CellEdits) => void
  onClose: () => void
}

const mostGroups = 8

// No label can begin like this.
const notChosen = '\u0000'

/** One value for many measures: what would change is shown before anything does. */
export function BulkDialog({ work, rows, onApply, onClose }: BulkDialogProps) {
  const { texts, locale } = useLanguage()
  const words = texts.grid.bulk
  const columns = work.layout.all.filter(({ field }) => field !== 'title' && field !== 'number')
  const first = columns.find(({ field }) => field === 'status') ?? columns[0]
  const [wish, setWish] = useState<BulkWish | null>(
    first ? { column: first, text: textToStart(first), operation: 'replace' } : null,
  )
  if (wish === null) return null
  const { column } = wish
  const preview = previewBulk(
    rows.map((row) => work.targetOf(row, column)),
    wish,
    locale,
  )
  return (
    <Dialog
      title={words.title(rows.length)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={preview.cells.length === 0}
            onPress={() => onApply({ cells: preview.cells, unread: [] })}
          >
            {words.apply}
          </Button>
          <Button onPress={onClose}>{texts.shell.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Select
          label={words.field}
          options={columns.map(({ field, label }) => ({ value: field, label }))}
          value={column.field}
          onChange={(field) => {
            const next = columns.find((known) => known.field === field)
            if (next) setWish({ column: next, text: textToStart(next), operation: 'replace' })
          }}
        />
        {column.kind === 'goals' && (
          <RadioGroup<GoalsOperation>
            label={words.how}
            options={(['replace', 'add', 'remove'] as const).map((value) => ({
              value,
              label: words.operations[value],
            }))}
            value={wish.operation}
            onChange={(operation) => setWish({ ...wish, operation })}
          />
        )}
        <WishField wish={wish} onChange={(text) => setWish({ ...wish, text })} />
        {preview.asksReason && (
          <TextField
            label={texts.grid.reason.label}
            hint={texts.grid.reason.hint}
            isRequired
            value={wish.reason ?? ''}
            onChange={(reason) => setWish({ ...wish, reason })}
          />
        )}
        {wish.text !== null && preview.problem?.code !== 'reason-missing' && (
          <Preview preview={preview} column={column} total={rows.length} words={work.words} />
        )}
      </div>
    </Dialog>
  )
}

function WishField({ wish, onChange }: { wish: BulkWish; onChange: (text: string) => void }) {
  const { texts } = useLanguage()
  const words = texts.grid.bulk
  const { column, text } = wish
  const offered = column.choices.filter(({ isOffered }) => isOffered)
  if (isList(column)) {
    const yesNo = [texts.measure.yes, texts.measure.no]
    const labels = column.kind === 'yes-no' ? yesNo : offered.map(({ label }) => label)
    const canBeEmpty = column.kind === 'choice' && column.field !== 'status' && column.field !== 'visibility'
    const options = labels.map((label) => ({ value: label, label }))
    return (
      <Select
        label={words.value}
        options={[
          ...(text === null ? [{ value: notChosen, label: words.choose, isDisabled: true }] : []),
          ...(canBeEmpty ? [{ value: '', label: texts.grid.nothing }] : []),
          ...options,
        ]}
        value={text ?? notChosen}
        onChange={onChange}
      />
    )
  }
  return (
    <TextField label={words.value} value={text ?? ''} onChange={onChange} hint={hintFor(column, texts)} />
  )
}

function hintFor({ kind }: GridColumn, { measure, grid }: Texts): string {
  if (kind === 'start' || kind === 'end') return measure.hints.partialDate
  if (kind === 'money') return measure.hints.money
  return kind === 'goals' ? grid.bulk.goalsHint : grid.bulk.emptyHint
}

type PreviewProps = { preview: BulkPreview; column: GridColumn; total: number; words: CellWords }

function Preview({ preview, column, total, words }: PreviewProps) {
  const { texts } = words
  const { bulk, empty } = texts.grid
  const { cells, groups, same, locked, impossible, problem } = preview
  const shown = (value: Parameters<typeof cellText>[1]) => cellText(column, value, words) || empty
  return (
    <section className={styles['preview']} aria-label={bulk.preview}>
      <p role="status" className={styles['strong']}>
        {problem === null ? bulk.changes(cells.length, total) : problemText(problem, texts)}
      </p>
      <ul>
        {groups.slice(0, mostGroups).map(({ before, after, count }) => (
          <li key={`${JSON.stringify(before)}-${JSON.stringify(after)}`}>
            {bulk.group(shown(before), shown(after), count)}
          </li>
        ))}
        {groups.length > mostGroups && <li>{bulk.more(groups.length - mostGroups)}</li>}
        {same > 0 && <li>{bulk.same(same)}</li>}
        {locked > 0 && <li>{bulk.locked(locked)}</li>}
        {impossible > 0 && <li>{bulk.impossible(impossible)}</li>}
      </ul>
    </section>
  )
}

// A list starts without a choice: what stands first in it is nobody's wish.
function textToStart(column: GridColumn): string | null {
  return isList(column) ? null : ''
}

function isList({ kind }: GridColumn): boolean {
  return kind === 'choice' || kind === 'yes-no'
}
