import { useState } from 'react'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { activeFilters } from './active-filters.ts'
import { filterOf, sortOf } from './measure-search.ts'
import { useFilterWords } from './use-filter-words.ts'

const formats = ['xlsx', 'ods', 'csv', 'csv-machine'] as const

/** The list as it is filtered, or an empty one, as a file. */
export function ExportChoice({ search }: { search: MeasureSearch }) {
  const words = useTexts().measures.download
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {words.button}
      </Button>
      {isOpen && (
        <Dialog title={words.title} size="small" onClose={() => setIsOpen(false)}>
          <Formats search={search} />
        </Dialog>
      )}
    </>
  )
}

function Formats({ search }: { search: MeasureSearch }) {
  const words = useTexts().measures.download
  const { key } = useMunicipality()
  const { locale } = useFormat()
  const { asOf } = useAsOf()
  const active = activeFilters(search, useFilterWords())
  const filterWords = active.length === 0 ? null : active.map(({ label }) => label).join(' · ')
  const view = { locale, asOf, filter: filterOf(search), sort: sortOf(search), filterWords }
  const address = (name: 'measures' | 'template', format: string, question: object) =>
    `/files/${key}/${name}/${format}?view=${encodeURIComponent(JSON.stringify(question))}`
  return (
    <>
      <p>{filterWords === null ? words.everything : words.filtered(filterWords)}</p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={address('measures', format, view)} download={true}>
              {words.formats[format]}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.roundTrip}</p>
      <p>
        <a
          href={address('template', 'xlsx', { locale })}
          download={true}
          className={buttonClass({ variant: 'secondary' })}
        >
          {words.template}
        </a>
      </p>
    </>
  )
}
