import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { buttonClass } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function NotFoundPage() {
  const texts = useTexts()
  return (
    <>
      <PageHeading title={texts.shell.notFoundTitle}>
        <p>{texts.shell.notFoundText}</p>
      </PageHeading>
      <Link to={paths.home} className={buttonClass({ variant: 'primary' })}>
        {texts.shell.toHome}
      </Link>
    </>
  )
}
