import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { SmallForm } from '../../forms/small-form.tsx'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FactList } from '../measures/fact-list.tsx'
import { PaperCard } from './paper-card.tsx'
import { ChangesCard } from './report-changes.tsx'
import { ReportFigures } from './report-figures.tsx'
import styles from './reports.module.css'
import { SdgBlock } from './sdg-block.tsx'
import { type Report, useReportChange } from './use-reports.ts'

/** A frozen report: its papers, its figures, and the proof that nothing has changed. */
export function FrozenReport({ report }: { report: Report }) {
  return (
    <>
      <PaperCard report={report} />
      {report.result !== null && <ReportFigures report={report} result={report.result} />}
      <SdgBlock report={report} />
      <ProofCard report={report} />
      <ChangesCard report={report} />
    </>
  )
}

function ProofCard({ report }: { report: Report }) {
  const { proof: words, list } = useTexts().reports
  const format = useFormat()
  const { sha256, ruleVersion, frozenAt, frozenByName, code } = report
  const link = `${window.location.origin}/b/${code}`
  return (
    <Card title={words.title}>
      <FactList
        facts={[
          {
            label: words.frozen,
            value: frozenAt === null ? null : list.byLine(format.dateTime(frozenAt), frozenByName),
          },
          { label: words.checksum, value: <code className={styles['hash']}>{sha256}</code> },
          { label: words.ruleVersion, value: ruleVersion },
          { label: words.link, value: <a href={link}>{link}</a> },
        ]}
      />
      <div className={styles['actions']}>
        <Verify report={report} />
        {report.mayWrite && report.state === 'frozen' && <Withdraw report={report} />}
      </div>
    </Card>
  )
}

function Verify({ report: { id } }: { report: Report }) {
  const { proof: words } = useTexts().reports
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const query = useQuery(
    trpc.report.verify.queryOptions({ municipality: key, id }, { enabled: false, staleTime: 0 }),
  )
  return (
    <>
      <Button isBusy={query.isFetching} onPress={() => void query.refetch()}>
        {words.verify}
      </Button>
      <div role="status" className={styles['status']}>
        {query.data?.verified === true && <Alert kind="success" title={words.verified} />}
        {query.data?.verified === false && (
          <Alert kind="danger" title={words.differs(query.data.differences.join(', '))} />
        )}
        {query.error && <Alert kind="danger" title={errorText(query.error)} />}
      </div>
    </>
  )
}

function Withdraw({ report: { id } }: { report: Report }) {
  const texts = useTexts()
  const { withdraw: words } = texts.reports
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const { done } = useReportChange()
  const [reason, setReason] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const withdraw = useMutation(
    trpc.report.withdraw.mutationOptions({
      onSuccess: async () => {
        setIsOpen(false)
        await done(words.done)
      },
    }),
  )
  const missing = attempt > 0 && reason.trim() === '' ? texts.fields.required() : null
  const refusal = withdraw.error ? errorText(withdraw.error) : null
  return (
    <>
      <Button variant="tertiary" aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {words.button}
      </Button>
      {isOpen && (
        <Dialog title={words.title} size="small" onClose={() => setIsOpen(false)}>
          <p>{words.text}</p>
          <SmallForm
            submitText={words.button}
            isBusy={withdraw.isPending}
            summary={[missing, refusal].flatMap((text) => (text === null ? [] : [{ text }]))}
            attempt={attempt}
            onSubmit={(event) => {
              event.preventDefault()
              setAttempt(attempt + 1)
              if (reason.trim() !== '') withdraw.mutate({ municipality: key, id, reason })
            }}
            onCancel={() => setIsOpen(false)}
          >
            <TextField label={words.reason} value={reason} onChange={setReason} error={missing} />
          </SmallForm>
        </Dialog>
      )}
    </>
  )
}
