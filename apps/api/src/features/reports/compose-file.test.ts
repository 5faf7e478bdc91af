import { aReport, aReportMeasure } from '@kommune17/domain/testing'
import { expect, test } from 'vitest'
import { composeFile } from './compose-file.ts'

test('characters no font has are replaced in the file and told', async () => {
  const content = aReport({ measures: [aReportMeasure({ title: 'Partnerschaft mit 東京' })] })
  const order = { content, kind: 'status-report', format: 'csv', locale: 'de', template: null } as const
  const answer = await composeFile({ kind: 'write', order: { ...order, state: { kind: 'draft' } } })
  expect(answer).toMatchObject({ kind: 'file', replaced: ['東', '京'] })
  const text = 'bytes' in answer ? new TextDecoder().decode(answer.bytes) : ''
  expect(text).toContain('Partnerschaft mit [?][?]')
})

test('a template that is none is refused with the reason', async () => {
  expect(await composeFile({ kind: 'check-template', docx: new Uint8Array(10) })).toMatchObject({
    problems: [{ code: 'no-docx' }],
  })
})
