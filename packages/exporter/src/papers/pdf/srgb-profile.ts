/** The colour space of the screen, sRGB (IEC 61966-2-1), as an ICC profile of version 4: a matrix and a curve. */
export function srgbProfile(): Uint8Array {
  const curve = tagOf('para', [3, 0], fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]))
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', words('sRGB IEC61966-2.1')],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', tagOf('XYZ ', [], fixed(daylight))],
    ['rXYZ', tagOf('XYZ ', [], fixed([0.4360747, 0.2225045, 0.0139322]))],
    ['gXYZ', tagOf('XYZ ', [], fixed([0.3850649, 0.7168786, 0.0971045]))],
    ['bXYZ', tagOf('XYZ ', [], fixed([0.1430804, 0.0606169, 0.7141733]))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
    ['chad', tagOf('sf32', [], fixed(adaptation))],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  let offset = headerLength + table.length
  tags.forEach(([name, { length }], index) => {
    const at = 4 + index * 12
    table.write(name, at, 'latin1')
    table.writeUInt32BE(offset, at + 4)
    table.writeUInt32BE(length, at + 8)
    offset += length
  })
  return Buffer.concat([header(offset), table, ...tags.map(([, data]) => data)])
}

const headerLength = 128
// D50, the white that profiles are written for, and the way to it from the white of the screen (Bradford).
const daylight = [0.9642, 1, 0.8249]
const adaptation = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316,
]

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // A day of no meaning: the profile never changes.
  for (const [index, part] of [2000, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + index * 2)
  bytes.write('acsp', 36, 'latin1')
  fixed(daylight).copy(bytes, 68)
  return bytes
}

function tagOf(type: string, shorts: readonly number[], data: Buffer): Buffer {
  const head = Buffer.alloc(8 + shorts.length * 2)
  head.write(type, 'latin1')
  for (const [index, value] of shorts.entries()) head.writeUInt16BE(value, 8 + index * 2)
  return Buffer.concat([head, data])
}

function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65_536), index * 4)
  return bytes
}

// One text in one language; padded, because every tag begins at a multiple of four.
function words(text: string): Buffer {
  const head = Buffer.alloc(28)
  head.write('mluc', 'latin1')
  for (const [index, value] of [1, 12].entries()) head.writeUInt32BE(value, 8 + index * 4)
  head.write('enUS', 16, 'latin1')
  head.writeUInt32BE(text.length * 2, 20)
  head.writeUInt32BE(28, 24)
  const characters = Buffer.from(text, 'utf16le').swap16()
  return Buffer.concat([head, characters, Buffer.alloc(characters.length % 4)])
}
