import { goalNumbers, ownField } from '@kommune17/domain'
import { plainFields } from '@kommune17/importer/plan'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Select } from '../../ui/select.tsx'
import { placeOf } from './corrections.ts'
import { certaintyLooks } from './import-looks.ts'
import { certaintyOf, columnLetter, columnName, type FieldWords, fieldName } from './import-words.ts'
import styles from './imports.module.css'
import { useCorrections } from './use-corrections.ts'
import { useFieldWords } from './use-field-words.ts'
import type { ListPlan } from './use-import.ts'

type Column = ListPlan['columns'][number]

/** Which column means what; the certain ones are folded away until somebody wants to see them. */
export function ColumnsCard({ plan: { columns } }: { plan: ListPlan }) {
  const { columns: words } = useTexts().importing
  const { isPending } = useCorrections()
  const [isWhole, setIsWhole] = useState(false)
  const known = columns.filter(({ field }) => field !== 'unknown').length
  const shown = columns.filter(
    (column) => isWhole || certaintyOf(column) !== 'sure' || isPending(placeOf.column(column.index)),
  )
  return (
    <Card
      title={words.title}
      lead={words.summary(known, columns.length)}
      action={
        <Button size="small" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? words.hide : words.show}
        </Button>
      }
    >
      {shown.length > 0 && <ColumnTable columns={shown} />}
    </Card>
  )
}

function ColumnTable({ columns }: { columns: readonly Column[] }) {
  const texts = useTexts()
  const words = texts.importing.columns
  return (
    <>
      <p className={styles['muted']}>{words.lead}</p>
      <DataTable
        caption={words.title}
        isCompact
        rows={columns}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'letter', header: words.column, cell: ({ index }) => columnLetter(index) },
          {
            id: 'header',
            header: words.header,
            isRowHeader: true,
            cell: ({ header }) => header || <span className={styles['muted']}>{words.noHeader}</span>,
          },
          { id: 'field', header: words.field, cell: (column) => <FieldChoice column={column} /> },
          { id: 'certainty', header: words.certainty, cell: (column) => <CertaintyBadge column={column} /> },
        ]}
      />
    </>
  )
}

function FieldChoice({ column }: { column: Column }) {
  const words = useFieldWords()
  const { decided, correct } = useCorrections()
  const place = placeOf.column(column.index)
  return (
    <Select
      label={words.texts.importing.columns.fieldOf(columnName(column, words))}
      isLabelHidden
      value={decided(place) ?? column.field}
      options={fieldOptions(words)}
      onChange={(field) =>
        correct(place, field === column.field && column.reason !== 'chosen' ? null : field)
      }
    />
  )
}

function CertaintyBadge({ column }: { column: Column }) {
  const { columns: words } = useTexts().importing
  const { isPending } = useCorrections()
  if (isPending(placeOf.column(column.index))) return <Badge kind="info">{words.pending}</Badge>
  const certainty = certaintyOf(column)
  return <Badge {...certaintyLooks[certainty]}>{words[certainty]}</Badge>
}

function fieldOptions(words: FieldWords) {
  const { columns } = words.texts.importing
  const option = (field: Column['field']) => ({ value: field, label: fieldName(field, words) })
  const ordered = plainFields.filter((field) => field !== 'ignore' && field !== 'unknown')
  const own = words.ownColumns.map(({ id }) => ownField(id))
  return [
    option('unknown'),
    option('ignore'),
    { label: columns.fields, options: ordered.map(option) },
    ...(own.length === 0 ? [] : [{ label: columns.ownColumns, options: own.map(option) }]),
    { label: columns.goalMarks, options: goalNumbers.map((goal) => option(`goal-${goal}`)) },
  ]
}
