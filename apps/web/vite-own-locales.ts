import type { Plugin } from 'vite'

/** Leaves out react-aria's texts in languages the product does not speak; they are a third of its bytes. */
export function ownLocales(locales: readonly string[]): Plugin {
  return {
    name: 'own-locales',
    enforce: 'pre',
    load(id) {
      const locale =
        /(?:react-aria|react-stately|react-aria-components)\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(
          id,
        )?.[1]
      if (locale === undefined || locales.includes(locale)) return null
      return 'export default {}'
    },
  }
}
