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
  'progress-not-allowed': () =>
    'This status takes no percentage. Leave the progress empty or choose “in progress”.',
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
  'setup-closed': () => 'The first set-up is already complete. Sign in with your account.',
  'invitation-invalid': () => 'This invitation is invalid, expired or already used. Ask for a new one.',
  'password-too-weak': () =>
    'This password is too easy to guess. Choose a longer one, for example four random words.',
  'last-coordinator': () =>
    'This is the municipality’s last coordinator. Give this role to someone else first.',
  busy: () => 'The system is busy. What you typed is still here, please try again in a moment.',
  'too-large': () => 'The request is too large. Shorten your entries or split them.',
  internal: () =>
    'An unexpected error has occurred. Try again; if the error remains, please quote the request number.',
} satisfies typeof german
