import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../language.tsx'
import { sessionEnd } from '../../query-client.ts'
import { useSession, useSessionRefresh } from '../../session.ts'
import { useMessages } from '../../ui/toast.tsx'
import { SessionEndWarning } from '../sign-in/session-end-warning.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import styles from './root-layout.module.css'

/** The frame of every page: skip link, header, navigation, content, footer. */
export function RootLayout() {
  const texts = useTexts()
  useEndOfSession()
  return (
    <div className={styles['page']}>
      <a href="#content" className={styles['skip']}>
        {texts.shell.skipToContent}
      </a>
      <PageHeader />
      <main id="content" tabIndex={-1} className={styles['content']}>
        <Outlet />
      </main>
      <PageFooter />
      <SessionEndWarning />
    </div>
  )
}

/** When the server no longer knows the session, says so once and asks to sign in; the address is kept. */
function useEndOfSession() {
  const texts = useTexts()
  const { toast } = useMessages()
  const { user } = useSession()
  const refresh = useSessionRefresh()
  const router = useRouter()
  const wasSignedIn = useRef(false)
  useEffect(() => {
    // The session was asked for anew and is gone: each route decides again who may stay.
    if (wasSignedIn.current && user === null) void router.invalidate()
    wasSignedIn.current = user !== null
  }, [user, router])
  useEffect(() => {
    sessionEnd.listen(() => {
      if (user === null) return
      toast({ kind: 'info', text: texts.shell.sessionEnded })
      refresh().catch(() => router.invalidate())
    })
  }, [user, toast, refresh, router, texts])
}
