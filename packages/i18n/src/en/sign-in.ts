import type { signIn as german } from '../de/sign-in.ts'

/** Signing in, the first run, and accepting an invitation. */
export const signIn = {
  title: 'Sign in',
  lead: 'With the account your municipality made for you.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  endTitle: 'Your session ends soon',
  endsIn: (time, minutes) =>
    `For security it ends at ${time}, in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
  ended: 'It has ended now.',
  keepTyped: 'Sign in here once more. What you have typed stays.',
  renew: 'Stay signed in',
  renewLater: 'Later',
  renewed: (time) => `You are now signed in until ${time}.`,
  noAccount: 'No account yet? Your municipality’s coordinator invites you; you will get a link.',
  demoTitle: 'Try the demonstration',
  demoLead:
    'Sign in to a role with one click. All measures are invented; what you change stays on this machine.',
  demoAs: (name: string, role: string, place: string) => `Sign in as ${name} (${role}, ${place})`,
  setupTitle: 'Set up Kommune17',
  setupLead:
    'This installation has no administrator yet. Create the first account. You find the code in the server’s output.',
  code: 'Setup code',
  codeHint: 'The server printed it when it started.',
  name: 'First and last name',
  newPassword: 'New password',
  passwordHint:
    'At least 12 characters. A sentence only you know beats a short password with special characters.',
  setupSubmit: 'Set up and sign in',
  invitationTitle: 'Accept the invitation',
  invitationLead: (place: string, role: string) => `You are invited: ${place}, role ${role}.`,
  invitationFor: (email: string) => `Your account will be created for ${email}.`,
  existingPassword: 'Your password',
  existingPasswordHint: 'This address has an account already. Confirm with its password.',
  invitationJoin: 'Join',
  invitationSubmit: 'Create account',
  invitationInvalidTitle: 'This invitation is no longer valid',
  invitationInvalidText:
    'It was accepted already, withdrawn, or has expired. Ask the coordinator for a new link.',
  invitationAccepted: 'Welcome! Your access has been set up.',
  toSignIn: 'To sign-in',
} satisfies typeof german
