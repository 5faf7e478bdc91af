import { DomainError } from '@kommune17/domain'
import { writeSpreadsheet } from '@kommune17/exporter'
import { fileLimits } from '@kommune17/importer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { exportMeasures, exportTemplate } from '../features/exports/export-measures.ts'
import { fileTypeOf, readExportRequest } from '../features/exports/export-request.ts'
import { addImport } from '../features/imports/add-import.ts'
import { createContext, type Services } from '../trpc/context.ts'
import { openMunicipality, signedIn } from '../trpc/open-municipality.ts'
import {
  answer,
  bytesIn,
  type Exchange,
  fileNameIn,
  municipalityIn,
  parameterIn,
  questionIn,
} from './file-exchange.ts'
import { type OwnAddress, refuseForeignRequests } from './origin-guard.ts'
import { addPaperRoutes } from './paper-route.ts'
import { requestPort } from './trpc-route.ts'

const bytes = 'application/octet-stream'
// A little more than a list may have, so that the refusal of one that is too large names the limit.
const bodyLimit = fileLimits.bytes + 1_048_576

type Options = { readonly services: Services; readonly log: Logger; readonly address: OwnAddress }

/** Whole files: lists come in, their name percent-encoded in a header, the list of measures goes out, and papers. */
export async function addFileRoute(
  server: FastifyInstance,
  { services, log, address }: Options,
): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', refuseForeignRequests({ ...address, contentType: bytes }))
    scope.addContentTypeParser(bytes, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.post('/files/imports/:municipality', { bodyLimit }, (request, reply) =>
      answer({ request, reply, log }, () => receiveList(services, request, reply)),
    )
    for (const name of ['measures', 'template'] as const)
      scope.get(`/files/:municipality/${name}/:format`, (request, reply) =>
        answer({ request, reply, log }, () => sendList(services, { request, reply, name })),
      )
    addPaperRoutes(scope, { services, log })
  })
}

async function receiveList(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const ctx = await createContext(services, requestPort(request, reply))
  const municipality = municipalityIn(request)
  const content = bytesIn(request)
  const opening = { municipality, permission: 'import.run', readOnly: false } as const
  return openMunicipality(ctx, opening, async ({ scope, tx, afterCommit }) => {
    const added = await addImport({ scope, tx, now: ctx.now }, { fileName: fileNameIn(request), content })
    const { userId } = signedIn(ctx)
    afterCommit(() => services.imports.start({ batchId: added.id, municipality, userId, via: 'web' }))
    return added
  })
}

type Download = Exchange & { readonly name: 'measures' | 'template' }

async function sendList(services: Services, { request, reply, name }: Download): Promise<Buffer> {
  const ctx = await createContext(services, requestPort(request, reply))
  const municipality = municipalityIn(request)
  const file = fileTypeOf(parameterIn(request, 'format'))
  if (file === null) throw new DomainError('not-found')
  const question = readExportRequest(questionIn(request, 'view'))
  const opening = { municipality, permission: 'measure.read', readOnly: true } as const
  const spreadsheet = await openMunicipality(ctx, opening, ({ scope, tx }) => {
    const reading = { scope, tx, today: ctx.today, services }
    return name === 'measures' ? exportMeasures(reading, question) : exportTemplate(reading, question.locale)
  })
  const fileName = `kommune17-${municipality}-${name}-${ctx.today}.${file.ending}`
  reply.type(file.type).header('content-disposition', `attachment; filename="${fileName}"`)
  return Buffer.from(await writeSpreadsheet(spreadsheet, file.format))
}
