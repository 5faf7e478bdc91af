import { useMutation } from '@tanstack/react-query'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import styles from './settings-page.module.css'
import { UploadButton } from './upload-button.tsx'
import { usePaperChange } from './use-paper-change.ts'

type LogoPartProps = {
  logo: Outputs['paperSettings']['find']['logo']
  alt: string | null
  mayWrite: boolean
}

export function LogoPart({ logo, alt, mayWrite }: LogoPartProps) {
  const { papers, reports } = useTexts()
  const words = reports.settings
  const { key, name } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = usePaperChange()
  const remove = useMutation(
    trpc.paperSettings.removeLogo.mutationOptions({
      onSuccess: () => done(words.logoRemoved),
      onError: failed,
    }),
  )
  return (
    <section>
      <h3 className={styles['subtitle']}>{words.logo}</h3>
      {logo !== null && (
        <img
          className={styles['picture']}
          src={`/files/${key}/paper-logo`}
          width={logo.width}
          height={logo.height}
          alt={alt ?? papers.coat(name)}
        />
      )}
      {mayWrite && (
        <>
          <p className={styles['muted']}>{words.logoHint}</p>
          <div className={styles['below']}>
            <UploadButton
              address={`/files/paper-logo/${key}`}
              accept="image/png"
              onDone={() => void done(words.logoSet)}
            >
              {words.chooseLogo}
            </UploadButton>
            {logo !== null && (
              <Button
                variant="tertiary"
                isBusy={remove.isPending}
                onPress={() => remove.mutate({ municipality: key })}
              >
                {words.removeLogo}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
