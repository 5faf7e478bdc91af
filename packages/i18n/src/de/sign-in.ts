/** Signing in, the first run, and accepting an invitation. */
export const signIn = {
  title: 'Anmelden',
  lead: 'Mit dem Konto, das Ihre Kommune für Sie angelegt hat.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  submit: 'Anmelden',
  endTitle: 'Ihre Sitzung endet bald',
  endsIn: (time: string, minutes: number) =>
    `Aus Sicherheitsgründen endet sie um ${time} Uhr, ${minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`}.`,
  ended: 'Sie ist jetzt zu Ende.',
  keepTyped: 'Melden Sie sich hier noch einmal an. Was Sie eingegeben haben, bleibt stehen.',
  renew: 'Angemeldet bleiben',
  renewLater: 'Später',
  renewed: (time: string) => `Sie sind jetzt bis ${time} Uhr angemeldet.`,
  noAccount: 'Noch kein Konto? Die Koordination Ihrer Kommune lädt Sie ein; Sie erhalten einen Link.',
  demoTitle: 'Vorführung ausprobieren',
  demoLead:
    'Melden Sie sich mit einem Klick in einer Rolle an. Alle Maßnahmen sind erfunden; was Sie ändern, bleibt auf diesem Rechner.',
  demoAs: (name: string, role: string, place: string) => `Als ${name} anmelden (${role}, ${place})`,
  setupTitle: 'Kommune17 einrichten',
  setupLead:
    'Diese Installation hat noch keine Administration. Legen Sie das erste Konto an. Der Code steht in der Ausgabe des Servers.',
  code: 'Einrichtungscode',
  codeHint: 'Der Server hat ihn beim Start ausgegeben.',
  name: 'Vor- und Nachname',
  newPassword: 'Neues Passwort',
  passwordHint:
    'Mindestens 12 Zeichen. Ein Satz, den nur Sie kennen, ist besser als ein kurzes Passwort mit Sonderzeichen.',
  setupSubmit: 'Einrichten und anmelden',
  invitationTitle: 'Einladung annehmen',
  invitationLead: (place: string, role: string) => `Sie sind eingeladen: ${place}, Rolle ${role}.`,
  invitationFor: (email: string) => `Ihr Konto wird für ${email} angelegt.`,
  existingPassword: 'Ihr Passwort',
  existingPasswordHint: 'Diese Adresse hat schon ein Konto. Bestätigen Sie mit dessen Passwort.',
  invitationJoin: 'Beitreten',
  invitationSubmit: 'Konto anlegen',
  invitationInvalidTitle: 'Diese Einladung gilt nicht mehr',
  invitationInvalidText:
    'Sie wurde schon angenommen, zurückgezogen oder ist abgelaufen. Bitten Sie die Koordination um einen neuen Link.',
  invitationAccepted: 'Willkommen! Ihr Zugang ist eingerichtet.',
  toSignIn: 'Zur Anmeldung',
}
