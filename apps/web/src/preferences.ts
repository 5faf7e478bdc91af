type Preference = 'language' | 'theme'

/** A choice kept in this browser; `null` when there is none or the browser keeps nothing. */
export function readPreference(name: Preference): string | null {
  try {
    return window.localStorage.getItem(`kommune17.${name}`)
  } catch {
    return null
  }
}

export function storePreference(name: Preference, value: string): void {
  try {
    window.localStorage.setItem(`kommune17.${name}`, value)
  } catch {
    // A browser that stores nothing still works for this visit.
  }
}

/** Remembers the choices now; the function it gives writes them again. */
export function keptPreferences(): () => void {
  const kept = (['language', 'theme'] as const).map((name) => [name, readPreference(name)] as const)
  return () => {
    for (const [name, value] of kept) if (value !== null) storePreference(name, value)
  }
}
