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
