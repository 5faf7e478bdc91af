import {
  canonicalJson,
  DomainError,
  type ReportChoice,
  type ReportContent,
  reportContent,
  reportFigures,
  ruleVersion,
} from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { checksumOf } from './report-checksum.ts'
import { type FrozenData, findFrozen, findReport } from './report-store.ts'

/** `differences` are names: `sha256`, `content`, `rule-version`, or the path of a figure such as `figures.goals.11.mean`. */
export type Verification = { readonly verified: boolean; readonly differences: string[] }

type Stored = FrozenData & { readonly municipality: string; readonly choice: ReportChoice }

const mostDifferences = 100

/** Whether a frozen report is what it was when it was frozen. */
export async function findVerification(
  { scope, tx }: { readonly scope: Authorized; readonly tx: Transaction },
  id: string,
): Promise<Verification> {
  const { choice } = await findReport(scope, tx, id)
  const frozen = await findFrozen(scope, tx, id)
  if (frozen === null) throw new DomainError('report-not-frozen')
  return verifyReport({ ...frozen, choice, municipality: scope.municipality })
}

/** Computes checksum and figures again from the stored data and names everything that differs from what is stored. */
export function verifyReport(stored: Stored): Verification {
  const differences = [
    ...(checksumOf(stored.content) === stored.sha256 ? [] : ['sha256']),
    ...contentDifferences(stored),
  ].slice(0, mostDifferences)
  return { verified: differences.length === 0, differences }
}

function contentDifferences(stored: Stored): string[] {
  const content = contentIn(stored.content)
  if (content === null) return ['content']
  // Figures of another rule version cannot be computed again by this program.
  const rules = [stored.ruleVersion, content.ruleVersion].every((version) => version === ruleVersion)
  const figures = parsedJson(stored.figures)
  return [
    ...(rules ? [] : ['rule-version']),
    ...headDifferences(stored, content),
    ...(figures === undefined ? ['figures'] : differingPaths('figures', figures, recomputed(content))),
  ]
}

// What lists show of a report comes from the choice, which no checksum covers.
function headDifferences({ choice, municipality }: Stored, content: ReportContent): string[] {
  const pairs: Record<string, readonly [unknown, unknown]> = {
    municipality: [municipality, content.municipality.key],
    title: [choice.title, content.title],
    asOf: [choice.asOf, content.asOf],
    isPublic: [choice.isPublic, content.isPublic],
    paperNumber: [choice.paperNumber, content.paperNumber],
  }
  return Object.entries(pairs).flatMap(([name, [told, held]]) => (told === held ? [] : [name]))
}

function contentIn(text: string): ReportContent | null {
  const result = reportContent.safeParse(parsedJson(text))
  return result.success ? result.data : null
}

// As JSON holds them, so that both sides know the same kinds of values.
function recomputed(content: ReportContent): unknown {
  return parsedJson(canonicalJson(reportFigures(content)))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function differingPaths(path: string, a: unknown, b: unknown): string[] {
  if (!isBranch(a) || !isBranch(b)) return Object.is(a, b) ? [] : [path]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key) => {
    const [left, right]: unknown[] = [Reflect.get(a, key), Reflect.get(b, key)]
    return differingPaths(`${path}.${nameOf(left) ?? nameOf(right) ?? key}`, left, right)
  })
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

// The figures of goal 11 are called by their goal, not by their place in the list.
function nameOf(value: unknown): string | null {
  const goal: unknown = isBranch(value) ? Reflect.get(value, 'goal') : null
  return typeof goal === 'number' ? String(goal) : null
}
