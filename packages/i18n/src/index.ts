export { type Format, format } from './format.ts'
export { germanTexts, type Locale, loadTexts, locales, type Texts } from './texts.ts'
