import { expect, test } from 'vitest'
import { limitedAddress } from './client-address.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('limits for %s are counted for %s', (address, expected) => {
  expect(limitedAddress(address)).toBe(expected)
})

test('walking through a /64 does not give new attempts', () => {
  const walked = Array.from({ length: 200 }, (_, n) => limitedAddress(`2001:db8:0:1::${n.toString(16)}`))
  expect(new Set(walked).size).toBe(1)
})
