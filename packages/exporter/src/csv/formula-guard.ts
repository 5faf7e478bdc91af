/**
 * True for a text that a spreadsheet reading a CSV could compute: a sign of a formula at the start, behind blanks or
 * apostrophes, full-width as well. Apostrophes count so that taking one away again always gives the text back.
 */
export function looksLikeFormula(text: string): boolean {
  return /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@|＝＋－＠])/u.test(text)
}
