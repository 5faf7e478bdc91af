import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { buttonClass } from '../../ui/button.tsx'

/** Begins a report on what the page shows, or on one of its rows (`about`), for those who may write one. */
export function ReportLink({ search, about }: { search: MeasureSearch; about?: string }) {
  const { reports: words } = useTexts()
  const { key, can } = useMunicipality()
  if (!can('report.write')) return null
  return (
    <Link
      to={paths.newReport}
      params={{ municipality: key }}
      search={search}
      className={buttonClass(about === undefined ? {} : { variant: 'tertiary', size: 'small' })}
      aria-label={about === undefined ? undefined : words.reportOn(about)}
    >
      {words.report}
    </Link>
  )
}
