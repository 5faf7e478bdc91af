import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { administration } from './administration.ts'
import { audit } from './audit.ts'
import { charts } from './charts.ts'
import { errors } from './errors.ts'
import { fields } from './fields.ts'
import { figures } from './figures.ts'
import { goalNames } from './goal-names.ts'
import { goals } from './goals.ts'
import { grid } from './grid.ts'
import { importing } from './importing.ts'
import { imports } from './imports.ts'
import { links } from './links.ts'
import { measure } from './measure.ts'
import { measures } from './measures.ts'
import { network } from './network.ts'
import { papers } from './papers.ts'
import { progress } from './progress.ts'
import { register } from './register.ts'
import { reports } from './reports.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { spreadsheets } from './spreadsheets.ts'
import { start } from './start.ts'
import { statuses } from './statuses.ts'
import { terms } from './terms.ts'

/** Every German word of the product, by area; an area is one file here and one in `../en`, and a line in both lists. */
export const german = {
  about,
  accessibility,
  administration,
  audit,
  charts,
  errors,
  fields,
  figures,
  goalNames,
  goals,
  grid,
  importing,
  imports,
  links,
  measure,
  measures,
  network,
  papers,
  progress,
  register,
  reports,
  settings,
  shell,
  signIn,
  spreadsheets,
  start,
  statuses,
  terms,
}
