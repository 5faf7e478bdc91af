import * as z from 'zod/mini'
import { isIsoDate } from '../dates/iso-date.ts'
import { isPartialDate } from '../dates/partial-date.ts'
import { isMunicipalityKey } from '../municipalities/municipality.ts'
import { goalNumbers } from '../sdg/goal-number.ts'
import { isTargetCode } from '../sdg/targets.ts'
import { issue } from './field-issues.ts'

// Control characters and lone surrogates cannot be stored as text, or come back as something else.
const unstorable = /[\p{Cs}\p{Cc}]/u
const isLine = (text: string) => !unstorable.test(text)
const isText = (text: string) => !unstorable.test(text.replaceAll(/[\n\t]/g, ''))

const tidied = z.overwrite<string>((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim())
const string = () => z.string(issue('invalid'))

/** Required text on one line, trimmed and composed (NFC), 1 to `maximum` characters (code points) long. */
export function lineText(maximum: number) {
  return string().check(
    tidied,
    z.minLength(1, issue('required')),
    z.maxLength(maximum, issue('too-long')),
    z.refine(isLine, issue('invalid')),
  )
}

/** Text over several lines that may be missing; null and blank are null. */
export function textOrNull(maximum: number) {
  return storable(maximum, isText)
}

/** Text on one line that may be missing; null and blank are null. */
export function lineOrNull(maximum: number) {
  return storable(maximum, isLine)
}

function storable(maximum: number, isStorable: (text: string) => boolean) {
  const text = string().check(
    tidied,
    z.maxLength(maximum, issue('too-long')),
    z.refine(isStorable, issue('invalid')),
  )
  return z.pipe(
    z.nullable(text),
    z.transform((value: string | null) => (value === '' ? null : value)),
  )
}

/** Lets a field be left out: not given is null. */
export function orNull<Output, Input>(schema: z.ZodMiniType<Output | null, Input | null>) {
  return z.prefault(schema, null)
}

/** A day that exists in the calendar, `2026-06-30`. */
export const isoDate = z.string(issue('not-a-date')).check(z.refine(isIsoDate, issue('not-a-date')))

/** `2026`, `2026-H1`, `2026-Q3`, `2026-07` or `2026-07-01`. */
export const partialDate = z.string(issue('not-a-date')).check(z.refine(isPartialDate, issue('not-a-date')))

/** A moment in UTC as the server writes it, to the millisecond. */
export const instant = string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, issue('not-a-date')),
)

/** A whole number from 1 to 17. */
export const goalNumber = z.literal(goalNumbers, issue('invalid'))

/** One of the 169 official target codes. */
export const targetCode = string().check(z.refine(isTargetCode, issue('invalid')))

/** An official key of 5, 8 or 9 digits. */
export const municipalityKey = string().check(z.refine(isMunicipalityKey, issue('invalid')))

/** An identifier made by the application (a UUID in lower case). */
export const id = z.uuid(issue('invalid')).check(z.toLowerCase())

/** 0 to 100 with at most two decimals. */
export const percent = z
  .number(issue('not-a-number'))
  .check(
    z.minimum(0, issue('out-of-range')),
    z.maximum(100, issue('out-of-range')),
    z.refine(hasTwoDecimals, issue('out-of-range')),
  )

/** Euros with at most two decimals, 0 to 9,999,999,999.99. */
export const money = z
  .number(issue('not-a-number'))
  .check(
    z.minimum(0, issue('out-of-range')),
    z.maximum(9_999_999_999.99, issue('out-of-range')),
    z.refine(hasTwoDecimals, issue('out-of-range')),
  )

/** A whole number between two limits, both allowed. */
export function wholeNumber(minimum: number, maximum: number) {
  return z
    .number(issue('not-a-number'))
    .check(
      z.minimum(minimum, issue('out-of-range')),
      z.maximum(maximum, issue('out-of-range')),
      z.refine(Number.isInteger, issue('not-a-number')),
    )
}

/** An address on the web (http or https, without a password in it), at most 2,000 characters. */
export const webAddress = string().check(
  z.trim(),
  z.maxLength(2_000, issue('too-long')),
  z.refine(isWebAddress, issue('not-a-url')),
)

/** An e-mail address in lower case, at most 254 characters. */
export const emailAddress = string().check(
  z.trim(),
  z.toLowerCase(),
  z.minLength(1, issue('required')),
  z.maxLength(254, issue('too-long')),
  z.refine((text) => emailForm.safeParse(text).success, issue('not-an-email')),
)

const emailForm = z.email()
const urlForm = z.url({ protocol: /^https?$/ })

function isWebAddress(text: string): boolean {
  return urlForm.safeParse(text).success && !/^https?:\/\/[^/?#]*@/i.test(text) && isLine(text)
}

function hasTwoDecimals(value: number): boolean {
  return Number(value.toFixed(2)) === value
}
