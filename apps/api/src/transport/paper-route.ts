import { DomainError, isIsoDate, id as reportId } from '@kommune17/domain'
import { locales } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { findPaperSettings, findTemplate } from '../features/paper-settings/paper-settings-store.ts'
import { setLogo } from '../features/paper-settings/set-logo.ts'
import { refuseTemplate, setTemplate, templateLimit } from '../features/paper-settings/set-template.ts'
import { orderFactSheet, orderPaper, type PaperQuestion } from '../features/reports/order-paper.ts'
import type { PaperFile, PaperOrder } from '../features/reports/paper-order.ts'
import { mediaTypeOf, paperFormatIn, paperKindIn } from '../features/reports/paper-types.ts'
import type { Services } from '../trpc/context.ts'
import {
  answer,
  bytesIn,
  type Exchange,
  fileNameIn,
  inMunicipalityOf,
  parameterIn,
  questionIn,
} from './file-exchange.ts'

// More than either may have, so that the refusal says what is wrong with the file.
const uploadLimit = 2 * templateLimit

const writing = { permission: 'report.write', readOnly: false } as const
const reading = { permission: 'report.read', readOnly: true } as const

type Options = { readonly services: Services; readonly log: Logger }

/** Papers of reports, and logo and template in and out. */
export function addPaperRoutes(scope: FastifyInstance, { services, log }: Options): void {
  const upload = { bodyLimit: uploadLimit }
  scope.post('/files/paper-logo/:municipality', upload, (request, reply) =>
    answer({ request, reply, log }, () =>
      inMunicipalityOf(services, { request, reply, ...writing }, (ctx) => setLogo(ctx, bytesIn(request))),
    ),
  )
  scope.post('/files/paper-template/:municipality', upload, (request, reply) =>
    answer({ request, reply, log }, () => receiveTemplate(services, { request, reply })),
  )
  scope.get('/files/:municipality/reports/:id/:kind.:format', (request, reply) =>
    answer({ request, reply, log }, () => sendPaper(services, { request, reply })),
  )
  scope.get('/files/:municipality/fact-sheets/:id.:format', (request, reply) =>
    answer({ request, reply, log }, () => sendFactSheet(services, { request, reply })),
  )
  scope.get('/files/:municipality/example-template', (request, reply) =>
    answer({ request, reply, log }, () => sendExample(services, { request, reply })),
  )
  scope.get('/files/:municipality/paper-logo', (request, reply) =>
    answer({ request, reply, log }, () => sendLogo(services, { request, reply })),
  )
  scope.get('/files/:municipality/paper-template', (request, reply) =>
    answer({ request, reply, log }, () => sendTemplate(services, { request, reply })),
  )
}

// Read outside of the transaction, which holds everybody back on the embedded database.
async function receiveTemplate(services: Services, { request, reply }: Exchange) {
  const docx = bytesIn(request)
  await inMunicipalityOf(services, { request, reply, ...writing, readOnly: true }, async () => null)
  await refuseTemplate(docx, services.papers)
  return inMunicipalityOf(services, { request, reply, ...writing }, (ctx) =>
    setTemplate(ctx, { name: fileNameIn(request), docx }),
  )
}

async function sendExample(services: Services, { request, reply }: Exchange): Promise<Buffer> {
  const locale = localeIn(request)
  await inMunicipalityOf(services, { request, reply, ...reading }, async () => null)
  const { title } = texts[locale].papers.template.example
  reply.type(mediaTypeOf('docx')).header('content-disposition', attachment(`${title}.docx`))
  return Buffer.from(await services.papers.exampleTemplate(locale))
}

function localeIn(request: Exchange['request']) {
  return locales.find((known) => known === questionIn(request, 'locale')) ?? 'de'
}

async function sendLogo(services: Services, { request, reply }: Exchange): Promise<Buffer> {
  const { logo } = await inMunicipalityOf(services, { request, reply, ...reading }, ({ scope, tx }) =>
    findPaperSettings(scope, tx),
  )
  if (logo === null) throw new DomainError('not-found')
  reply.type('image/png').header('cache-control', 'private, no-cache')
  return Buffer.from(logo.png)
}

async function sendTemplate(services: Services, { request, reply }: Exchange): Promise<Buffer> {
  const template = await inMunicipalityOf(services, { request, reply, ...reading }, ({ scope, tx }) =>
    findTemplate(scope, tx),
  )
  if (template === null) throw new DomainError('not-found')
  reply.type(mediaTypeOf('docx')).header('content-disposition', attachment(template.name))
  return Buffer.from(template.docx)
}

async function sendPaper(services: Services, { request, reply }: Exchange): Promise<Buffer> {
  const order = await inMunicipalityOf(services, { request, reply, ...reading }, (ctx) =>
    orderPaper(ctx, questionOf(request, services)),
  )
  return writeOrder(services, reply, order)
}

async function sendFactSheet(services: Services, { request, reply }: Exchange): Promise<Buffer> {
  const measureId = idIn(parameterIn(request, 'id'))
  const format = paperFormatIn(parameterIn(request, 'format'))
  const asked = questionIn(request, 'asOf')
  if (format === null) throw new DomainError('not-found')
  const order = await inMunicipalityOf(services, { request, reply, ...reading }, (ctx) =>
    orderFactSheet(ctx, {
      ...{ measureId, format, locale: localeIn(request) },
      asOf: asked !== undefined && isIsoDate(asked) ? asked : ctx.today,
    }),
  )
  return writeOrder(services, reply, order)
}

const nothing: PaperFile = { bytes: new Uint8Array(), replaced: [] }

async function writeOrder(services: Services, reply: FastifyReply, order: PaperOrder): Promise<Buffer> {
  const gone = untilGone(reply)
  const { bytes, replaced } = await services.papers.write(order, gone).catch((error: unknown) => {
    // Whoever has left hears no answer, and it is no failure of ours.
    if (gone.aborted) return nothing
    throw error
  })
  reply.type(mediaTypeOf(order.format)).header('content-disposition', attachment(fileNameOf(order)))
  if (replaced.length > 0) reply.header('x-replaced-characters', encodeURIComponent(replaced.join(' ')))
  return Buffer.from(bytes)
}

function questionOf(request: Exchange['request'], { baseUrl }: Services): PaperQuestion {
  const kind = paperKindIn(parameterIn(request, 'kind'))
  const format = paperFormatIn(parameterIn(request, 'format'))
  const id = idIn(parameterIn(request, 'id'))
  const measure = questionIn(request, 'measure')
  if (kind === null || format === null) throw new DomainError('not-found')
  const isOwnTemplate = format === 'docx' && questionIn(request, 'template') === 'own'
  const locale = localeIn(request)
  return {
    id,
    kind,
    format,
    locale,
    isOwnTemplate,
    measureId: measure === undefined ? null : idIn(measure),
    baseUrl,
  }
}

function idIn(text: string): string {
  const result = reportId.safeParse(text)
  if (!result.success) throw new DomainError('not-found')
  return result.data
}

/** Aborted when nobody waits for the answer any more. */
function untilGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort()
  })
  return controller.signal
}

function fileNameOf({ content, kind, format, locale, state }: PaperOrder): string {
  const { papers } = texts[locale]
  const draft = state.kind === 'draft' ? `${papers.draft} ` : ''
  return `${draft}${papers.kinds[kind]} ${content.municipality.name} ${content.asOf}.${format}`
}

// With letters beyond ASCII, as RFC 8187 writes them.
function attachment(fileName: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`
}
