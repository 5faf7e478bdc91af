import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { styleNonce } from './security-headers.ts'

/** Serves the built web application; every address that is not a file belongs to its router. */
export async function addWebRoute(server: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null && (await readPage(folder)) !== null) {
    // The folder itself would be refused as a listing before the fallback below is asked.
    server.get('/', (request, reply) => sendPage(request, reply, folder))
    await server.register(staticFiles, {
      root: folder,
      index: false,
      cacheControl: false,
      allowedPath: (path) => path !== '/index.html',
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(join(folder, 'assets'))
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  server.setNotFoundHandler((request, reply) => sendPage(request, reply, isPage(request) ? folder : null))
}

// Read anew for each page: a rebuild gives the scripts it names other names.
async function readPage(folder: string | null): Promise<string | null> {
  if (folder === null) return null
  return readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
}

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? ''
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  return isReading && !/^\/(trpc|assets)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path)
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, folder: string | null) {
  const page = await readPage(folder)
  if (page === null) return reply.code(404).send({ code: 'not-found', requestId: request.id })
  return reply
    .code(200)
    .header('cache-control', 'no-cache, no-store')
    .type('text/html; charset=utf-8')
    .send(withNonce(page, styleNonce(reply.raw)))
}

/** Writes the nonce into the page, whether or not it already holds the element for it. */
export function withNonce(page: string, nonce: string): string {
  const without = page.replace(/\s*<meta property="csp-nonce"[^>]*>/g, '')
  return without.replace(/<head>/, `<head><meta property="csp-nonce" content="${nonce}">`)
}
