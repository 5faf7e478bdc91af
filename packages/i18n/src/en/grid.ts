import type { grid as german } from '../de/grid.ts'

const cells = (n: number) => (n === 1 ? 'One cell' : `${n} cells`)
const measures = (n: number) => (n === 1 ? 'one measure' : `${n} measures`)

const reasonRequired =
  'The status “discarded” needs a reason. Write it behind the status, for example “discarded: no funding”.'

const problems = {
  'not-a-date': (text: string) =>
    `“${text}” is no date that exists. Write for example 31.12.2026, Q3/2026 or 2026.`,
  'not-one-date': (text: string) =>
    `“${text}” is not one single date. Start, end and permanent task have a column each.`,
  'not-an-amount': (text: string) => `“${text}” is not one number. Write for example 12,500 or 1,234.50.`,
  'not-a-percentage': (text: string) => `“${text}” is no percentage. Write a number from 0 to 100.`,
  'not-a-status': (text: string) =>
    `“${text}” is no status. Choose one from the list, for example “in progress”.`,
  'reason-missing': (_text: string) => reasonRequired,
  'not-a-choice': (text: string) => `“${text}” is not among the choices. Choose an entry from the list.`,
  'not-yes-or-no': (text: string) => `“${text}” is neither yes nor no. Write yes or no.`,
  'not-a-goal': (text: string) =>
    `“${text}” contains something that is no goal. Write for example 7, 13.2 (4); further goals stand in brackets.`,
  'read-only': (_text: string) =>
    'You may not change this cell. Ask the coordination of your municipality if you need to.',
}

/** The list of measures as a table to type into. */
export const grid = {
  open: 'Edit as table',
  close: 'Back to the list',
  caption: 'Measures, editable table',
  isContinuous: 'Permanent task',
  budgetNumber: 'Budget number',
  empty: 'empty',
  pastTitle: 'Only today’s state can be edited',
  pastText: (date: string) => `This would show the state on ${date}. Switch to today to change cells.`,
  toToday: 'To today’s state',
  how: 'Type into a cell. Escape, then Tab leaves the table.',
  editing: (column: string, row: string) => `${column}, ${row}`,
  edited: (column: string, row: string) => `Editing ${column} of “${row}”.`,
  nothing: 'leave empty',
  choices: 'Choices',
  chooseAll: 'Select all rows',
  chooseRow: (row: string) => `Select ${row}`,
  selection: 'Selection',
  block: (n: number, m: number) => `${n} × ${m} cells selected`,
  openMeasure: 'Open measure',
  tools: 'Table tools',
  undo: 'Undo',
  redo: 'Redo',
  undone: (n: number) => `${cells(n)} taken back.`,
  redone: (n: number) => `${cells(n)} restored.`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  copied: (n: number) => `${cells(n)} copied.`,
  pasted: (n: number) => (n === 0 ? 'Nothing has changed.' : `${cells(n)} changed.`),
  marked: (n: number) =>
    n === 1
      ? 'One cell cannot be read and is marked; its text stays.'
      : `${n} cells cannot be read and are marked; their texts stay.`,
  lostRows: (n: number) =>
    n === 1
      ? 'One row had no place at the bottom. Add new measures one by one.'
      : `${n} rows had no place at the bottom. Add new measures one by one.`,
  lostColumns: (n: number) =>
    n === 1 ? 'One column had no place on the right.' : `${n} columns had no place on the right.`,
  cleared: (n: number) => `${cells(n)} cleared.`,
  filled: (n: number) => `${cells(n)} filled.`,
  problems,
  reasonRequired,
  reason: {
    title: (row: string) => `Why is “${row}” discarded?`,
    label: 'Reason',
    hint: 'It becomes the note of the status update and can be read by everybody who sees the measure.',
    missing: 'Please give a reason, or cancel.',
    submit: 'Discard',
    give: 'Give the reason',
  },
  progressNotAllowed:
    'This status takes no percentage. Change the status first, for example to “in progress”.',
  note: 'Note on the cell',
  toNote: 'Alt and arrow down lead to what you can do.',
  refusedTitle: 'Not saved',
  failedTitle: 'Not saved yet',
  failedText: 'The entry did not reach the server. It stays here and can be sent again.',
  kept: (value: string) => `Your entry “${value}” is still here.`,
  discard: 'Discard entry',
  edit: 'Edit',
  conflictTitle: 'Changed by two people',
  conflictText: (by: string | null, at: string) =>
    `${by ?? 'Somebody else'} changed this cell ${at === '' ? 'meanwhile' : `on ${at}`}. Decide which value counts.`,
  mine: 'Your value',
  theirs: 'Stored is',
  takeMine: 'Take my value',
  takeTheirs: 'Keep the stored value',
  openCells: (n: number) => (n === 1 ? 'One cell is still open' : `${n} cells are still open`),
  nextProblem: 'To the next',
  discardAll: 'Discard all',
  discarded: (n: number) => `${cells(n)} discarded.`,
  restored: (n: number) => `${cells(n)} with entries from before are back and not saved yet.`,
  bulk: {
    button: (n: number) => (n === 0 ? 'Change selected' : `Change ${n} selected`),
    title: (n: number) => (n === 1 ? 'Change one measure' : `Change ${n} measures`),
    field: 'What shall change?',
    value: 'New value',
    choose: 'Please choose',
    how: 'How?',
    goalsHint: 'For example 7, 13.2 (4): main goals, further goals in brackets',
    emptyHint: 'Leave empty to remove the value',
    operations: {
      replace: 'Replace by these goals',
      add: 'Add these goals',
      remove: 'Remove these goals',
    },
    preview: 'Preview',
    changes: (n: number, total: number) =>
      n === 0
        ? 'Nothing changes.'
        : `${n} of ${total} ${total === 1 ? 'measure changes' : 'measures change'}.`,
    group: (before: string, after: string, n: number) => `${before} → ${after}: ${measures(n)}`,
    more: (n: number) => `and ${n} more cases`,
    same: (n: number) => `${n === 1 ? 'One measure has' : `${n} measures have`} this value already.`,
    locked: (n: number) => `You may not change ${measures(n)}; nothing happens there.`,
    impossible: (n: number) => `This is not possible for ${measures(n)}.`,
    apply: 'Change',
    done: (n: number) => `${measures(n).replace(/^o/, 'O')} changed.`,
  },
  columns: {
    button: 'Columns',
    title: 'Columns of the table',
    hint: 'The title always comes first. Order and choice stand in the address, widths are kept in this browser.',
    show: (column: string) => `Show ${column}`,
    earlier: (column: string) => `Move ${column} forward`,
    later: (column: string) => `Move ${column} back`,
    narrower: (column: string) => `${column} narrower`,
    wider: (column: string) => `${column} wider`,
    reset: 'Restore the standard',
    hidden: 'More columns',
    shown: 'Shown columns',
  },
  views: {
    button: 'Views',
    title: 'Saved views',
    none: 'No view is saved yet. A view remembers filter, order, columns and widths.',
    own: 'Your own',
    shared: 'For everybody in the municipality',
    keep: 'Save the present view',
    name: 'Name of the view',
    share: 'For everybody in the municipality',
    applyName: (name: string) => `Show view “${name}”`,
    replace: 'Replace',
    replaceName: (name: string) => `Replace view “${name}” by the present one`,
    removeName: (name: string) => `Remove view “${name}”`,
    saved: (name: string) => `The view “${name}” is saved.`,
    removed: (name: string) => `The view “${name}” is removed.`,
  },
  keys: {
    title: 'Keys',
    list: [
      { keys: 'Arrows, Tab', effect: 'one cell on; Shift and arrows select a block' },
      { keys: 'Typing', effect: 'replaces the content; Enter saves and goes down, Tab goes right' },
      { keys: 'F2 or Enter', effect: 'opens the cell, Escape discards the change' },
      { keys: 'Alt + Enter', effect: 'new line in a text' },
      { keys: 'Delete', effect: 'clears the selected cells' },
      { keys: 'Ctrl + C, X, V', effect: 'copy, cut, paste, also from and to Excel and LibreOffice' },
      { keys: 'Ctrl + D', effect: 'fills down' },
      { keys: 'Ctrl + Z, Ctrl + Y', effect: 'undo, redo (20 steps)' },
      { keys: 'Space', effect: 'selects the row when its box is active; else Shift + Space' },
      { keys: 'Ctrl + Home, End', effect: 'first and last cell' },
      { keys: 'Escape, then Tab', effect: 'leaves the table' },
    ],
  },
} satisfies typeof german
