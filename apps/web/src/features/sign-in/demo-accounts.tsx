import { useMutation, useQuery } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './sign-in.module.css'

type DemoAccount = Outputs['session']['demoAccounts'][number]

/** The one-click logins of the demonstration, by place; each says what the role may do. */
export function DemoAccounts({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const texts = useTexts()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const accounts = useQuery(trpc.session.demoAccounts.queryOptions())
  const enter = useMutation(trpc.session.demoSignIn.mutationOptions({ onSuccess: onSignedIn }))
  return (
    <Card title={texts.signIn.demoTitle} lead={texts.signIn.demoLead}>
      {enter.isError && <Alert kind="danger" isAnnounced title={errorText(enter.error)} />}
      <QueryView query={accounts}>
        {(all) =>
          byPlace(all).map(([place, ofPlace]) => (
            <section key={place}>
              <h3 className={styles['place']}>{place}</h3>
              <ul className={styles['accounts']}>
                {ofPlace.map((account) => (
                  <li key={account.id}>
                    <button
                      type="button"
                      className={styles['account']}
                      disabled={enter.isPending}
                      onClick={() => enter.mutate({ account: account.id })}
                    >
                      <AccountWords account={account} />
                      <Icon name="arrow-right" />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </QueryView>
    </Card>
  )
}

function AccountWords({ account: { name, role } }: { account: DemoAccount }) {
  const { label, definition } = useTexts().terms.roles[role]
  return (
    <span>
      <strong>{label}</strong>
      {name}
      <small>{definition}</small>
    </span>
  )
}

function byPlace(accounts: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const places = new Map<string, DemoAccount[]>()
  for (const account of accounts) places.set(account.place, [...(places.get(account.place) ?? []), account])
  return [...places]
}
