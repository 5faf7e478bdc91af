import { useSyncExternalStore } from 'react'

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia('print').matches)
}

function listen(onChange: () => void): () => void {
  const media = window.matchMedia('print')
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
