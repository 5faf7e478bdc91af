// A sign of a formula at the start, behind blanks, marks nobody sees or apostrophes, full-width as well. Apostrophes
// count so that taking one away again always gives the text back.
const formula = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠])/u

/** A text for a CSV, where only the text decides: one that a spreadsheet could compute gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before `guardFormula`. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
