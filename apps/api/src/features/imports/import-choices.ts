import { goalNumbers, isoDate, measureStatuses } from '@kommune17/domain'
import { type ColumnField, comparedFields, plainFields } from '@kommune17/importer'
import * as z from 'zod/mini'

const fields: readonly ColumnField[] = [...plainFields, ...goalNumbers.map((goal) => `goal-${goal}` as const)]
const ownField = z.templateLiteral(['own:', z.uuid()])

const few = 2_000
const many = 150_000
const word = z.string().check(z.maxLength(500))
const cell = z.string().check(z.maxLength(32_767))
const atMost = (most: number) => z.refine((entries) => Object.keys(Object(entries)).length <= most)

/** What a person decides about a list; numbers of rows are 1-based, of columns 0-based. */
export const importChoices = z.strictObject({
  sheet: z.exactOptional(word),
  headerRow: z.exactOptional(z.int().check(z.gte(0), z.lte(many))),
  columns: z.exactOptional(
    z
      .record(z.string().check(z.regex(/^\d{1,4}$/)), z.union([z.literal(fields), ownField]))
      .check(atMost(few)),
  ),
  statusWords: z.exactOptional(z.record(word, z.literal(measureStatuses)).check(atMost(few))),
  departmentWords: z.exactOptional(z.record(word, z.string().check(z.maxLength(36))).check(atMost(few))),
  persons: z.exactOptional(z.literal(['drop', 'department'])),
  cells: z.exactOptional(z.record(z.string().check(z.regex(/^\d+:\d+$/)), cell).check(atMost(few))),
  skipRows: z.exactOptional(z.array(z.int()).check(z.maxLength(many))),
  matches: z.exactOptional(z.record(z.string(), z.string().check(z.maxLength(36))).check(atMost(few))),
  conflicts: z.exactOptional(
    z
      .record(
        z.string().check(z.regex(new RegExp(`^\\d+:(${comparedFields.join('|')}|own:[0-9a-f-]{36})$`))),
        z.literal(['file', 'stored']),
      )
      .check(atMost(many)),
  ),
  keyDate: z.exactOptional(isoDate),
})
