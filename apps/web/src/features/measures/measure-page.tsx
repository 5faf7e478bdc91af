import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { apiError } from '../../api-error.ts'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { AuditTrail } from '../audit/audit-trail.tsx'
import { DecisionsSection } from '../decisions/decisions-section.tsx'
import { LinksSection } from '../links/links-section.tsx'
import { MilestonesSection } from '../milestones/milestones-section.tsx'
import { ConfirmButton } from '../progress/confirm-button.tsx'
import { ProgressDialog } from '../progress/progress-dialog.tsx'
import { ProgressHistory } from '../progress/progress-history.tsx'
import { AboutSection } from './about-section.tsx'
import { ArchivedBanner, ArchiveSection } from './archive-section.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { CostSection } from './cost-section.tsx'
import { lastSearch } from './last-view.ts'
import styles from './measure-page.module.css'
import { OwnSection } from './own-section.tsx'
import { ScheduleSection } from './schedule-section.tsx'
import { StateSection } from './state-section.tsx'
import { TitleSection } from './title-section.tsx'
import { type MeasureDetail, useMeasure } from './use-measure.ts'
import { type MeasureEditor, useMeasureEditor } from './use-measure-editor.ts'
import { VisibilitySection } from './visibility-section.tsx'

export function MeasurePage() {
  const texts = useTexts()
  const { measureId } = useParams({ from: '/signed-in/$municipality/measures/$measureId' })
  const query = useMeasure(measureId)
  if (query.data === undefined && query.isError && apiError(query.error).code === 'not-found') {
    return (
      <>
        <PageHeading title={texts.terms.measure} above={<BackLink />} />
        <Alert title={texts.measure.notFound} />
      </>
    )
  }
  return (
    <QueryView query={query} height={40}>
      {(detail) => <Measure key={detail.id} detail={detail} />}
    </QueryView>
  )
}

function BackLink() {
  const texts = useTexts()
  const { key } = useMunicipality()
  return (
    <Link
      to={paths.measures}
      params={{ municipality: key }}
      search={lastSearch(key)}
      className={styles['back']}
    >
      ← {texts.measure.backToList}
    </Link>
  )
}

function Measure({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const editor = useMeasureEditor(detail)
  return (
    <>
      <PageHeading
        title={detail.title}
        above={<BackLink />}
        actions={
          <>
            <FactSheetLink measureId={detail.id} />
            <MainActions detail={detail} />
          </>
        }
      >
        <Subtitle detail={detail} />
      </PageHeading>
      <div className={styles['page']}>
        <KeyDateNote />
        <ArchivedBanner detail={detail} />
        <ConflictNote editor={editor} />
        <TitleSection detail={detail} editor={editor} />
        <StateSection detail={detail} />
        <LinksSection detail={detail} />
        <MilestonesSection detail={detail} />
        <ProgressHistory detail={detail} />
        <AboutSection detail={detail} editor={editor} />
        <ScheduleSection detail={detail} editor={editor} />
        <CostSection detail={detail} editor={editor} />
        <OwnSection detail={detail} editor={editor} />
        <DecisionsSection detail={detail} />
        <VisibilitySection detail={detail} editor={editor} />
        {detail.may.audit && <AuditTrail measureId={detail.id} title={detail.title} />}
        <ArchiveSection detail={detail} />
        <Origin detail={detail} texts={texts} />
      </div>
    </>
  )
}

function Subtitle({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const { number, department } = detail
  const parts = [
    number === null ? texts.measure.withoutNumber : texts.measure.number(number),
    department?.name,
  ]
  return <p className={styles['note']}>{parts.filter((part) => part !== undefined).join(' · ')}</p>
}

/** First after the heading, so that logging is one Tab and one press away. */
function MainActions({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const [isLogging, setIsLogging] = useState(false)
  if (!detail.may.log || detail.archivedOn !== null) return null
  return (
    <>
      <Button variant="primary" icon="edit" onPress={() => setIsLogging(true)}>
        {texts.progress.log}
      </Button>
      {detail.status !== null && <ConfirmButton measureId={detail.id} status={detail.status} />}
      {isLogging && <ProgressDialog measure={detail} onClose={() => setIsLogging(false)} />}
    </>
  )
}

/** One page on the measure, to be handed over. */
function FactSheetLink({ measureId }: { measureId: string }) {
  const { factSheet } = useTexts().reports
  const { locale } = useFormat()
  const { asOf } = useAsOf()
  const { key, can } = useMunicipality()
  if (!can('report.read')) return null
  return (
    <a
      href={`/files/${key}/fact-sheets/${measureId}.pdf?asOf=${asOf}&locale=${locale}`}
      download={true}
      className={buttonClass({ variant: 'tertiary' })}
    >
      {factSheet}
    </a>
  )
}

function KeyDateNote() {
  const texts = useTexts()
  const format = useFormat()
  const { asOf, isToday, changeAsOf } = useAsOf()
  if (isToday) return null
  return (
    <Alert
      title={texts.measures.asOf(format.date(asOf))}
      actions={
        <Button size="small" icon="undo" onPress={() => changeAsOf(null)}>
          {texts.shell.backToToday}
        </Button>
      }
    />
  )
}

function ConflictNote({ editor }: { editor: MeasureEditor }) {
  const words = useTexts().measure.conflict
  const [isLater, setIsLater] = useState(false)
  if (editor.state.phase !== 'conflict') return null
  if (!isLater) return <ConflictDialog editor={editor} onClose={() => setIsLater(true)} />
  return (
    <Alert
      kind="warning"
      title={words.title}
      actions={
        <Button size="small" variant="primary" onPress={() => setIsLater(false)}>
          {words.decide}
        </Button>
      }
    />
  )
}

function Origin({ detail, texts }: { detail: MeasureDetail; texts: ReturnType<typeof useTexts> }) {
  const format = useFormat()
  const { createdAt, createdByName, changedAt, changedByName } = detail
  return (
    <p className={styles['origin']}>
      {texts.measure.createdLine(format.dateTime(createdAt), createdByName)}
      {'. '}
      {texts.measure.changedLine(format.dateTime(changedAt), changedByName)}
      {'.'}
    </p>
  )
}
