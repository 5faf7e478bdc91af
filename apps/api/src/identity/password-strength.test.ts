import { expect, test } from 'vitest'
import { refuseWeakPassword } from './password-strength.ts'

const own = ['petra.koordination@samtgemeinde-heide.de', 'Petra Koordination']

test.each([
  'aaaaaaaaaaaaaaa',
  'abababababab',
  '123456789012',
  'abcdefghijklmn',
  'Passwort2026!',
  'Kommune17Kommune17',
  'Willkommen123',
  'koordination12',
  'PetraKoordination1',
  'samtgemeinde2026',
  'qwertz!!!!!!!!',
])('%s is refused', (password) => {
  expect(() => refuseWeakPassword(password, own)).toThrow('password-too-weak')
})

test.each([
  'Vier zufaellige Woerter',
  'grüner Tisch fährt bergauf',
  'Mein Passwort hat elf Igel im Garten',
  'x7#Lq92!vTzk',
  'kein Kaffee ohne Rathausuhr',
])('%s is accepted', (password) => {
  expect(() => refuseWeakPassword(password, own)).not.toThrow()
})
