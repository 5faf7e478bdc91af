import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readWorkbook } from '@kommune17/importer'
import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { afterAll, describe, expect, it } from 'vitest'
import { anyMeasures } from './any-measure.ts'
import { listBytes, planned } from './round-trip.ts'

const program = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

if (program === undefined) {
  it('LibreOffice is not installed here: what it makes of exported files was not looked at', () => {
    expect(program).toBeUndefined()
  })
} else {
  describe('LibreOffice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kommune17-office-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    const measures = fc
      .sample(anyMeasures, { seed: 17, numRuns: 10 })
      .reduce((a, b) => (a.length > b.length ? a : b))

    it.each(['xlsx', 'ods'] as const)(
      'opens exported files and saves them as %s without a change',
      async (target) => {
        const sources = await Promise.all(
          (['xlsx', 'ods'] as const).map(async (source) => {
            const path = join(folder, `aus-${source}.${source}`)
            writeFileSync(path, await listBytes(measures, { fileFormat: source }))
            return path
          }),
        )
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
        const out = join(folder, target)
        const { status } = spawnSync(program, [
          profile,
          '--headless',
          '--convert-to',
          target,
          '--outdir',
          out,
          ...sources,
        ])
        expect(status).toBe(0)
        for (const source of ['xlsx', 'ods']) {
          const saved = await readWorkbook(readFileSync(join(out, `aus-${source}.${target}`)), 'liste')
          const { rows, totals } = planned(saved, measures)
          expect(
            rows.flatMap(({ changes, conflicts, problems }) => [...changes, ...conflicts, ...problems]),
          ).toEqual([])
          expect(totals).toMatchObject({ created: 0, changed: 0, unchanged: measures.length, errors: 0 })
        }
      },
    )

    it('finds filter and choices in both', async () => {
      for (const source of ['xlsx', 'ods']) {
        const { sheets } = await readXlsx(readFileSync(join(folder, 'xlsx', `aus-${source}.xlsx`)))
        expect(sheets.map(({ name }) => name)).toEqual(['Maßnahmen', 'Erläuterungen', 'Auswahllisten'])
        expect(sheets[0]?.pageSetup?.orientation).toBe('landscape')
        expect(sheets[0]?.autoFilter?.range).toMatch(/^\$?A\$?6:/)
        expect(sheets[0]?.dataValidations?.map(({ type }) => type)).toEqual(['list', 'list', 'list', 'list'])
      }
    })
  })
}
