import { DomainError, id } from '@kommune17/domain'
import { authorizeOperator, authorizeOperatorIn } from '../authorize.ts'
import { applyScope, inScope, type Transaction } from '../database.ts'
import { listMunicipalities } from '../features/municipalities/municipality-store.ts'
import { findReport, findReportId } from '../features/reports/report-store.ts'
import { findVerification } from '../features/reports/verify-report.ts'
import { exitCodes } from './exit-codes.ts'
import { type CommonOptions, withProduct } from './run-command.ts'

/** Says whether a frozen report, by its id or its code, still is what it was. */
export function runVerify(snapshot: string, options: CommonOptions) {
  return withProduct(options, async ({ database }, { say, result }) => {
    const found = await inScope(database, { installation: true, readOnly: true }, (tx) =>
      verify(tx, snapshot),
    )
    const { verified, differences, code } = found
    result(found, verified ? say.verified(code, found.sha256) : say.notVerified(code, differences))
    return verified ? exitCodes.success : exitCodes.failure
  })
}

async function verify(tx: Transaction, snapshot: string) {
  const byId = id.safeParse(snapshot)
  const name = byId.success ? { id: byId.data } : { code: snapshot.trim().toLowerCase() }
  for (const { key: municipality } of await listMunicipalities(authorizeOperator(), tx)) {
    await applyScope(tx, { municipality, readOnly: true })
    const scope = authorizeOperatorIn(municipality)
    const reportId = await findReportId(scope, tx, name)
    if (reportId === null) continue
    const { code, sha256 } = await findReport(scope, tx, reportId)
    const verification = await findVerification({ scope, tx }, reportId)
    return { id: reportId, code, municipality, sha256: sha256 ?? '', ...verification }
  }
  throw new DomainError('not-found')
}
