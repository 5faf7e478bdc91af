import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useAsOf } from '../../as-of.ts'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import type { MeasureRow } from './use-measure-list.ts'

type RowLinkProps = { row: MeasureRow; onOpen: () => void; onLog: (() => void) | null }

/** The row's title leads to the measure. With the focus here, arrow keys change rows and S logs progress. */
export function MeasureRowLink({ row, onOpen, onLog }: RowLinkProps) {
  const { key } = useMunicipality()
  const { search } = useAsOf()
  return (
    <Link
      to={paths.measure}
      params={{ municipality: key, measureId: row.id }}
      search={search}
      data-measure={row.id}
      onClick={onOpen}
      onKeyDown={(event) => handleKey(event, onLog)}
    >
      {row.title}
    </Link>
  )
}

function handleKey(event: KeyboardEvent<HTMLAnchorElement>, onLog: (() => void) | null) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = steps[event.key]
  if (step) {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-measure]')]
    const next = step(links.indexOf(event.currentTarget), links.length)
    links[next]?.focus()
    event.preventDefault()
  } else if (event.key.toLowerCase() === 's' && onLog !== null) {
    event.preventDefault()
    onLog()
  }
}

const steps: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/** Puts the focus on a row's title; false when the row is not on the page. */
export function focusRow(measureId: string | null): boolean {
  const selector = measureId === null ? 'a[data-measure]' : `a[data-measure="${CSS.escape(measureId)}"]`
  const link = document.querySelector<HTMLAnchorElement>(selector)
  link?.focus()
  return link !== null
}
