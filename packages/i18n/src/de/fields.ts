import type { FieldIssue, FieldIssueCode } from '@kommune17/domain'

type Details = FieldIssue['details']

const range = ({ minimum, maximum }: Details) => {
  if (minimum !== undefined && maximum !== undefined)
    return `Geben Sie einen Wert von ${minimum} bis ${maximum} ein.`
  if (minimum !== undefined) return `Geben Sie einen Wert ab ${minimum} ein.`
  if (maximum !== undefined) return `Geben Sie einen Wert bis höchstens ${maximum} ein.`
  return 'Dieser Wert liegt außerhalb des erlaubten Bereichs.'
}

/** What is wrong with one field, and what belongs into it. */
export const fields = {
  required: () => 'Diese Angabe fehlt. Bitte füllen Sie das Feld aus.',
  'too-short': ({ minimum }) =>
    minimum === undefined
      ? 'Diese Angabe ist zu kurz. Bitte ergänzen Sie sie.'
      : `Diese Angabe ist zu kurz. Geben Sie mindestens ${minimum} Zeichen ein.`,
  'too-long': ({ maximum }) =>
    maximum === undefined
      ? 'Diese Angabe ist zu lang. Bitte kürzen Sie sie.'
      : `Diese Angabe ist zu lang. Geben Sie höchstens ${maximum} Zeichen ein.`,
  'not-a-date': () => 'Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 31.12.2026.',
  'not-a-number': () => 'Das ist keine Zahl. Schreiben Sie zum Beispiel 1.234,5.',
  'out-of-range': range,
  'not-a-url': () => 'Das ist keine Internetadresse. Sie beginnt mit https:// oder http://.',
  'not-an-email': () => 'Das ist keine E-Mail-Adresse. Schreiben Sie zum Beispiel name@kommune.de.',
  'too-light': () =>
    'Diese Farbe ist zu hell: Text darin wäre auf weißem Papier schlecht zu lesen. Wählen Sie eine dunklere.',
  'unknown-key': () => 'Dieses Feld ist nicht bekannt. Laden Sie die Seite neu.',
  invalid: () => 'Diese Angabe ist nicht gültig. Bitte prüfen Sie sie.',
} satisfies Record<FieldIssueCode, (details: Details) => string>
