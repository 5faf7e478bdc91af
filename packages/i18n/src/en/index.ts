import type { german } from '../de/index.ts'
import { audit } from './audit.ts'
import { charts } from './charts.ts'
import { errors } from './errors.ts'
import { fields } from './fields.ts'
import { figures } from './figures.ts'
import { goalNames } from './goal-names.ts'
import { links } from './links.ts'
import { measure } from './measure.ts'
import { measures } from './measures.ts'
import { progress } from './progress.ts'
import { register } from './register.ts'
import { shell } from './shell.ts'
import { statuses } from './statuses.ts'
import { terms } from './terms.ts'

/** Every English word of the product; what is missing here and exists in German does not compile. */
export const english = {
  audit,
  charts,
  errors,
  fields,
  figures,
  goalNames,
  links,
  measure,
  measures,
  progress,
  register,
  shell,
  statuses,
  terms,
} satisfies typeof german
