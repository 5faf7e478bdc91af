import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { chosenColumns, measureColumns } from './measure-columns.ts'
import { columnsOf, type SearchChange } from './measure-search.ts'

/** Which columns the table shows; every tick is at once in the table and the address. */
export function ColumnChoice({
  search,
  onChange,
}: {
  search: MeasureSearch
  onChange: (change: SearchChange) => void
}) {
  const texts = useTexts()
  const { columns: words, table } = texts.measures
  const [isOpen, setIsOpen] = useState(false)
  const columns = columnsOf(search)
  return (
    <>
      <Button aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {words.button}
      </Button>
      {isOpen && (
        <Dialog
          title={words.title}
          size="small"
          onClose={() => setIsOpen(false)}
          actions={
            <>
              <Button variant="primary" onPress={() => setIsOpen(false)}>
                {texts.measure.done}
              </Button>
              <Button onPress={() => onChange({ columns: undefined })}>{words.reset}</Button>
            </>
          }
        >
          <p>{words.hint}</p>
          {measureColumns.map((column) => (
            <Checkbox
              key={column}
              isChecked={columns.includes(column)}
              onChange={(isOn) =>
                onChange({
                  columns: chosenColumns(
                    isOn ? [...columns, column] : columns.filter((other) => other !== column),
                  ),
                })
              }
            >
              {table[column]}
            </Checkbox>
          ))}
        </Dialog>
      )}
    </>
  )
}
