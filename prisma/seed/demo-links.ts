import type { TemplateFacts } from './measure-template.ts'
import type { Random } from './random.ts'

export type PlannedLink = {
  readonly goal: number
  readonly target: string | null
  readonly role: 'primary' | 'secondary'
  readonly effect: 'supports' | 'hinders'
  readonly justification: string | null
  readonly origin: 'manual' | 'suggested' | 'imported' | 'adopted'
  readonly isConfirmed: boolean
}

/**
 * Links as a list would state them: main targets primary, others now and then, trade-offs with their reason.
 * A few wait for a click (suggested, adopted); in some measures all do, as after an import without goals.
 */
export function planLinks(facts: TemplateFacts, random: Random): PlannedLink[] {
  const origin: PlannedLink['origin'] = random.chance(0.6) ? 'imported' : 'manual'
  const allWait = random.chance(0.035)
  const onlyGoals = random.chance(0.14)
  const primary = facts.main.split(' ').map((code) => supports(code, { role: 'primary', onlyGoals }))
  const secondary = (facts.also ?? '')
    .split(' ')
    .filter((code) => code !== '' && random.chance(0.8))
    .map((code) => supports(code, { role: 'secondary', onlyGoals: random.chance(0.25) }))
  const links = [...primary, ...secondary].map((link) =>
    allWait
      ? { ...link, origin: 'suggested' as const, isConfirmed: false, justification: suggestion }
      : { ...link, origin },
  )
  const waiting = allWait || links.length < 2 ? links : lastMayWait(links, random)
  return distinct([...waiting, ...hindrance(facts, origin)])
}

const suggestion = 'Vorschlag nach dem Text der Maßnahme, noch nicht geprüft.'

function supports(
  code: string,
  { role, onlyGoals }: Pick<PlannedLink, 'role'> & { onlyGoals: boolean },
): PlannedLink {
  const isTarget = code.includes('.') && !onlyGoals
  return {
    ...{ goal: Number(code.split('.')[0]), target: isTarget ? code : null, role, effect: 'supports' },
    ...{ justification: null, origin: 'manual', isConfirmed: true },
  }
}

function lastMayWait(links: readonly PlannedLink[], random: Random): PlannedLink[] {
  const last = links.at(-1)
  if (last === undefined || !random.chance(0.13)) return [...links]
  const isAdopted = random.chance(0.3)
  return [
    ...links.slice(0, -1),
    {
      ...last,
      isConfirmed: false,
      origin: isAdopted ? 'adopted' : 'suggested',
      justification: isAdopted ? 'Aus einer ähnlichen Maßnahme übernommen.' : suggestion,
    },
  ]
}

function hindrance({ hinders, because }: TemplateFacts, origin: PlannedLink['origin']): PlannedLink[] {
  if (hinders === undefined || because === undefined) return []
  const link = supports(hinders, { role: 'secondary', onlyGoals: false })
  return [{ ...link, effect: 'hinders', justification: because, origin }]
}

function distinct(links: readonly PlannedLink[]): PlannedLink[] {
  const byPlace = new Map<string, PlannedLink>()
  for (const link of links) {
    const place = `${link.goal} ${link.target ?? ''} ${link.effect}`
    if (!byPlace.has(place)) byPlace.set(place, link)
  }
  return [...byPlace.values()]
}
