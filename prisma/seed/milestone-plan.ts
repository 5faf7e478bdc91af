import { addDays, daysBetween, type IsoDate } from '@kommune17/domain'
import { earlier } from './calendar.ts'
import type { WorkKind } from './measure-template.ts'
import type { Random } from './random.ts'

export type PlannedMilestone = {
  readonly title: string
  readonly due: IsoDate | null
  readonly weight: number
  readonly doneOn: IsoDate | null
  readonly droppedOn: IsoDate | null
}

type Step = readonly [title: string, weight: number]

const steps: Readonly<Record<WorkKind, readonly Step[]>> = {
  build: [
    ['Vorplanung und Kostenschätzung', 10],
    ['Förderantrag gestellt', 10],
    ['Beschluss über die Ausführung', 10],
    ['Ausschreibung und Vergabe', 15],
    ['Erster Bauabschnitt', 25],
    ['Zweiter Bauabschnitt', 20],
    ['Abnahme und Einweihung', 10],
  ],
  supply: [
    ['Standorte und Bedarf festgelegt', 2],
    ['Angebote eingeholt', 1],
    ['Auftrag erteilt', 2],
    ['Erster Teil umgesetzt', 3],
    ['Abschluss', 2],
  ],
  concept: [
    ['Auftrag vergeben', 1],
    ['Bestandsaufnahme', 2],
    ['Beteiligung der Öffentlichkeit', 2],
    ['Entwurf im Fachausschuss', 2],
    ['Beschluss', 1],
    ['Erste Umsetzungsschritte', 2],
  ],
  service: [
    ['Zuständigkeit und Finanzierung geklärt', 20],
    ['Partner gewonnen', 25],
    ['Start', 30],
    ['Auswertung nach einem Jahr', 25],
  ],
  rule: [
    ['Entwurf', 1],
    ['Abstimmung mit den Fachbereichen', 1],
    ['Beschluss', 1],
    ['Einführung und Schulung', 1],
  ],
  event: [
    ['Termin und Ort', 1],
    ['Programm und Partner', 2],
    ['Durchführung', 3],
    ['Auswertung', 1],
  ],
}

export type MilestoneFrame = {
  readonly kind: WorkKind
  readonly from: IsoDate
  readonly to: IsoDate
  /** Part of the milestones that is done, 0 to 1. */
  readonly share: number
  /** The last report: what it counts as done was done by then. */
  readonly until: IsoDate
  readonly random: Random
}

/** The usual steps of such work: the first `share` of them done one after another by `until`, the rest spread to the end. */
export function planMilestones(frame: MilestoneFrame): PlannedMilestone[] {
  const { kind, share, random } = frame
  const doneCount = Math.round(steps[kind].length * share)
  return steps[kind].map(([title, weight], index) => {
    const isDropped = index > 0 && random.chance(0.06)
    const hasDue = random.chance(0.92)
    const { due, doneOn } =
      index < doneCount
        ? doneStep(frame, index, doneCount)
        : { due: dayOfOpen(frame, index - doneCount), doneOn: null }
    return {
      ...{ title, weight, due: hasDue ? due : null, doneOn: isDropped ? null : doneOn },
      droppedOn: isDropped ? earlier(doneOn ?? due, frame.until) : null,
    }
  })
}

function doneStep(frame: MilestoneFrame, index: number, count: number) {
  const doneOn = dayOfDone(frame, index, count)
  return { doneOn, due: addDays(doneOn, frame.random.integer(-45, 20)) }
}

function dayOfDone({ from, until }: MilestoneFrame, index: number, count: number): IsoDate {
  const days = Math.max(0, daysBetween(from, until))
  return addDays(earlier(from, until), Math.floor((days * (index + 1)) / (count + 0.3)))
}

// The next open step may be due already; the last one falls on the planned end.
function dayOfOpen({ kind, from, to, until, share }: MilestoneFrame, position: number): IsoDate {
  const count = steps[kind].length - Math.round(steps[kind].length * share)
  const begin = share > 0 ? addDays(until, -20) : from
  const days = Math.max(count * 14, daysBetween(begin, to))
  return addDays(begin, Math.round((days * (position + 1)) / count))
}
