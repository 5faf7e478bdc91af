import { useRouter } from '@tanstack/react-router'
import { apiError, useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Shown when a page itself breaks or its session cannot be read; cards handle their own failures. */
export function PageErrorView({ error }: { error: unknown }) {
  const texts = useTexts()
  const errorText = useErrorText()
  const router = useRouter()
  const isFromServer =
    apiError(error).code !== 'offline' || (error instanceof Error && error.name === 'TRPCClientError')
  return (
    <>
      <PageHeading title={texts.shell.pageErrorTitle}>
        <p>{isFromServer ? errorText(error) : texts.shell.pageErrorText}</p>
      </PageHeading>
      <Button variant="primary" onPress={() => router.invalidate()}>
        {texts.shell.reload}
      </Button>
    </>
  )
}
