import type { PlaceFrame } from './demo-frame.ts'
import type { InventedMeasure } from './demo-measure.ts'
import type { Cell, Row } from './tables.ts'

type Event = Omit<Row<'audit_event'>, 'id' | 'municipality_key' | 'via' | 'before'> & { readonly at: string }

/** The trail these measures would have left had people typed them in, in the order of time. */
export function auditRows(frame: PlaceFrame, measures: readonly InventedMeasure[]): Row<'audit_event'>[] {
  const events = measures.flatMap((invented) => measureEvents(frame, invented))
  return events
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((event) => ({
      ...event,
      ...{ id: frame.random.id(event.at.slice(0, 10)), municipality_key: frame.entry.key, via: 'web' },
      before: '{}',
    }))
}

function measureEvents(frame: PlaceFrame, { measure, children }: InventedMeasure): Event[] {
  const about = { measure_id: measure.id, object_kind: 'measure', object_id: measure.id }
  const byCoordinator = { actor_id: frame.coordinatorId, actor_role: 'coordinator' }
  const created = {
    ...{ ...about, ...byCoordinator, at: String(measure.created_at), action: 'measure.create' },
    after: JSON.stringify({ title: measure.title, visibility: measure.visibility }),
  }
  const reported = (children.status_update ?? []).slice(1).map((update) => reportEvent(frame, update))
  if (measure.archived_on === null) return [created, ...reported]
  const archived = { ...about, ...byCoordinator, at: String(measure.changed_at), action: 'measure.archive' }
  return [created, ...reported, { ...archived, after: JSON.stringify({ archivedOn: measure.archived_on }) }]
}

function reportEvent(frame: PlaceFrame, update: Row<'status_update'>): Event {
  const fields: Record<string, Cell> = {
    keyDate: update.key_date,
    status: update.status,
    progress: update.progress,
    isConfirmation: update.is_confirmation,
    note: update.note,
  }
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  return {
    ...{ measure_id: update.measure_id, object_kind: 'progress', object_id: update.id },
    ...{ at: String(update.recorded_at), actor_id: update.author_id },
    actor_role: update.author_id === frame.coordinatorId ? 'coordinator' : 'contributor',
    action: update.is_confirmation === true ? 'progress.confirmUnchanged' : 'progress.log',
    after: JSON.stringify(Object.fromEntries(given)),
  }
}
