import { type PaperFormat, type PaperKind, paperKinds } from '@kommune17/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import styles from './reports.module.css'
import { usePapers, type WantedFormat } from './use-papers.ts'
import type { Report } from './use-reports.ts'

const formatsOf: Readonly<Record<PaperKind, readonly PaperFormat[]>> = {
  'status-report': ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'csv'],
  'council-paper': ['docx', 'odt', 'pdf'],
  'fact-sheets': ['pdf', 'docx', 'odt'],
  slides: ['pptx', 'pdf', 'odt'],
}

/** The papers of a report: which, in which formats; one file after the other, and it can be stopped. */
export function PaperCard({ report }: { report: Report }) {
  const { papers, reports } = useTexts()
  const { papers: words } = reports
  const [kind, setKind] = useState<PaperKind>('status-report')
  const [formats, setFormats] = useState<readonly WantedFormat[]>(['pdf'])
  const { work, outcome, make, cancel } = usePapers(report)
  const offered = useOffered(kind)
  const chosen = offered.filter((format) => formats.includes(format))
  return (
    <Card
      title={words.title}
      lead={report.state === 'draft' ? `${words.draftLead} ${reports.form.unsaved}` : words.frozenLead}
    >
      <form
        className={styles['papers']}
        onSubmit={(event) => {
          event.preventDefault()
          void make(kind, chosen)
        }}
      >
        <RadioGroup
          label={words.kind}
          value={kind}
          options={paperKinds.map((value) => ({ value, label: papers.kinds[value] }))}
          onChange={setKind}
        />
        <fieldset className={styles['formats']}>
          <legend>{words.formats}</legend>
          {offered.map((format) => (
            <Checkbox
              key={format}
              isChecked={formats.includes(format)}
              onChange={(isChecked) =>
                setFormats(isChecked ? [...formats, format] : formats.filter((other) => other !== format))
              }
            >
              {words.formatNames[format]}
            </Checkbox>
          ))}
        </fieldset>
        <div className={styles['actions']}>
          <Button type="submit" variant="primary" icon="download" isBusy={work !== null}>
            {words.make}
          </Button>
          {work !== null && (
            <Button variant="tertiary" onPress={cancel}>
              {words.cancel}
            </Button>
          )}
        </div>
      </form>
      <div role="status" className={styles['status']}>
        {work !== null && (
          <>
            <p>{words.making(work.done, work.of, words.formatNames[work.format])}</p>
            <progress
              aria-label={words.title}
              max={work.of}
              value={work.done}
              className={styles['progress']}
            />
          </>
        )}
        {outcome !== null && <Alert kind={outcome.kind} title={outcome.text} />}
      </div>
    </Card>
  )
}

// A municipality's own template holds what a report or a council paper says; it is no fact sheet and no slide.
function useOffered(kind: PaperKind): readonly WantedFormat[] {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const settings = useQuery(trpc.paperSettings.find.queryOptions({ municipality: key }))
  const isOffered = kind === 'status-report' || kind === 'council-paper'
  return settings.data?.template && isOffered ? [...formatsOf[kind], 'own-docx'] : formatsOf[kind]
}
