import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readList } from '../features/imports/read-list.ts'
import { createServer } from '../server.ts'
import { foreign, own, type Persona, password, startTestApi, type TestApi } from '../testing/test-api.ts'
import { callProcedure, ownHost, ownOrigin } from '../testing/test-server.ts'

let api: TestApi
let server: FastifyInstance
beforeAll(async () => {
  api = await startTestApi('embedded', readList)
  const log = pino({ level: 'silent' })
  server = await createServer({
    ...{ services: api.services, log, baseUrl: null, trustedProxies: [], webFolder: null },
  })
})
afterAll(async () => {
  await server.close()
  await api.stop()
})

const list = Buffer.from('Nr.;Maßnahme;SDG\n1;Radweg;11\n')

type Upload = {
  readonly as?: Persona
  readonly content?: Buffer
  readonly municipality?: string
  readonly path?: string
  readonly headers?: Record<string, string>
}

async function upload({ as, content = list, municipality = own, path, headers = {} }: Upload) {
  return server.inject({
    method: 'POST',
    url: path ?? `/files/imports/${municipality}`,
    headers: {
      host: ownHost,
      origin: ownOrigin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('Maßnahmen 2026.csv'),
      ...(as === undefined ? {} : { cookie: await cookieOf(as) }),
      ...headers,
    },
    payload: content,
  })
}

async function cookieOf(persona: Persona): Promise<string> {
  const { setCookies } = await api.services.identity.signIn({ email: `${persona}@example.org`, password }, '')
  return setCookies.map((line) => line.split(';')[0]).join('; ')
}

async function outcome(content: Buffer) {
  const { id } = (await upload({ as: 'coordinator', content })).json()
  const find = () => api.as('coordinator').import.find({ municipality: own, id })
  return vi.waitFor(
    async () => {
      const found = await find()
      expect(found.state).not.toBe('reading')
      return found
    },
    { timeout: 120_000, interval: 50 },
  )
}

test('a list comes in with its name, and its rows are read in the background', async () => {
  const { fileName, state, plan } = await outcome(list)
  expect({ fileName, state, totals: plan?.totals }).toMatchObject({
    fileName: 'Maßnahmen 2026.csv',
    state: 'ready',
    totals: { rows: 1, created: 1 },
  })
})

test.each([
  ['nobody', {}, 401, 'not-signed-in'],
  ['a contributor', { as: 'contributor' }, 403, 'forbidden'],
  ['a coordinator of another place', { as: 'foreign-coordinator' }, 403, 'forbidden'],
  ['a coordinator, into another place', { as: 'coordinator', municipality: foreign }, 403, 'forbidden'],
  ['a coordinator, without a key', { as: 'coordinator', municipality: 'x' }, 400, 'invalid-input'],
  ['an empty file', { as: 'coordinator', content: Buffer.alloc(0) }, 422, 'file-empty'],
  ['a huge file', { as: 'coordinator', content: Buffer.alloc(20_971_521) }, 413, 'file-too-large'],
  ['a larger file still', { as: 'coordinator', content: Buffer.alloc(22_500_000) }, 413, 'too-large'],
  ['another site', { as: 'coordinator', headers: { origin: 'https://evil.example' } }, 403, 'forbidden'],
  ['a form', { as: 'coordinator', headers: { 'content-type': 'text/plain' } }, 415, 'invalid-input'],
] as const)('%s is refused', async (...row) => {
  const [, how, status, code] = row
  const response = await upload(how)
  expect([response.statusCode, response.json().code]).toEqual([status, code])
})

test('what is no list is refused with its reason while everybody else goes on', async () => {
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  for (const [content, code] of [
    [encrypted, 'file-encrypted'],
    [Buffer.from('%PDF-1.7 …'), 'file-kind-unknown'],
    [Buffer.from('PK\u0003\u0004 broken'), 'file-broken'],
  ] as const) {
    const refused = outcome(content)
    const cookie = await cookieOf('viewer')
    const others = await callProcedure(server, 'measure.list', { cookie, input: { municipality: own } })
    expect(others.statusCode).toBe(200)
    expect(await refused).toMatchObject({ state: 'refused', problem: { code } })
  }
})

async function download(persona: Persona, path: string, view?: object) {
  const query = view === undefined ? '' : `?view=${encodeURIComponent(JSON.stringify(view))}`
  const headers = { host: ownHost, cookie: await cookieOf(persona) }
  return server.inject({ method: 'GET', url: `/files/${path}${query}`, headers })
}

test('whoever may read the measures may take the list along, filtered as on the screen', async () => {
  const create = (title: string, status: 'planned' | 'completed') =>
    api.as('coordinator').measure.create({ municipality: own, title, status, goals: [{ goal: 13 }] })
  await create('Geplante Sache', 'planned')
  await create('Fertige Sache', 'completed')
  const whole = await download('viewer', `${own}/measures/csv`)
  expect(whole.statusCode).toBe(200)
  expect(whole.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(whole.headers['content-disposition']).toMatch(
    /^attachment; filename="kommune17-03355022-measures-.*\.csv"$/,
  )
  expect(whole.body).toContain('Geplante Sache')
  const view = { filter: { status: ['completed'] }, filterWords: 'Status: abgeschlossen' }
  const { body } = await download('viewer', `${own}/measures/csv`, view)
  expect(body).toContain('Fertige Sache')
  expect(body).not.toContain('Geplante Sache')
  for (const format of ['xlsx', 'ods'])
    expect((await download('viewer', `${own}/template/${format}`)).rawPayload.subarray(0, 2).toString()).toBe(
      'PK',
    )
})

test.each([
  ['none', `${own}/measures/csv`, undefined, 403],
  ['coordinator', `${foreign}/measures/csv`, undefined, 403],
  ['coordinator', `${own}/measures/pdf`, undefined, 404],
  ['coordinator', `${own}/measures/csv`, { filter: { nonsense: 1 } }, 400],
] as const)('%s is refused %s with %j: %i', async (...row) => {
  const [persona, path, view, status] = row
  expect((await download(persona, path, view)).statusCode).toBe(status)
})

test('whoever reads reports takes papers of drafts and of frozen ones along', async () => {
  const choice = { title: 'Sachstand', asOf: '2026-06-30', isPublic: false }
  const { id, version } = await api.as('coordinator').report.add({ municipality: own, choice })
  const paper = (path: string, persona: Persona = 'viewer') =>
    download(persona, `${own}/reports/${id}/${path}`)
  const draft = await paper('status-report.csv')
  expect(draft.statusCode).toBe(200)
  expect(draft.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition':
      "attachment; filename*=UTF-8''Entwurf%20Sachstandsbericht%20L%C3%BCneburg%202026-06-30.csv",
  })
  expect(draft.body).toContain('Sachstand')
  await api.as('coordinator').report.freeze({ municipality: own, id, version })
  const frozen = await paper('council-paper.docx')
  expect(frozen.rawPayload.subarray(0, 2).toString()).toBe('PK')
  const refusals = [
    [await paper('status-report.docx?template=own'), 404],
    [await paper('status-report.csv', 'none'), 403],
    [await paper('status-report.exe'), 404],
    [await paper('essay.docx'), 404],
    [await paper('fact-sheets.docx?measure=01a20e89-cb13-71ed-bc9a-4df8645b0d6e'), 404],
    [await download('viewer', `${own}/reports/01a20e89-cb13-71ed-bc9a-4df8645b0d6e/slides.pptx`), 404],
  ] as const
  for (const [{ statusCode }, status] of refusals) expect(statusCode).toBe(status)
  await api.as('coordinator').report.withdraw({ municipality: own, id, reason: 'Zahlendreher' })
  expect((await paper('status-report.csv')).json()).toMatchObject({ code: 'report-withdrawn' })
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a logo comes in as PNG only and is shown to members; a template keeps its name', async () => {
  const send = async (what: string, content: Buffer, as: Persona = 'coordinator') =>
    upload({ as, content, path: `/files/paper-${what}/${own}` })
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  expect((await send('logo', svg)).json()).toMatchObject({ code: 'logo-not-png', details: { kind: 'svg' } })
  expect((await send('logo', png, 'contributor')).statusCode).toBe(403)
  expect((await send('logo', png)).json()).toMatchObject({ width: 1, height: 1 })
  expect((await download('viewer', `${own}/paper-logo`)).rawPayload).toEqual(png)
  expect((await download('none', `${own}/paper-logo`)).statusCode).toBe(403)
  expect((await send('template', png)).json()).toMatchObject({ code: 'template-not-docx' })
  const packed = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)])
  const refused = (await send('template', packed)).json()
  expect(refused).toMatchObject({ code: 'template-problems' })
  expect(JSON.parse(refused.details.problems)).toMatchObject([{ code: 'no-docx' }])
  const example = (await download('viewer', `${own}/example-template?locale=de`)).rawPayload
  expect((await send('template', example)).json()).toMatchObject({ name: 'Maßnahmen 2026.csv' })
  expect((await download('viewer', `${own}/paper-template`)).rawPayload).toEqual(example)
  const { logo, template } = await api.as('viewer').paperSettings.find({ municipality: own })
  expect([logo, template?.name]).toEqual([{ width: 1, height: 1 }, 'Maßnahmen 2026.csv'])
})
