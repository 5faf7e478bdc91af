import {
  type Freshness,
  freshnessLevels,
  type GoalNumber,
  goalNumbers,
  isIsoDate,
  isTargetCode,
  type MeasureStatus,
  type MunicipalityKind,
  measureStatuses,
  municipalityKinds,
  type SizeClass,
  type SortKey,
  sizeClasses,
  sortKeys,
  type TargetCode,
  type Timing,
  timings,
  type Visibility,
  visibilities,
} from '@kommune17/domain'

/** Search parameters as the address bar gives them: text, or what a link passed. */
type Raw = Readonly<Record<string, unknown>>

export type FigureSearch = { asOf?: string | undefined }

export type MeasureSearch = FigureSearch & {
  q?: string | undefined
  status?: MeasureStatus[] | undefined
  goal?: GoalNumber | undefined
  target?: TargetCode | undefined
  /** An id, or `none`. */
  department?: string | undefined
  field?: string | undefined
  programme?: string | undefined
  timing?: Timing[] | undefined
  freshness?: Freshness[] | undefined
  progress?: 'known' | 'unknown' | undefined
  withoutOwner?: true | undefined
  visibility?: Visibility | undefined
  archived?: true | undefined
  sort?: SortKey | undefined
  dir?: 'ascending' | 'descending' | undefined
  page?: number | undefined
  columns?: string[] | undefined
  /** The list as a table to type into; `fields` are its columns in their order. */
  mode?: 'grid' | undefined
  fields?: string[] | undefined
}

export type NetworkSearch = FigureSearch & {
  kind?: MunicipalityKind | undefined
  size?: SizeClass | undefined
  district?: string | undefined
  order?: 'name' | 'size' | undefined
}

/** Which rows of a list are shown. */
export type ImportSearch = { show?: (typeof shownRows)[number] | undefined; page?: number | undefined }

const shownRows = ['create', 'change', 'unchanged', 'skip', 'error', 'problems'] as const

/** Two reports, by their ids. */
export type CompareSearch = { before?: string | undefined; after?: string | undefined }

export type SetupSearch = { code?: string | undefined }

export type SignInSearch = { next?: string | undefined }

/** What a link or a bookmark says that we do not understand is left out, never an error page. */
export function readFigureSearch(raw: Raw): FigureSearch {
  return { asOf: textThat(isIsoDate, raw['asOf']) }
}

export function readMeasureSearch(raw: Raw): MeasureSearch {
  return {
    ...readFigureSearch(raw),
    q: text(raw['q']),
    status: someOf(measureStatuses, raw['status']),
    goal: readGoal(raw['goal']),
    target: textThat(isTargetCode, raw['target']),
    department: text(raw['department']),
    field: text(raw['field']),
    programme: text(raw['programme']),
    timing: someOf(timings, raw['timing']),
    freshness: someOf(freshnessLevels, raw['freshness']),
    progress: oneOf(['known', 'unknown'], raw['progress']),
    withoutOwner: flag(raw['withoutOwner']),
    visibility: oneOf(visibilities, raw['visibility']),
    archived: flag(raw['archived']),
    sort: oneOf(sortKeys, raw['sort']),
    dir: oneOf(['ascending', 'descending'], raw['dir']),
    page: pageNumber(raw['page']),
    columns: list(raw['columns']),
    mode: oneOf(['grid'], raw['mode']),
    fields: longList(raw['fields']),
  }
}

export function readNetworkSearch(raw: Raw): NetworkSearch {
  return {
    ...readFigureSearch(raw),
    kind: oneOf(municipalityKinds, raw['kind']),
    size: oneOf(sizeClasses, raw['size']),
    district: text(raw['district']),
    order: oneOf(['name', 'size'], raw['order']),
  }
}

export function readImportSearch(raw: Raw): ImportSearch {
  return { show: oneOf(shownRows, raw['show']), page: pageNumber(raw['page']) }
}

export function readCompareSearch(raw: Raw): CompareSearch {
  return { before: text(raw['before']), after: text(raw['after']) }
}

export function readSignInSearch(raw: Raw): SignInSearch {
  // Only a path of our own: a link must not lead people elsewhere after they signed in.
  return { next: textThat((value) => /^\/(?![/\\])/.test(value), raw['next']) }
}

/** The server prints a link that carries the setup code. */
export function readSetupSearch(raw: Raw): SetupSearch {
  return { code: text(raw['code']) }
}

/** The goal a path or search names, or undefined when there is no such goal. */
export function readGoal(value: unknown): GoalNumber | undefined {
  return goalNumbers.find((goal) => String(goal) === String(value))
}

/** Lists become `a,b`, so that an address can be read and typed. */
export function stringifySearch(search: Raw): string {
  const parts = Object.entries(search).flatMap(([key, value]) => {
    const shown = Array.isArray(value) ? value.join(',') : value
    if (shown === undefined || shown === null || shown === '') return []
    return [`${encodeURIComponent(key)}=${encodeURIComponent(String(shown)).replaceAll('%2C', ',')}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

function text(value: unknown): string | undefined {
  const shown = typeof value === 'number' ? String(value) : value
  return typeof shown === 'string' && shown !== '' && shown.length <= 200 ? shown : undefined
}

function textThat(isRight: (value: string) => boolean, value: unknown): string | undefined {
  const shown = text(value)
  return shown !== undefined && isRight(shown) ? shown : undefined
}

function oneOf<const Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((candidate) => candidate === value)
}

function list(value: unknown): string[] | undefined {
  const parts = Array.isArray(value) ? value.map(String) : text(value)?.split(',')
  return parts && parts.length > 0 ? parts : undefined
}

// Twenty names with an id of 36 letters here and there.
function longList(value: unknown): string[] | undefined {
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : []
  const known = parts.filter((part) => part !== '' && part.length <= 60).slice(0, 60)
  return known.length > 0 ? known : undefined
}

function someOf<const Value extends string>(values: readonly Value[], value: unknown): Value[] | undefined {
  const wanted = list(value)
  const found = values.filter((candidate) => wanted?.includes(candidate))
  return found.length > 0 ? found : undefined
}

function flag(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined
}

function pageNumber(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isInteger(number) && number > 1 && number <= 10_000 ? number : undefined
}
