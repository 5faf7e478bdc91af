import type { imports as german } from '../de/imports.ts'

const problems = {
  'title-required': (_original: string, _mend: string | null) =>
    'The measure has no title. Enter one or skip the row.',
  'goal-required': (_original: string, _mend: string | null) =>
    'The measure has no goal. Choose at least one of the 17 goals.',
  'title-too-long': (_original: string, _mend: string | null) =>
    'The title has more than 200 characters. A shortened version is proposed; the whole text is kept in the description.',
  'text-too-long': (_original: string, _mend: string | null) =>
    'The text is too long and would be cut. Check what matters.',
  'not-a-date': (original: string, _mend: string | null) =>
    `“${original}” is not a date that exists. Write 31.12.2026, Q3/2026 or 2026, for example.`,
  'date-imprecise': (original: string, mend: string | null) =>
    `“${original}” is imprecise. ${mend ?? '–'} would be taken; the wording is kept in the note.`,
  'date-from-number': (original: string, mend: string | null) =>
    `“${original}” is stored as a number. The day ${mend ?? '–'} is probably meant.`,
  'year-in-date': (original: string, mend: string | null) =>
    `“${original}” is probably the year ${mend ?? '–'}, typed into a date cell.`,
  'day-or-month-first': (original: string, mend: string | null) =>
    `In “${original}” it is unclear whether the day or the month comes first. It was read as ${mend ?? '–'}.`,
  'end-before-start': (original: string, _mend: string | null) =>
    `The end lies before the start (${original}). Correct one of the two dates.`,
  'key-date-in-future': (original: string, _mend: string | null) =>
    `The key date “${original}” lies in the future and is not taken.`,
  'not-a-number': (original: string, _mend: string | null) =>
    `“${original}” is not an amount. The text is kept as a remark on the costs.`,
  'number-approximate': (original: string, _mend: string | null) =>
    `“${original}” is approximate. The number named is taken.`,
  'number-range': (original: string, _mend: string | null) =>
    `“${original}” names several amounts. The text is taken, no amount.`,
  'number-per-year': (original: string, _mend: string | null) =>
    `“${original}” is per year. The amount of one year is taken; the wording is kept.`,
  'number-separator': (original: string, mend: string | null) =>
    `In “${original}” the sign probably separates thousands. It was read as ${mend ?? '–'}.`,
  'number-currency': (original: string, _mend: string | null) =>
    `“${original}” is not in euros. Check the amount.`,
  'number-negative': (original: string, _mend: string | null) =>
    `“${original}” is negative. Amounts are given without a sign.`,
  'not-a-plain-number': (original: string, _mend: string | null) =>
    `“${original}” is not a number this column can hold. Write for instance 1,234.5, or empty the cell.`,
  'unknown-choice': (original: string, mend: string | null) =>
    `“${original}” is not one of this column’s choices. Possible are: ${mend ?? '–'}`,
  'not-a-percentage': (original: string, _mend: string | null) =>
    `“${original}” is not a percentage from 0 to 100. The text is kept in the note.`,
  'progress-range': (original: string, _mend: string | null) =>
    `“${original}” is a range. It is kept as text in the note; no progress is guessed.`,
  'progress-contradicts': (original: string, _mend: string | null) =>
    `The progress “${original}” does not fit the status. It stays readable in the note, or correct the status.`,
  'percent-scale': (original: string, _mend: string | null) =>
    `“${original}” may mean 1 % or complete. It was read as complete, because the column only holds 0 and 1.`,
  'status-unknown': (original: string, _mend: string | null) =>
    `The status “${original}” is not known. Assign the word once; until then the status stays open.`,
  'status-ambiguous': (original: string, _mend: string | null) =>
    `“${original}” is used for different states. Check the proposed status.`,
  'status-partly-understood': (original: string, _mend: string | null) =>
    `Only the beginning of “${original}” was understood as a status. The wording is kept.`,
  'status-from-percent': (original: string, _mend: string | null) =>
    `The list names no status; it is derived from the progress ${original}.`,
  'status-from-note': (original: string, _mend: string | null) =>
    `The status is derived from the note “${original}”.`,
  'reason-required': (_original: string, _mend: string | null) =>
    'The status “discarded” needs a reason. The list names none; please add it.',
  'not-a-goal': (original: string, _mend: string | null) =>
    `“${original}” holds something that is not a goal from 1 to 17. Correct the cell.`,
  'not-a-target': (original: string, _mend: string | null) =>
    `“${original}” holds a target that does not exist. Correct the number.`,
  'goal-from-words': (original: string, mend: string | null) =>
    `“${original}” holds no number. By its wording, goal ${mend ?? '–'} is probably meant.`,
  'goal-from-title': (_original: string, mend: string | null) =>
    `Goal ${mend ?? '–'} is named in the title. There is no entry of its own; please check.`,
  'goal-name-differs': (original: string, _mend: string | null) =>
    `In “${original}” number and name of the goal do not match. Both are proposed.`,
  'goal-of-target': (original: string, mend: string | null) =>
    `Goal ${mend ?? '–'} belongs to one of the targets (${original}) and therefore stays. Remove the target, too, if it is to go.`,
  'goal-range': (original: string, mend: string | null) =>
    `“${original}” was read as a range: goals ${mend ?? '–'}.`,
  'goals-all': (original: string, _mend: string | null) =>
    `“${original}” names all 17 goals. Choose the most important ones.`,
  'date-or-target': (original: string, mend: string | null) =>
    `The spreadsheet program made a date of the entry (${original}). Probably ${mend ?? '–'} is meant.`,
  'number-or-target': (original: string, mend: string | null) =>
    `“${original}” may be a target or two goals. ${mend ?? '–'} is proposed.`,
  'number-was-date': (original: string, mend: string | null) =>
    `The spreadsheet program made a date of the number (${original}). Probably ${mend ?? '–'} is meant.`,
  'several-departments': (original: string, mend: string | null) =>
    `“${original}” names several offices. ${mend ?? '–'} is proposed as lead, the others as taking part.`,
  'mark-unclear': (original: string, _mend: string | null) =>
    `The list does not say what “${original}” means in this column. Check the link.`,
  'person-name': (original: string, _mend: string | null) =>
    `“${original}” probably holds the name of a person. Names are only taken if you wish so.`,
  'filled-from-above': (_original: string, mend: string | null) =>
    `The cell is blank. What the row above says is proposed: ${mend ?? '–'}.`,
  'duplicate-in-file': (_original: string, mend: string | null) =>
    `This measure is already in row ${mend ?? '–'}. Skip one of the two or change the title.`,
  'duplicate-number': (original: string, mend: string | null) =>
    `The number “${original}” is also in row ${mend ?? '–'}.`,
  'likely-match': (original: string, mend: string | null) =>
    `“${original}” is probably the existing measure “${mend ?? '–'}”. Confirm that, or create it anew.`,
  'number-matches-other-title': (original: string, mend: string | null) =>
    `This number already belongs to “${mend ?? '–'}”. Check whether “${original}” is the same measure.`,
  'changed-since': (original: string, _mend: string | null) =>
    `This field (${original}) has been changed in the system since. It stays as it is until you decide.`,
  'older-than-stored': (original: string, _mend: string | null) =>
    `The state in the list (${original}) is older than the stored one and is not taken.`,
  'unknown-id': (original: string, _mend: string | null) =>
    `The identifier ${original} belongs to no existing measure of this municipality.`,
  'formula-error': (original: string, _mend: string | null) =>
    `The formula in this cell resulted in an error (${original}).`,
  'cells-shifted': (_original: string, _mend: string | null) =>
    'The cell with the goals held the separator; the cells after it are shifted by one column. The row moved back is proposed.',
  'not-a-visibility': (original: string, _mend: string | null) =>
    `“${original}” does not say who may see the measure. It stays internal.`,
}

const notes = {
  'hidden-rows': (n: number, rows: string) =>
    n === 1 ? `One hidden row is read as well: ${rows}.` : `${n} hidden rows are read as well: ${rows}.`,
  'hidden-columns': (n: number, names: string) =>
    n === 1
      ? `One hidden column is read as well: ${names}.`
      : `${n} hidden columns are read as well: ${names}.`,
  'hidden-sheet': (n: number, _text: string) =>
    n === 1 ? 'One hidden sheet is not read.' : `${n} hidden sheets are not read.`,
  'other-sheets': (n: number, _text: string) =>
    n === 1
      ? 'The file has one more sheet, which is not read.'
      : `The file has ${n} more sheets, which are not read.`,
  'no-header': (_n: number, _text: string) =>
    'No header was found. The columns are assigned by their contents; please check.',
  'header-and-content-differ': (_n: number, name: string) =>
    `The column “${name}” holds something else than its header says. Please check.`,
  'column-not-imported': (n: number, name: string) =>
    `The column “${name}” (${n === 1 ? 'one filled cell' : `${n} filled cells`}) is assigned to no field and is not imported.`,
  'looks-like-indicators': (_n: number, _text: string) =>
    'This is a series of indicators with values per year, not a list of measures. It is not imported here.',
  'not-a-list-of-measures': (_n: number, _text: string) =>
    'No list of measures was recognised in this sheet. Choose another sheet or assign the columns yourself.',
  'unit-from-header': (_n: number, name: string) =>
    `The amounts of the column “${name}” are converted to euros as its header says.`,
  'comments-not-imported': (_n: number, _text: string) =>
    'Comments and properties of the file are not imported, because they may hold names.',
  'looks-misencoded': (n: number, _text: string) =>
    `Umlauts are garbled in ${n === 1 ? 'one cell' : `${n} cells`} (“Ã¼”, for example). Save the file anew as UTF-8.`,
}

const fields = {
  id: 'Identifier in the system',
  number: 'Number',
  title: 'Title of the measure',
  description: 'Description',
  status: 'Status',
  progress: 'Progress',
  fieldOfAction: 'Field of action',
  department: 'Lead department',
  coDepartments: 'Other departments',
  partners: 'Partners',
  persons: 'Persons',
  programme: 'Programme',
  period: 'Period',
  start: 'Start',
  end: 'End',
  actualStart: 'Actual start',
  actualEnd: 'Actual end',
  cost: 'Cost',
  costActual: 'Actual cost',
  funding: 'Funding',
  costNote: 'Remark on costs',
  goals: 'Goals',
  secondaryGoals: 'Further goals',
  targets: 'Targets',
  keyDate: 'Key date',
  note: 'Note on the state',
  decision: 'Decision',
  budgetNumber: 'Budget product',
  visibility: 'Visibility',
  stamp: 'Comparison with what was exported',
  ignore: 'Do not import',
  unknown: 'Not recognised',
}

/** The words of the import of lists. */
export const imports = {
  problems,
  notes,
  fields,
  ownColumnGone: 'Own column that no longer exists',
  goalColumn: (goal: number) => `Goal ${goal} (mark)`,
  values: {
    isContinuous: 'Continuous',
    primaryGoals: 'Goals',
  },
  actions: {
    create: 'new',
    change: 'changed',
    unchanged: 'unchanged',
    skip: 'skipped',
    error: 'error',
  },
  skipReasons: {
    blank: 'blank row',
    sum: 'row of sums',
    section: 'heading for the rows below',
    'repeated-header': 'repeated header',
    continuation: 'belongs to the measure above',
    remark: 'remark below the list',
    'not-a-measure': 'not a measure',
    chosen: 'skipped as chosen',
  },
} satisfies typeof german
