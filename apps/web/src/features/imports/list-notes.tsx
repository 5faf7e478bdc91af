import { useTexts } from '../../language.tsx'
import { Alert } from '../../ui/alert.tsx'
import styles from './imports.module.css'
import { useCorrections } from './use-corrections.ts'
import type { ListPlan } from './use-import.ts'

type Note = ListPlan['notes'][number]

const grave: ReadonlySet<Note['code']> = new Set<Note['code']>([
  'looks-like-indicators',
  'not-a-list-of-measures',
  'no-header',
  'looks-misencoded',
  'header-and-content-differ',
])

/** What should be known about the file as a whole. */
export function ListNotes({ plan: { notes } }: { plan: ListPlan }) {
  const texts = useTexts()
  const { isRestored } = useCorrections()
  const { notes: words, preview } = texts.importing
  const isGrave = notes.some(({ code }) => grave.has(code))
  return (
    <>
      {isRestored && <Alert title={preview.restored} />}
      {notes.length > 0 && (
        <Alert kind={isGrave ? 'warning' : 'info'} title={words.title}>
          <ul className={styles['notes']}>
            {notes.map(({ code, count, text, column }) => (
              <li key={`${code} ${column}`}>{texts.imports.notes[code](count, text)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
