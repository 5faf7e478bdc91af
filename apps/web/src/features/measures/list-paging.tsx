import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { buttonClass } from '../../ui/button.tsx'
import styles from './measure-list-page.module.css'

type PagingProps = { search: MeasureSearch; page: number; pages: number }

/** The pages of a long list, as links: they can be opened, copied and walked back. */
export function ListPaging({ search, page, pages }: PagingProps) {
  const { paging } = useTexts().measures
  if (pages <= 1) return null
  return (
    <nav aria-label={paging.label} className={styles['paging']}>
      <PageLink search={search} page={page - 1} pages={pages} label={paging.previous} />
      <span>{paging.page(page, pages)}</span>
      <PageLink search={search} page={page + 1} pages={pages} label={paging.next} />
    </nav>
  )
}

function PageLink({ search, page, pages, label }: PagingProps & { label: string }) {
  const { key } = useMunicipality()
  const { page: _, ...first } = search
  if (page < 1 || page > pages) {
    return (
      <span aria-disabled="true" className={buttonClass({ size: 'small' })} data-disabled>
        {label}
      </span>
    )
  }
  return (
    <Link
      to={paths.measures}
      params={{ municipality: key }}
      search={page === 1 ? first : { ...search, page }}
      className={buttonClass({ size: 'small' })}
    >
      {label}
    </Link>
  )
}
