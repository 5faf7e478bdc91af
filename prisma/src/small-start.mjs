import { PGlite } from '@electric-sql/pglite'

// Every start walks through all of the shared buffers: with the usual 128 MB that is most of the time a start takes.
const buffers = ['-c', 'shared_buffers=32MB']

/** How PGlite starts wherever we start it. */
export const smallStart = {
  startParams: [...PGlite.defaultStartParams, ...buffers],
  initDbStartParams: buffers,
}
