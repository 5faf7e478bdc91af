import { lazy, Suspense, useEffect, useState } from 'react'
import { type Session, useSession } from '../../session.ts'

const SessionEndDialog = lazy(() =>
  import('./session-end-dialog.tsx').then((it) => ({ default: it.SessionEndDialog })),
)

/** How long before the end somebody is warned, in seconds; once each. */
const warnings = [300, 60]
const countEvery = 10_000

/** Warns before the session ends; a renewed one starts over. */
export function SessionEndWarning() {
  const { sessionEnd } = useSession()
  return sessionEnd === null ? null : <Countdown key={sessionEnd.at} end={sessionEnd} />
}

function Countdown({ end }: { end: NonNullable<Session['sessionEnd']> }) {
  const left = useSecondsLeft(end.secondsLeft)
  const [given, setGiven] = useState(0)
  const next = warnings[given]
  if (next === undefined || left > next) return null
  return (
    <Suspense>
      <SessionEndDialog
        endsAt={end.at}
        secondsLeft={left}
        onClose={() => setGiven(warnings.filter((warning) => left <= warning).length)}
      />
    </Suspense>
  )
}

/** Counts down from what the server said last; the browser's clock may be wrong, its stopwatch is not. */
function useSecondsLeft(told: number): number {
  const [left, setLeft] = useState(told)
  useEffect(() => {
    const start = performance.now()
    const count = () => setLeft(told - Math.floor((performance.now() - start) / 1000))
    count()
    const timer = window.setInterval(count, countEvery)
    return () => window.clearInterval(timer)
  }, [told])
  return left
}
