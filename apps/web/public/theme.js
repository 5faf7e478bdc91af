// Runs before the first paint, so that a chosen theme or language never flashes the other one.
;(() => {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
  const read = (key) => {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const apply = () => {
    const choice = read('kommune17.theme')
    const isDark = choice === 'dark' || (choice !== 'light' && prefersDark.matches)
    document.documentElement.dataset.kernTheme = isDark ? 'dark' : 'light'
  }
  apply()
  prefersDark.addEventListener('change', apply)
  window.addEventListener('kommune17:theme', apply)
  if (read('kommune17.language') === 'en') document.documentElement.lang = 'en'
})()
