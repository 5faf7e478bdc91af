import type { errors as german } from '../de/errors.ts'

const minutes = (seconds: unknown) => Math.max(1, Math.ceil(Number(seconds ?? 60) / 60))
const wait = (n: number) => (n === 1 ? 'one minute' : `${n} minutes`)

/** What happened and what to do, for every way the product says no. */
export const errors = {
  'not-signed-in': () => 'You are not signed in, or your session has ended. Please sign in.',
  forbidden: () =>
    'You do not have permission for this. Ask your municipality’s coordination if you need it.',
  'not-found': () =>
    'This does not exist, or you may not see it. Check the address or go back to the overview.',
  'invalid-input': () => 'Some of the entries are not valid. Check the marked fields.',
  'invalid-credentials': () => 'E-mail address or password are wrong. Check both and try again.',
  'too-many-attempts': ({ seconds }) => `Too many attempts. Wait ${wait(minutes(seconds))} and try again.`,
  conflict: ({ by }) =>
    `${by ?? 'Someone else'} has changed the same entries in the meantime. Decide for each field what should apply. What you typed is still here.`,
  'key-date-in-future': () => 'The key date lies in the future. Choose today or an earlier day.',
  'end-before-start': () => 'The end lies before the start. Correct one of the two dates.',
  'progress-not-allowed': ({ status }): string =>
    status === 'completed'
      ? '“completed” means 100 %. Choose “in progress” if something remains to be done.'
      : 'This status takes no percentage. Leave the progress empty or choose “in progress”.',
  'reason-required': () => 'The status “discarded” needs a reason. Enter it in the field “Reason”.',
  'goal-required': () => 'Every measure needs at least one goal. Choose a goal or target.',
  'target-not-in-goal': ({ goal, target }) =>
    `Target ${target ?? ''} does not belong to goal ${goal ?? ''}. Choose a target of this goal.`,
  'duplicate-link': () => 'This link exists already. Edit the existing one or choose another goal.',
  'last-goal': () => 'This is the measure’s last goal and cannot be removed. Add another goal first.',
  'already-archived': () => 'The measure is archived. Restore it in order to edit it.',
  'not-archived': () => 'The measure is not archived, there is nothing to restore. Reload the page.',
  'unknown-municipality-key': () =>
    'The register holds no municipality with this official key. Check the key (5, 8 or 9 digits).',
  'already-exists': () => 'This exists already. Choose another name or use the existing entry.',
  'in-use': () => 'The entry is still in use and cannot be deleted. Reassign its measures first.',
  'too-many': ({ limit }) =>
    `More than ${limit ?? 40} are not possible here. Remove first what is no longer needed.`,
  'choices-required': () =>
    'A choice needs at least one entry, any other kind none. Write one entry per line.',
  'setup-closed': () => 'The first set-up is already complete. Sign in with your account.',
  'invitation-invalid': () => 'This invitation is invalid, expired or already used. Ask for a new one.',
  'password-too-weak': () =>
    'This password is too easy to guess. Choose a longer one, for example four random words.',
  'last-coordinator': () =>
    'This is the municipality’s last coordinator. Give this role to someone else first.',
  busy: () => 'The system is busy. What you typed is still here, please try again in a moment.',
  'too-large': () => 'The request is too large. Shorten your entries or split them.',
  'file-too-large': ({ limit }) =>
    `The file is larger than ${limit ?? 20} MB. Remove pictures and unneeded sheets, or save only the sheet with the measures.`,
  'file-empty': () => 'The file holds no filled cell. Check whether you chose the right file.',
  'file-kind-unknown': () =>
    'This is not a table that can be read. Save the list as an Excel file (.xlsx), an OpenDocument spreadsheet (.ods) or CSV.',
  'file-encrypted': () =>
    'The file is protected by a password. Open it, remove the password under “File – Info – Protect” and save it again.',
  'file-broken': () =>
    'The file is damaged or incomplete. Open it in your spreadsheet program, save it under a new name and try that one.',
  'file-unsafe': () =>
    'The file holds instructions that are not read for reasons of security. Save it anew in your spreadsheet program.',
  'file-unpacks-too-large': ({ limit }) =>
    `The file becomes unusually large when unpacked (more than ${limit ?? 200} MB). Copy only the rows you need into a new file.`,
  'file-too-many-parts': ({ limit }) =>
    `The file consists of more than ${limit ?? 1000} parts. Remove pictures and attachments, or save only the sheet with the measures.`,
  'file-too-many-rows': ({ limit }) =>
    `The sheet has more than ${limit ?? 150_000} filled rows. Split the list into several files.`,
  'file-too-many-columns': ({ limit }) =>
    `The sheet has more than ${limit ?? 200} filled columns. Delete the columns that do not belong to the list.`,
  'import-not-ready': () =>
    'The list is not in a state that allows this (any more). Reload the page to see what became of it.',
  'report-frozen': () =>
    'This report is frozen and does not change any more. Create a new report, or withdraw this one.',
  'report-not-frozen': () => 'This needs a frozen report. Freeze the draft first.',
  'report-withdrawn': () => 'This report has been withdrawn. Choose another one, or create a new report.',
  'previous-later': () =>
    'The report to compare with has a later key date than this one. Choose an earlier one.',
  'previous-other-audience': () =>
    'A public report can only be compared with a public one, and one that is not public only with its like. Choose another report to compare with, or none.',
  'paper-too-large': () => 'This paper is too long. Choose fewer goals or measures, or a format for tables.',
  'logo-not-png': ({ kind }): string =>
    kind === 'svg'
      ? 'SVG files can contain instructions and are therefore not accepted. Please save the logo as PNG, about 1,000 pixels wide.'
      : 'This is not a picture that can be used. Save the logo as a PNG file.',
  'logo-too-large': ({ bytes, pixels }) =>
    `The logo is too large. ${Number(bytes ?? 500_000) / 1000} kB and ${pixels ?? 2000} pixels on each side are allowed. Make the picture smaller.`,
  'template-problems': () => 'Something in the template is not right yet. It was not saved.',
  'template-not-docx': () =>
    'This is not a Word template that can be read. Save it as a Word document (.docx) of at most 5 MB.',
  internal: () =>
    'An unexpected error has occurred. Try again; if the error remains, please quote the request number.',
} satisfies typeof german
