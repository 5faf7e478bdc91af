import { defineConfig } from 'vitest/config'

// "unit" needs no database server; "database" runs on the embedded database and, where there is one, on a server.
const needsDatabase = ['src/**/*.database.test.ts', 'seed/**/*.database.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'seed/**/*.test.ts'],
          exclude: needsDatabase,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'database',
          include: needsDatabase,
          globalSetup: ['src/testing.ts'],
          // Processes that initialise a database take seconds, on a busy machine minutes.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
