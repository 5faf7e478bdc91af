import type { importing as german } from '../de/importing.ts'
import { format } from '../format.ts'

const { number } = format('en')
const measures = (n: number) => (n === 1 ? '1 measure' : `${number(n)} measures`)
const rows = (n: number) => (n === 1 ? '1 row' : `${number(n)} rows`)

export const importing = {
  title: 'Import a list',
  lead: 'Bring your list of measures as it is. You see a preview first; nothing is written until you agree, and the whole import can be undone.',
  open: 'Import a list',
  toStart: 'Import another list',
  forbidden: 'Lists are imported by the coordinators of your municipality.',
  file: {
    title: 'File',
    choose: 'Choose a file',
    drop: 'or drag the file onto this page',
    dropNow: 'Let go of the file to have it read.',
    kinds: (megabytes: number) =>
      `Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) or text (.csv, .tsv), at most ${megabytes} MB. Macros are not run, comments are not read.`,
    uploading: (name: string) => `“${name}” is being uploaded`,
    template: 'No list yet? Empty template with choice lists (.xlsx)',
    cancel: 'Cancel upload',
    cancelled: 'The upload was cancelled. Nothing was saved.',
    failed: 'The file was not accepted',
  },
  paste: {
    title: 'From the clipboard',
    label: 'Copied cells',
    hint: 'Select the rows with their header in your spreadsheet, copy them and paste them here. Ctrl+V also works anywhere else on this page.',
    submit: 'Read pasted cells',
    empty: 'Paste some cells first.',
    tooLong: 'That is more than can be pasted. Save the list as a file and choose it here.',
    name: 'Clipboard',
  },
  latest: {
    title: 'Lists so far',
    none: 'No list has been imported yet.',
    list: 'List',
    state: 'State',
    totals: 'Result',
    brought: 'Brought',
    by: (time: string, name: string | null) => (name === null ? time : `${time}, ${name}`),
    undo: (name: string) => `Undo the import of “${name}”`,
  },
  states: {
    reading: 'being read',
    ready: 'waits for you to agree',
    refused: 'not readable',
    cancelled: 'discarded',
    applied: 'imported',
    undone: 'undone',
  },
  counts: {
    create: (n: string) => `${n} new`,
    change: (n: string) => `${n} changed`,
    unchanged: (n: string) => `${n} unchanged`,
    skip: (n: string) => `${n} skipped`,
    error: (n: string) => `${n} with errors`,
  },
  reading: {
    title: 'The list is being read',
    opening: 'The file is being opened …',
    rows: (done: string, all: string) => `${done} of ${all} rows read`,
    leave: 'You may leave this page: reading goes on, and you find the list again at this address.',
    cancel: 'Cancel reading',
  },
  refused: {
    title: 'This list could not be read',
    nothing: 'Nothing was saved.',
  },
  cancelled: {
    title: 'This list was discarded',
    text: 'Nothing was saved. You can choose the file again at any time.',
  },
  preview: {
    lead: 'Preview. Look at what is doubtful, then confirm below.',
    numbers: 'What the rows of the list do',
    all: 'all rows',
    actions: {
      create: 'new',
      change: 'changed',
      unchanged: 'unchanged',
      skip: 'skipped',
      error: 'with errors',
    },
    sum: (parts: string, n: number) => `${parts} = ${rows(n)} below the header.`,
    onlyProblems: 'only rows with remarks',
    rechecking: 'The list is being checked again with your corrections …',
    rechecked: (sum: string) => `Checked again: ${sum}`,
    changedSince: {
      title: 'Nothing has been written yet',
      text: 'Measures of your municipality have changed since the preview. The list is therefore checked again; please look at the preview once more.',
    },
    restored: 'Your corrections that were not applied yet are back.',
  },
  layout: {
    title: 'Sheet, header and date',
    sheet: 'Sheet',
    headerRow: 'Row of the headers',
    headerRowHint: 'Number of the row in the file; 0 if the list has no headers.',
    headerRowWrong: 'Enter a whole number, for example 4.',
    keyDate: 'Date of the list (key date)',
    keyDateHint:
      'Holds for status and progress where the row does not name its own. Without a date, today is used.',
  },
  columns: {
    title: 'Columns',
    summary: (known: number, all: number) => `${known} of ${all} columns have a meaning.`,
    lead: 'Check what is guessed or not recognised. What you choose is remembered for the next list.',
    show: 'Show all columns',
    hide: 'Show only doubtful columns',
    column: 'Column',
    header: 'Header',
    noHeader: '(no header)',
    field: 'Meaning',
    fieldOf: (column: string) => `Meaning of column ${column}`,
    certainty: 'Certainty',
    sure: 'certain',
    guessed: 'guessed',
    unknown: 'not recognised',
    chosen: 'settled',
    pending: 'noted',
    goalMarks: 'Marks for a goal',
    fields: 'Fields',
    ownColumns: 'Own columns',
  },
  questions: {
    title: (n: number) =>
      n === 1 ? '1 question about the whole list' : `${n} questions about the whole list`,
    answered: 'About the whole list',
    lead: 'An answer holds for all rows and is remembered for the next list. Where you change nothing, the proposal holds.',
    inRows: (n: number) => `in ${rows(n)}`,
    statuses: 'Words for the status',
    statusLead: 'Without a meaning the status stays “unknown”. The word of the list can still be read.',
    leaveOpen: 'please choose',
    departments: 'Departments that do not exist yet',
    newDepartment: 'create',
    persons: 'Names of people',
    personsText: (cells: number) =>
      cells === 1
        ? 'One cell probably holds the name of a person.'
        : `${cells} cells probably hold names of people.`,
    personsDrop: 'Leave names out',
    personsDropHint: 'Recommended. The office stays where one is named.',
    personsKeep: 'Keep as department',
    personsKeepHint: 'Everybody who reads your measures will then see the names.',
    targets: 'Date or target?',
    targetsText: (column: string, cells: number) =>
      `Column ${column}: ${
        cells === 1 ? 'one cell is' : `${cells} cells are`
      } stored as a date or number, but probably mean a target (“4.1” became 4 January).`,
    targetsAsProposed: 'Read as targets or goals, as proposed',
    targetsIgnore: 'Do not import this column',
    matches: 'Probably there already',
    matchText: (row: number, title: string) => `Row ${row}: is this the existing measure “${title}”?`,
    matchSame: 'Yes, change that measure',
    matchNew: 'No, create a new one',
    more: (n: number) => `Show ${n} more`,
    sheetText: 'Several sheets look like a list. This one is read:',
  },
  notes: {
    title: 'What you should know about the file',
  },
  rows: {
    caption: 'Rows of the list',
    row: 'Row',
    action: 'What happens',
    period: 'Period',
    details: 'Details',
    show: (row: number) => `row ${row}: show details`,
    hide: (row: number) => `row ${row}: hide details`,
    problems: (n: number) => (n === 1 ? '1 remark' : `${n} remarks`),
    errors: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
    edit: 'Edit',
    view: 'View',
    pending: 'correction noted',
    none: 'There are no rows in this selection.',
    secondary: (goals: string) => `also: ${goals}`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    continuous: 'ongoing',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    paging: 'Pages of rows',
    previous: 'Previous page',
    next: 'Next page',
    count: (n: number) => rows(n),
  },
  detail: {
    title: (row: number) => `Details of row ${row}`,
    values: 'The measure will be made of',
    changes: 'What changes',
    before: 'so far',
    after: 'from now on',
    nothing: 'nothing stated',
    error: 'Error',
    doubt: 'Remark',
    cell: (name: string, header: string) => (header === '' ? `Cell ${name}` : `Cell ${name}, ${header}`),
    mend: (text: string) => `Enter “${text}”`,
    goalHint: 'Numbers from 1 to 17 or targets, for example 11, 13 or 12.7',
    restore: 'As in the file',
    allCells: 'Edit all cells of this row',
    skip: 'Skip this row',
    conflict: (field: string) => `${field} was changed here in the meantime. Which shall hold?`,
    conflictStored: (value: string) => `Keep: ${value}`,
    conflictFile: (value: string) => `From the list: ${value}`,
    matchedBy: {
      id: 'recognised by its identifier or chosen by you',
      number: 'recognised by its number',
      title: 'recognised by its title',
    },
    openMeasure: 'Open measure',
  },
  bar: {
    label: 'Import',
    pending: (n: number) => (n === 1 ? '1 correction noted.' : `${n} corrections noted.`),
    pendingHint: 'Ctrl+Enter applies them without leaving the place you are at.',
    apply: (n: number) => (n === 1 ? 'Apply 1 correction' : `Apply ${n} corrections`),
    discard: 'Discard corrections',
    run: (created: number, changed: number) => {
      if (changed === 0) return `Create ${measures(created)}`
      return created === 0
        ? `Change ${measures(changed)}`
        : `Create ${measures(created)}, change ${number(changed)}`
    },
    nothing: 'There is nothing to import.',
    unwritten: 'Nothing has been written yet.',
    running: 'Being written …',
    errors: (n: number) =>
      n === 1
        ? '1 row has an error and would be left out.'
        : `${number(n)} rows have errors and would be left out.`,
    open: (n: number) => (n === 1 ? '1 question is still open.' : `${n} questions are still open.`),
    cancel: 'Discard list',
    cancelTitle: 'Discard the list?',
    cancelText: 'What you corrected in cells and rows of this list will be lost.',
    keep: 'Back to the preview',
  },
  errorRows: {
    title: (n: number) => (n === 1 ? '1 row will be left out' : `${number(n)} rows will be left out`),
    text: 'These rows have errors. You can correct them first, or add them one by one later.',
    row: (row: number, title: string) => `Row ${row}: ${title}`,
    untitled: 'without a title',
    more: (n: number) => `and ${rows(n)} more`,
    confirm: (action: string) => `Without them: ${action}`,
  },
  result: {
    appliedTitle: 'The list is imported',
    applied: (created: number, changed: number) => {
      if (created + changed === 0) return 'There was nothing to change.'
      return `${created === 1 ? '1 measure was created' : `${number(created)} measures were created`}, ${number(changed)} changed.`
    },
    leftOut: (n: number) =>
      n === 1 ? '1 row with an error was left out.' : `${number(n)} rows with errors were left out.`,
    at: (time: string) => `Imported on ${time}.`,
    toMeasures: 'To the measures',
    report: { xlsx: 'Report as XLSX', csv: 'Report as CSV' },
    reporting: 'Report is being made …',
    undo: 'Undo import',
    undoneTitle: 'The import is undone',
    undone: (n: number) =>
      n === 0 ? 'Nothing was taken back.' : `${measures(n)} ${n === 1 ? 'is' : 'are'} as before the import.`,
    undoneAt: (time: string) => `Undone on ${time}.`,
    keptTitle: (n: number) =>
      n === 1
        ? '1 measure stayed as it is, because somebody has worked on it since:'
        : `${n} measures stayed as they are, because somebody has worked on them since:`,
    kept: (row: number, time: string, by: string | null) =>
      by === null ? `row ${row}, last on ${time}` : `row ${row}, last on ${time} by ${by}`,
    rowsTitle: 'What became of each row',
    outcomes: { undone: 'taken back', kept: 'kept' },
    actions: {
      create: 'created',
      change: 'changed',
      unchanged: 'unchanged',
      skip: 'skipped',
      error: 'left out',
    },
    undoneToast: (name: string) => `The import of “${name}” is undone.`,
  },
  report: {
    result: 'Result',
    reason: 'Reason',
    changes: 'Changes',
    problems: 'Remarks',
    address: 'Address',
    fileName: 'import-report',
  },
} satisfies typeof german
