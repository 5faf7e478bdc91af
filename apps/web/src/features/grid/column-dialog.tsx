import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './grid-aside.module.css'
import type { GridColumn } from './grid-columns.ts'
import type { GridColumns } from './use-grid-columns.ts'

type ColumnDialogProps = {
  layout: GridColumns
  onFields: (fields: string[] | undefined) => void
  onClose: () => void
}

/** Which columns the grid shows, in which order, how wide; every press is at once in the grid. */
export function ColumnDialog({ layout, onFields, onClose }: ColumnDialogProps) {
  const texts = useTexts()
  const words = texts.grid.columns
  const { all, columns } = layout
  const fields = columns.map(({ field }) => field)
  const hidden = all.filter(({ field }) => !fields.includes(field))
  const move = (index: number, by: number) => {
    const field = fields[index]
    if (field === undefined) return
    const rest = fields.filter((other) => other !== field)
    onFields([...rest.slice(0, index + by), field, ...rest.slice(index + by)])
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={onClose}>
            {texts.measure.done}
          </Button>
          <Button
            onPress={() => {
              onFields(undefined)
              layout.resetWidths()
            }}
          >
            {words.reset}
          </Button>
        </>
      }
    >
      <p>{words.hint}</p>
      <h3 className={styles['part']}>{words.shown}</h3>
      <ul className={styles['columns']}>
        {columns.map((column, index) => (
          <ShownColumn
            key={column.field}
            column={column}
            canMoveUp={index > 1}
            canMoveDown={index > 0 && index < columns.length - 1}
            onMove={(by) => move(index, by)}
            onHide={() => onFields(fields.filter((field) => field !== column.field))}
            onWidth={(width) => layout.changeWidth(column.field, width)}
          />
        ))}
      </ul>
      {hidden.length > 0 && <h3 className={styles['part']}>{words.hidden}</h3>}
      {hidden.map(({ field, label }) => (
        <Checkbox key={field} isChecked={false} onChange={() => onFields([...fields, field])}>
          {label}
        </Checkbox>
      ))}
    </Dialog>
  )
}

type ShownColumnProps = {
  column: GridColumn
  canMoveUp: boolean
  canMoveDown: boolean
  onMove: (by: number) => void
  onHide: () => void
  onWidth: (width: number) => void
}

function ShownColumn({ column, canMoveUp, canMoveDown, onMove, onHide, onWidth }: ShownColumnProps) {
  const words = useTexts().grid.columns
  const { label, width, field } = column
  const step = { size: 'small', variant: 'tertiary', isIconOnly: true } as const
  return (
    <li className={styles['column']}>
      <Checkbox isChecked disabled={field === 'title'} onChange={onHide}>
        {label}
      </Checkbox>
      <span className={styles['steps']}>
        <Button {...step} icon="sort-up" disabled={!canMoveUp} onPress={() => onMove(-1)}>
          {words.earlier(label)}
        </Button>
        <Button {...step} icon="sort-down" disabled={!canMoveDown} onPress={() => onMove(1)}>
          {words.later(label)}
        </Button>
        <Button {...step} icon="minus" onPress={() => onWidth(width - 1)}>
          {words.narrower(label)}
        </Button>
        <Button {...step} icon="plus" onPress={() => onWidth(width + 1)}>
          {words.wider(label)}
        </Button>
      </span>
    </li>
  )
}
