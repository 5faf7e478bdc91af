export { type Format, format } from './format.ts'
export { type MeasureColumnKey, measureColumnKeys, measureColumnLabels } from './measure-columns.ts'
export { reportedStateText } from './reported-state.ts'
export { germanTexts, type Locale, loadTexts, locales, type Texts } from './texts.ts'
