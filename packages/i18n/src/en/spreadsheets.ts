import type { spreadsheets as german } from '../de/spreadsheets.ts'

const measureColumnHelp = {
  number: 'The number from your programme, for example 3.2.1.',
  title: 'Required. At most 200 characters.',
  description: 'What it is about, in as much detail as needed.',
  status: 'Choose from the list. What the words mean is explained below in this table.',
  progress: 'In per cent from 0 to 100. Empty means: not known.',
  keyDate: 'The day for which status, progress and note hold.',
  note: 'What has happened since the last status update. For the status “discarded” the reason.',
  fieldOfAction: 'The field of action the measure belongs to.',
  department: 'The department responsible for the measure.',
  coDepartments: 'Further departments, separated by semicolons.',
  programme: 'The programme or concept the measure comes from.',
  partners: 'Who takes part from outside the administration.',
  start: 'As precisely as known: 2026-03-01, 03/2026, Q1/2026, H1/2026 or 2026.',
  end: 'As precisely as known, or “ongoing” for a permanent task without a fixed end.',
  actualStart: 'When implementation began, as precisely as known.',
  actualEnd: 'When implementation was finished, as precisely as known.',
  cost: 'In euros. Empty means: not known, 0 means: no costs.',
  costActual: 'In euros, what has been spent so far.',
  funding: 'In euros, the part paid by others.',
  costNote: 'What there is to know about the amounts.',
  budgetNumber: 'The product or account in the budget.',
  primaryGoals: 'Required. Numbers of the goals the measure pursues first of all, for example 7, 13.',
  secondaryGoals: 'Numbers of further goals the measure contributes to.',
  targets: 'Numbers of targets, for example 7.2, 13.a.',
  visibility: 'Who may see the measure.',
  id: 'Identifies the measure when the list is imported. Please do not change it; leave it empty in new rows.',
}

/** Tables as files: names of sheets and columns, what stands above and beside them. */
export const spreadsheets = {
  sheets: {
    measures: 'Measures',
    definitions: 'Definitions',
    choices: 'Choices',
    table: 'Table',
  },
  measureColumns: {
    note: 'Note on the status',
    primaryGoals: 'Primary goals',
    secondaryGoals: 'Secondary goals',
    targets: 'Targets',
    id: 'Kommune17 ID (do not change)',
  },
  measureColumnHelp,
  measuresTitle: (municipality: string) => `Measures for sustainable development: ${municipality}`,
  filter: (words: string) => `Selection: ${words}`,
  everything: 'Selection: all measures',
  roundTrip:
    'You can edit this list and import it again: only what you change is changed. An emptied cell deletes the entry.',
  template: {
    title: (municipality: string) => `Template for measures: ${municipality}`,
    help: 'One measure per row. Only title and primary goals are required; leave empty what is not known. Definitions are on the next sheet.',
  },
  continuous: 'ongoing',
  extraColumn: 'Your municipality’s own column.',
  definitions: {
    title: 'Definitions',
    group: 'Belongs to',
    term: 'Term',
    meaning: 'Meaning',
    groups: {
      columns: 'Columns',
      statuses: 'Status',
      freshness: 'Freshness',
      visibility: 'Visibility',
      goals: 'Goals',
    },
  },
  choice: {
    refusedTitle: 'Not in the list',
    refused: 'Please choose an entry from the list.',
    unusualTitle: 'New entry',
    unusual: 'This entry is not in the list. Shall it be added?',
  },
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
} satisfies typeof german
