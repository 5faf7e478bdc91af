import { isIsoDate } from '@kommune17/domain'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { Card } from '../../ui/card.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { placeOf } from './corrections.ts'
import styles from './imports.module.css'
import { useCorrections } from './use-corrections.ts'
import type { ListPlan } from './use-import.ts'

/** Where the list stands in the file and which day it speaks of. */
export function LayoutCard({ plan }: { plan: ListPlan }) {
  const { layout: words, questions } = useTexts().importing
  const { chooseSheet, decided } = useCorrections()
  const isUnsure = plan.questions.some(({ kind }) => kind === 'sheet')
  return (
    <Card title={words.title}>
      <div className={styles['fields']}>
        {plan.sheets.length > 1 && (
          <Select
            label={words.sheet}
            hint={isUnsure ? questions.sheetText : undefined}
            value={decided(placeOf.sheet) ?? plan.sheet}
            options={plan.sheets.map((name) => ({ value: name, label: name }))}
            onChange={chooseSheet}
          />
        )}
        <HeaderRowField plan={plan} />
        <KeyDateField plan={plan} />
      </div>
    </Card>
  )
}

function HeaderRowField({ plan }: { plan: ListPlan }) {
  const { layout: words } = useTexts().importing
  const { decided, correct } = useCorrections()
  const [typed, setTyped] = useState<string | null>(null)
  const found = String(plan.headerRow)
  const value = typed ?? decided(placeOf.headerRow) ?? found
  const isWrong = !/^\d{1,6}$/.test(value.trim())
  return (
    <TextField
      label={words.headerRow}
      hint={words.headerRowHint}
      error={isWrong ? words.headerRowWrong : null}
      inputMode="numeric"
      isShort
      value={value}
      onChange={(text) => {
        setTyped(text)
        const number = text.trim()
        if (!/^\d{1,6}$/.test(number)) return
        correct(placeOf.headerRow, number === found ? null : String(Number(number)))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

function KeyDateField({ plan }: { plan: ListPlan }) {
  const { layout: words } = useTexts().importing
  const texts = useTexts()
  const { decided, correct } = useCorrections()
  const [typed, setTyped] = useState<string | null>(null)
  const found = plan.stateDate ?? ''
  const value = typed ?? decided(placeOf.keyDate) ?? found
  return (
    <DateField
      label={words.keyDate}
      hint={words.keyDateHint}
      error={value === '' || isIsoDate(value) ? null : texts.shell.notADate}
      value={value}
      onChange={(date) => {
        setTyped(date)
        if (date === '' || date === found) correct(placeOf.keyDate, null)
        else if (isIsoDate(date)) correct(placeOf.keyDate, date)
      }}
    />
  )
}
