import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { buttonClass } from '../../ui/button.tsx'
import styles from './imports.module.css'
import { useRowSearch } from './use-row-search.ts'

type PagingProps = { page: number; pages: number }

export function RowPaging({ page, pages }: PagingProps) {
  const { rows: words } = useTexts().importing
  if (pages <= 1) return null
  return (
    <nav aria-label={words.paging} className={styles['paging']}>
      <PageLink page={page - 1} pages={pages} label={words.previous} />
      <span>{words.page(page, pages)}</span>
      <PageLink page={page + 1} pages={pages} label={words.next} />
    </nav>
  )
}

function PageLink({ page, pages, label }: PagingProps & { label: string }) {
  const { search, params } = useRowSearch()
  const look = buttonClass({ size: 'small' })
  if (page < 1 || page > pages) {
    return (
      <span aria-disabled="true" className={look}>
        {label}
      </span>
    )
  }
  return (
    <Link
      to={paths.import}
      params={params}
      search={{ ...search, page: page === 1 ? undefined : page }}
      resetScroll={false}
      className={look}
    >
      {label}
    </Link>
  )
}
