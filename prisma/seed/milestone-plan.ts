import { addDays, daysBetween, type IsoDate } from '@kommune17/domain'
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
  concept: [
    ['Auftrag vergeben', 1],
    ['Bestandsaufnahme', 2],
    ['Beteiligung der Öffentlichkeit', 2],
    ['Entwurf im Fachausschuss', 2],
    ['Beschluss', 1],
    ['Erste Umsetzungsschritte', 2],
  ],
  service: [
    ['Träger und Finanzierung geklärt', 20],
    ['Stelle besetzt', 25],
    ['Angebot gestartet', 30],
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
  /** The last day anything may have been done. */
  readonly until: IsoDate
  readonly random: Random
}

/** The usual steps of such work spread over its time; the first `share` of them done, now and then one dropped. */
export function planMilestones({ kind, from, to, share, until, random }: MilestoneFrame): PlannedMilestone[] {
  const chosen = steps[kind]
  const days = Math.max(30, daysBetween(from, to))
  const doneCount = Math.round(chosen.length * share)
  return chosen.map(([title, weight], index) => {
    const due = addDays(from, Math.round((days * (index + 1)) / chosen.length))
    const isDropped = random.chance(0.06) && index > 0
    const slip = random.integer(-10, 45)
    const finished = clampDay(addDays(due, slip), { from, to: addDays(until, -random.integer(0, 40)) })
    return {
      title,
      weight,
      due: random.chance(0.92) ? due : null,
      doneOn: index < doneCount && !isDropped ? finished : null,
      droppedOn: isDropped ? clampDay(due, { from, to: until }) : null,
    }
  })
}

function clampDay(day: IsoDate, { from, to }: { from: IsoDate; to: IsoDate }): IsoDate {
  if (day > to) return to
  return day < from ? from : day
}
