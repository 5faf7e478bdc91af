import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { LogoPart } from './logo-part.tsx'
import { PaperLookForm } from './paper-look-form.tsx'
import styles from './settings-page.module.css'
import { TemplatePart } from './template-part.tsx'

/** What the municipality's papers look like: letterhead, order of sections, text blocks, its own Word template. */
export function PapersCard() {
  const { settings: words } = useTexts().reports
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const query = useQuery(trpc.paperSettings.find.queryOptions({ municipality: key }))
  return (
    <Card anchor="papers" title={words.title} lead={words.lead}>
      <QueryView query={query}>
        {({ settings, logo, template, mayWrite }) => (
          <div className={styles['cards']}>
            {mayWrite ? (
              <PaperLookForm key={JSON.stringify(settings)} settings={settings} />
            ) : (
              <p className={styles['muted']}>{words.readOnly}</p>
            )}
            <LogoPart logo={logo} alt={settings.logoAlt} mayWrite={mayWrite} />
            <TemplatePart template={template} mayWrite={mayWrite} />
          </div>
        )}
      </QueryView>
    </Card>
  )
}
