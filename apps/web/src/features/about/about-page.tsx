import { useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './about-page.module.css'

/** Source notes as their owners ask for them: in German, unchanged. */
const sources = [
  {
    id: 'municipalities',
    note: '© Statistisches Bundesamt (Destatis), 2025, Gemeindeverzeichnis; Daten verändert',
  },
  { id: 'goals', note: 'UN A/RES/70/1; Texte nach open-sdg/sdg-translations (MIT)' },
] as const

export function AboutPage() {
  const texts = useTexts()
  const words = texts.about
  return (
    <div className={styles['text']}>
      <PageHeading title={words.title}>
        <p>{words.lead}</p>
      </PageHeading>
      <h2>{words.principlesTitle}</h2>
      <ul>
        {words.principles.map((principle) => (
          <li key={principle}>{principle}</li>
        ))}
      </ul>
      <h2>{words.demoTitle}</h2>
      <p>{words.demoText}</p>
      <h2>{words.sourcesTitle}</h2>
      <SavedTable
        caption={words.sourcesTitle}
        rows={sources}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'source',
            header: words.sourceColumn,
            isRowHeader: true,
            cell: ({ note }) => <span lang="de">{note}</span>,
            value: ({ note }) => note,
          },
          {
            id: 'use',
            header: words.usedForColumn,
            cell: ({ id }) => words.sources[id],
            value: ({ id }) => words.sources[id],
          },
        ]}
      />
      <p>{words.places}</p>
      <h2>{words.tilesTitle}</h2>
      <p>{words.tilesText}</p>
      <h2>{words.softwareTitle}</h2>
      <p>{words.softwareText}</p>
      <h2>{words.privacyTitle}</h2>
      <p>{words.privacyText}</p>
    </div>
  )
}
