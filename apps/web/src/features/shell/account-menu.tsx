import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type Locale, useLanguage } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { keptPreferences } from '../../preferences.ts'
import { useSession, useSessionRefresh } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import styles from './account-menu.module.css'

/** Who is signed in, the way out, and the other language. */
export function AccountMenu() {
  const { texts } = useLanguage()
  const { user } = useSession()
  return (
    <div className={styles['menu']}>
      <LanguageSwitch />
      {user === null ? (
        <Link to={paths.signIn} className={styles['link']}>
          {texts.shell.signIn}
        </Link>
      ) : (
        <SignOut name={user.name} />
      )}
    </div>
  )
}

function SignOut({ name }: { name: string }) {
  const { texts } = useLanguage()
  const trpc = useTRPC()
  const navigate = useNavigate()
  const refresh = useSessionRefresh()
  const signOut = useMutation(
    trpc.session.signOut.mutationOptions({
      // Signing out empties this browser's storage; language and theme are no secrets and stay.
      onMutate: keptPreferences,
      onSuccess: async (_done, _input, keep) => {
        keep()
        // What this person had not yet sent must not be found by the next one at this machine.
        const { wipeDrafts } = await import('../../forms/drafts.ts')
        await wipeDrafts()
        await navigate({ to: paths.about })
        await refresh()
        await navigate({ to: paths.signIn })
      },
    }),
  )
  return (
    <>
      <span className={styles['name']}>
        <span className="visually-hidden">{texts.shell.signedInAs(name)}</span>
        <span aria-hidden="true">{name}</span>
      </span>
      <Button size="small" variant="tertiary" isBusy={signOut.isPending} onPress={() => signOut.mutate()}>
        {texts.shell.signOut}
      </Button>
    </>
  )
}

function LanguageSwitch() {
  const { locale, texts, changeLocale } = useLanguage()
  const other: Locale = locale === 'de' ? 'en' : 'de'
  return (
    <button type="button" lang={other} className={styles['link']} onClick={() => changeLocale(other)}>
      {texts.shell.languages[other]}
    </button>
  )
}
