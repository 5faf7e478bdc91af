import type { FieldIssue } from '@kommune17/domain'
import type { fields as german } from '../de/fields.ts'

const range = ({ minimum, maximum }: FieldIssue['details']) => {
  if (minimum !== undefined && maximum !== undefined) return `Enter a value from ${minimum} to ${maximum}.`
  if (minimum !== undefined) return `Enter a value of at least ${minimum}.`
  if (maximum !== undefined) return `Enter a value of at most ${maximum}.`
  return 'This value is outside the allowed range.'
}

/** What is wrong with one field, and what belongs into it. */
export const fields = {
  required: () => 'This is missing. Please fill in the field.',
  'too-short': ({ minimum }) =>
    minimum === undefined
      ? 'This is too short. Please add to it.'
      : `This is too short. Enter at least ${minimum} characters.`,
  'too-long': ({ maximum }) =>
    maximum === undefined
      ? 'This is too long. Please shorten it.'
      : `This is too long. Enter at most ${maximum} characters.`,
  'not-a-date': () => 'There is no such date. Write for example 31 December 2026 or 31/12/2026.',
  'not-a-number': () => 'This is not a number. Write for example 1,234.5.',
  'out-of-range': range,
  'not-a-url': () => 'This is not a web address. It begins with https:// or http://.',
  'not-an-email': () => 'This is not an e-mail address. Write for example name@municipality.org.',
  'too-light': () =>
    'This colour is too light: text in it would be hard to read on white paper. Choose a darker one.',
  'unknown-key': () => 'This field is not known. Reload the page.',
  invalid: () => 'This is not valid. Please check it.',
} satisfies typeof german
