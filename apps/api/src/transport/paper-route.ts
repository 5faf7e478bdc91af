import { DomainError } from '@kommune17/domain'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { findPaperSettings, findTemplate } from '../features/paper-settings/paper-settings-store.ts'
import { setLogo } from '../features/paper-settings/set-logo.ts'
import { setTemplate, templateLimit } from '../features/paper-settings/set-template.ts'
import type { Services } from '../trpc/context.ts'
import { answer, bytesIn, type Exchange, fileNameIn, inMunicipalityOf } from './file-exchange.ts'

// More than either may have, so that the refusal says what is wrong with the file.
const uploadLimit = 2 * templateLimit
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const writing = { permission: 'report.write', readOnly: false } as const
const reading = { permission: 'report.read', readOnly: true } as const

type Options = { readonly services: Services; readonly log: Logger }

/** What belongs to papers as files: logo and template in and out. */
export function addPaperRoutes(scope: FastifyInstance, { services, log }: Options): void {
  const upload = { bodyLimit: uploadLimit }
  scope.post('/files/paper-logo/:municipality', upload, (request, reply) =>
    answer({ request, reply, log }, () =>
      inMunicipalityOf(services, { request, reply, ...writing }, (ctx) => setLogo(ctx, bytesIn(request))),
    ),
  )
  scope.post('/files/paper-template/:municipality', upload, (request, reply) =>
    answer({ request, reply, log }, () =>
      inMunicipalityOf(services, { request, reply, ...writing }, (ctx) =>
        setTemplate(ctx, { name: fileNameIn(request), docx: bytesIn(request) }),
      ),
    ),
  )
  scope.get('/files/:municipality/paper-logo', (request, reply) =>
    answer({ request, reply, log }, () => sendLogo(services, { request, reply })),
  )
  scope.get('/files/:municipality/paper-template', (request, reply) =>
    answer({ request, reply, log }, () => sendTemplate(services, { request, reply })),
  )
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
  // The name people gave the file, as RFC 8187 writes it.
  const name = encodeURIComponent(template.name).replaceAll("'", '%27')
  reply.type(docx).header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  return Buffer.from(template.docx)
}
