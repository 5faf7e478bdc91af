import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { BringList } from './bring-list.tsx'
import styles from './imports.module.css'
import { LatestLists } from './latest-lists.tsx'

export function ImportsPage() {
  const { importing } = useTexts()
  const { can } = useMunicipality()
  const isAllowed = can('import.run')
  return (
    <>
      <PageHeading title={importing.title}>{isAllowed && <p>{importing.lead}</p>}</PageHeading>
      {isAllowed ? (
        <div className={styles['cards']}>
          <BringList />
          <LatestLists />
        </div>
      ) : (
        <Alert title={importing.forbidden} />
      )}
    </>
  )
}
