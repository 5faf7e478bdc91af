import { useSyncExternalStore } from 'react'

const query = '(max-width: 48rem)'

/** True on screens too narrow for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches)
}

function listen(onChange: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
