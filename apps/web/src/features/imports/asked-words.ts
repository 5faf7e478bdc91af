import type { MeasureStatus } from '@kommune17/domain'
import type { ImportDetail, ListPlan } from './use-import.ts'

type Question = ListPlan['questions'][number]

export type AskedStatus = {
  readonly word: string
  /** Null when it was answered already and is not counted any more. */
  readonly rows: number | null
  readonly proposed: MeasureStatus | null
}
export type AskedDepartment = Omit<AskedStatus, 'proposed'>

/** The words asked about, then those answered before: an answer can be changed. */
export function askedStatuses(
  { questions }: ListPlan,
  { choices }: Pick<ImportDetail, 'choices'>,
): AskedStatus[] {
  const asked = ofKind(questions, 'status-word')
  const answered = answeredWords(choices.statusWords, asked)
  return [...asked, ...answered.map((word) => ({ word, rows: null, proposed: null }))]
}

export function askedDepartments(
  { questions }: ListPlan,
  { choices }: Pick<ImportDetail, 'choices'>,
): AskedDepartment[] {
  const asked = ofKind(questions, 'department')
  const answered = answeredWords(choices.departmentWords, asked)
  return [...asked, ...answered.map((word) => ({ word, rows: null }))]
}

/** The questions of one kind. */
export function ofKind<Kind extends Question['kind']>(questions: readonly Question[], kind: Kind) {
  return questions.filter((question): question is Extract<Question, { kind: Kind }> => question.kind === kind)
}

/** How many words have no answer and no proposal. */
export function openQuestions(plan: ListPlan, isDecided: (word: string) => boolean): number {
  return ofKind(plan.questions, 'status-word').filter(
    ({ word, proposed }) => proposed === null && !isDecided(word),
  ).length
}

function answeredWords(
  answers: Readonly<Record<string, string>> | undefined,
  asked: readonly { word: string }[],
) {
  return Object.keys(answers ?? {}).filter((word) => asked.every((question) => question.word !== word))
}
