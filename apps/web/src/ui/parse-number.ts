type Locale = 'de' | 'en'

const separators = {
  de: { group: /[.\s'\u00a0\u202f]/g, decimal: ',' },
  en: { group: /[,\s'\u00a0\u202f]/g, decimal: '.' },
}

/** Reads a typed number, with or without `%` or `€`. Empty is `null`; what is no number is `NaN`. */
export function parseNumberText(text: string, locale: Locale): number | null {
  const bare = text.replace(/[%€]/g, '').trim()
  if (bare === '') return null
  const { group, decimal } = separators[locale]
  const plain = isOtherDecimal(bare, locale)
    ? bare.replace(',', '.')
    : bare.replace(group, '').replace(decimal, '.')
  return /^[-−]?\d*\.?\d+$|^[-−]?\d+\.$/.test(plain) ? Number(plain.replace('−', '-')) : Number.NaN
}

/** The number as it stands in the field: grouped digits would be in the way while typing. */
export function numberText(value: number, locale: Locale): string {
  const plain = String(value)
  return locale === 'de' ? plain.replace('.', ',') : plain
}

/** `12.5` typed in German (or `12,5` in English) cannot be grouping, which always has three digits. */
function isOtherDecimal(text: string, locale: Locale): boolean {
  return (locale === 'de' ? /^[-−]?\d+\.\d{1,2}$/ : /^[-−]?\d+,\d{1,2}$/).test(text)
}
