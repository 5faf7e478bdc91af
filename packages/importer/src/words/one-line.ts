/** A text on one line, single spaces; the very same string when it is so already (copies of 100,000 titles add up). */
export function oneLine(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text
}
