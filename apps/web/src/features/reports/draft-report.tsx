import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PaperCard } from './paper-card.tsx'
import { ChangesCard } from './report-changes.tsx'
import { ReportFigures } from './report-figures.tsx'
import { ReportForm } from './report-form.tsx'
import styles from './reports.module.css'
import { SdgBlock } from './sdg-block.tsx'
import { type Report, useReportChange, useReportFrame } from './use-reports.ts'

/** A draft: what it shows as last saved, the form that changes it, its papers, and the step that freezes it. */
export function DraftReport({ report }: { report: Report }) {
  const texts = useTexts()
  const { reports: words } = texts
  const { result, problem, mayWrite } = report
  const isEmpty = result !== null && result.measures.length === 0
  return (
    <>
      {problem !== null && <Alert kind="warning" title={texts.errors[problem]({})} />}
      {isEmpty && (
        <Alert
          kind="warning"
          title={report.choice.isPublic ? words.preview.emptyPublic : words.preview.empty}
        />
      )}
      {mayWrite && <DraftForm report={report} />}
      {result !== null && !isEmpty && (
        <>
          <ReportFigures report={report} result={result} />
          <PaperCard report={report} />
          <SdgBlock report={report} />
          {mayWrite && <FreezeCard report={report} />}
          <ChangesCard report={report} />
        </>
      )}
    </>
  )
}

function DraftForm({ report }: { report: Report }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = useReportChange()
  const change = useMutation(trpc.report.change.mutationOptions())
  const frame = useReportFrame()
  if (frame === null) return null
  const { id, version, choice } = report
  return (
    <Card>
      <ReportForm
        key={version}
        choice={choice}
        {...frame}
        draftName={`report-${id}`}
        isBusy={change.isPending}
        onSave={async (input) => {
          await change.mutateAsync({ municipality: key, id, version, choice: input })
          await done(texts.reports.form.saved)
        }}
        further={<RemoveDraft report={report} />}
      />
    </Card>
  )
}

function RemoveDraft({ report: { id, choice } }: { report: Report }) {
  const { form: words } = useTexts().reports
  const { key } = useMunicipality()
  const navigate = useNavigate()
  const trpc = useTRPC()
  const { done, failed } = useReportChange()
  const remove = useMutation(
    trpc.report.remove.mutationOptions({
      onError: failed,
      onSuccess: async () => {
        await navigate({ to: paths.reports, params: { municipality: key } })
        await done(words.removed(choice.title))
      },
    }),
  )
  return (
    <Button
      variant="tertiary"
      isBusy={remove.isPending}
      onPress={() => remove.mutate({ municipality: key, id })}
    >
      {words.remove}
    </Button>
  )
}

function FreezeCard({ report: { id, version } }: { report: Report }) {
  const texts = useTexts()
  const { freeze: words } = texts.reports
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const { done } = useReportChange()
  const [isOpen, setIsOpen] = useState(false)
  const freeze = useMutation(
    trpc.report.freeze.mutationOptions({
      onSuccess: async () => {
        setIsOpen(false)
        await done(words.done)
      },
    }),
  )
  return (
    <Card title={words.title} lead={words.text}>
      <Button variant="primary" aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {words.button}
      </Button>
      {isOpen && (
        <Dialog
          title={words.title}
          size="small"
          onClose={() => setIsOpen(false)}
          actions={
            <>
              <Button
                variant="primary"
                isBusy={freeze.isPending}
                onPress={() => freeze.mutate({ municipality: key, id, version })}
              >
                {words.button}
              </Button>
              <Button variant="tertiary" onPress={() => setIsOpen(false)}>
                {texts.shell.cancel}
              </Button>
            </>
          }
        >
          {freeze.error && <Alert kind="danger" isAnnounced title={errorText(freeze.error)} />}
          <p>{words.text}</p>
          <p className={styles['muted']}>{texts.reports.form.unsaved}</p>
        </Dialog>
      )}
    </Card>
  )
}
