import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './reports.module.css'
import type { Report } from './use-reports.ts'

/** "Bezug zu den SDG", to be pasted as formatted or as plain text. */
export function SdgBlock({ report: { id } }: { report: Report }) {
  const { sdgBlock: words } = useTexts().reports
  const { locale } = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { toast } = useMessages()
  const query = useQuery(trpc.report.sdgBlock.queryOptions({ municipality: key, id, locale }))
  const copy = async ({ html, text }: { html: string; text: string }) => {
    try {
      const part = (type: string, content: string) => new Blob([content], { type })
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) }),
      ])
      toast({ text: words.copied })
    } catch {
      toast({ kind: 'info', text: words.failed })
    }
  }
  return (
    <Card title={words.title} lead={words.lead}>
      <QueryView query={query}>
        {(block) => (
          <div className={styles['sdg']}>
            <Button icon="copy" onPress={() => void copy(block)}>
              {words.copy}
            </Button>
            <details>
              <summary>{words.plain}</summary>
              <p className={styles['plain']}>{block.text}</p>
            </details>
          </div>
        )}
      </QueryView>
    </Card>
  )
}
