const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text between tags; it must be safe text already. */
export function xmlText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (sign) => signs[sign] ?? sign) : text
}

/** A text inside an attribute. */
export function xmlAttribute(text: string): string {
  return text.replaceAll(/[&<>"\n\t]/g, (sign) => signs[sign] ?? sign)
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
