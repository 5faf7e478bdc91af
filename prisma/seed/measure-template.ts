/** Fields of action in the seeds' own words; `fields-of-action.ts` says what a KommNN or a BNK 2.0 place calls them. */
export type FieldKey =
  | 'mobility'
  | 'climate'
  | 'circular'
  | 'nature'
  | 'land'
  | 'housing'
  | 'justice'
  | 'education'
  | 'health'
  | 'economy'
  | 'global'

/** Who leads; `departments.ts` finds the unit that does this work in a place of that size. */
export type LeadKey =
  | 'central'
  | 'finance'
  | 'building'
  | 'planning'
  | 'environment'
  | 'climate'
  | 'social'
  | 'youth'
  | 'schools'
  | 'order'
  | 'economy'
  | 'volunteers'

/** What sort of work it is: decides milestones, length and the words of its status updates. */
export type WorkKind = 'build' | 'supply' | 'concept' | 'service' | 'rule' | 'event'

export type TemplateFacts = {
  readonly field: FieldKey
  readonly lead: LeadKey
  readonly kind: WorkKind
  /** Primary targets (`7.2`) or goals (`13`), separated by blanks. */
  readonly main: string
  readonly also?: string
  readonly hinders?: string
  /** Why it hinders; stands beside the link as its justification. */
  readonly because?: string
  /** Usual cost in thousands of euros in a town of 15,000; absent when it costs working hours only. */
  readonly cost?: number
  /** Sizes it suits: v village, m Gemeinde or small town, j Samtgemeinde, t town, c city, d Landkreis. */
  readonly fits: string
  readonly coast?: true
}

/** Title and description with slots such as {ort} (see `local-words.ts`), then the facts. */
export type MeasureTemplate = readonly [title: string, description: string, facts: TemplateFacts]
