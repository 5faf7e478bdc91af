import { DomainError } from '@kommune17/domain'

// Words that guessing programs try first for this product's users; alone or with a few signs around they do not protect.
const guessed = [
  'password',
  'passwort',
  'kennwort',
  'geheim',
  'willkommen',
  'sommer',
  'winter',
  'herbst',
  'fruehling',
  'frühling',
  'qwertz',
  'qwerty',
  'asdfgh',
  'yxcvbn',
  'abcdefgh',
  'hallo',
  'rathaus',
  'kommune',
  'kommune17',
  'gemeinde',
  'verwaltung',
  'nachhaltigkeit',
  'niedersachsen',
  'admin',
  'administrator',
  'letmein',
  'iloveyou',
  'schatz',
]

const leastRest = 8
const leastDistinct = 5

/**
 * Throws `password-too-weak` for long but guessable passwords: few different signs, keys in a row, or a word an
 * attacker tries first (also the person's own name and address) with less than eight other signs.
 */
export function refuseWeakPassword(password: string, own: readonly string[]): void {
  if (isWeak(password.toLowerCase(), own)) throw new DomainError('password-too-weak')
}

function isWeak(password: string, own: readonly string[]): boolean {
  if (new Set(password).size < leastDistinct) return true
  const words = [...guessed, ...own.flatMap((text) => text.toLowerCase().split(/[\s@.+_-]+/))]
  const rest = words
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), password)
  return rest.length !== password.length ? significant(rest) < leastRest : longestRun(password) >= leastRest
}

/** A repeated sign counts once. */
function significant(text: string): number {
  return text.replaceAll(/(.)\1+/g, '$1').length
}

/** Signs in a row, up or down: `12345678` and `hgfedcba` are both eight. */
function longestRun(text: string): number {
  let longest = 1
  for (const step of [1, -1]) {
    let run = 1
    for (let index = 1; index < text.length; index += 1) {
      run = text.charCodeAt(index) - text.charCodeAt(index - 1) === step ? run + 1 : 1
      longest = Math.max(longest, run)
    }
  }
  return longest
}
