import { useQuery } from '@tanstack/react-query'
import { useChangeTold } from '../../change-told.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'

export type ReportHead = Outputs['report']['list']['reports'][number]
export type Report = Outputs['report']['find']
export type ReportResult = NonNullable<Report['result']>
export type ReportChanges = Outputs['report']['compare']['changes']

/** The reports of the municipality, the newest first. */
export function useReports() {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  return useQuery(trpc.report.list.queryOptions({ municipality: key }, { staleTime: 0 }))
}

/** What the form needs beside the report itself; null until it is there. */
export function useReportFrame() {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const list = useReports()
  const settings = useQuery(trpc.paperSettings.find.queryOptions({ municipality: key }))
  if (list.isPending || settings.isPending) return null
  return {
    frozen: list.data?.reports.filter(({ state }) => state === 'frozen') ?? [],
    ownTexts: settings.data?.settings.texts ?? {},
  }
}

export function useReport(id: string) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  return useQuery(trpc.report.find.queryOptions({ municipality: key, id }, { staleTime: 0 }))
}

/** What follows each change of a report. */
export function useReportChange() {
  const trpc = useTRPC()
  return useChangeTold([trpc.report.pathFilter()])
}
