import type { FastifyInstance } from 'fastify'

const patience = 8_000

/** Resolves when the server has stopped after SIGTERM or SIGINT: running requests finish, at most eight seconds. */
export async function untilAskedToStop(server: FastifyInstance, announce: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  announce()
  const deadline = setTimeout(() => server.server.closeAllConnections(), patience)
  await server.close()
  clearTimeout(deadline)
}
