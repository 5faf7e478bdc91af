import type {
  CouncilPaperType,
  GoalNumber,
  MeasureFilter,
  ReportChoice,
  ReportPart,
  ReportTextName,
  ReportTexts,
} from '@kommune17/domain'
import type { Control } from 'react-hook-form'

/** What the fields of the form hold; a select that chooses nothing holds ''. */
export type ReportValues = {
  title: string
  asOf: string
  audience: 'public' | 'internal'
  goals: GoalNumber[]
  programme: string
  field: string
  department: string
  /** The rest of a filter that came along from a list. */
  further: FurtherFilter
  previousId: string
  paperNumber: string
  paperType: CouncilPaperType
  parts: ReportPart[]
  texts: Record<ReportTextName, string>
}

export type ReportControl = Control<ReportValues, unknown, ReportChoice>

type FurtherFilter = Omit<MeasureFilter, 'programme' | 'field' | 'department'>

/** A text nobody has written for this report yet begins as the municipality's own block. */
export function firstValues(choice: ReportChoice, ownTexts: ReportTexts): ReportValues {
  const { programme = '', field = '', department = '', ...further } = choice.filter
  const { title, asOf, goals, paperType } = choice
  return {
    ...{ title, asOf, paperType, programme, field, department, further },
    goals: [...goals],
    parts: [...choice.parts],
    audience: choice.isPublic ? 'public' : 'internal',
    previousId: choice.previousId ?? '',
    paperNumber: choice.paperNumber ?? '',
    texts: textsOf((name) => (choice.texts[name] === undefined ? ownTexts[name] : choice.texts[name]) ?? ''),
  }
}

/** As the domain's schema takes it. */
export function inputOf(values: ReportValues): unknown {
  const { audience, programme, field, department, further, previousId, paperNumber, texts, ...rest } = values
  return {
    ...rest,
    isPublic: audience === 'public',
    filter: {
      ...further,
      ...(programme === '' ? {} : { programme }),
      ...(field === '' ? {} : { field }),
      ...(department === '' ? {} : { department }),
    },
    previousId: previousId === '' ? null : previousId,
    paperNumber: paperNumber === '' ? null : paperNumber,
    texts,
  }
}

function textsOf(textOf: (name: ReportTextName) => string): Record<ReportTextName, string> {
  return {
    assessment: textOf('assessment'),
    'needed-decisions': textOf('needed-decisions'),
    subject: textOf('subject'),
    proposal: textOf('proposal'),
    facts: textOf('facts'),
    finances: textOf('finances'),
    sustainability: textOf('sustainability'),
    enclosures: textOf('enclosures'),
    consultations: textOf('consultations'),
  }
}
