/**
 * The one way to write a value as JSON: keys in order of their code units, no white space, numbers and texts as ECMAScript
 * writes them (RFC 8785). The same data give the same text on every machine.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? inOrder(part) : part))
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  // Without a prototype, so that a key such as `__proto__` stays a key.
  const ordered: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(record).sort()) ordered[key] = record[key]
  return ordered
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
