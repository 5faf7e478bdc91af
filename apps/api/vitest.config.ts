import { defineConfig } from 'vitest/config'

// "unit" needs no database server; "database" runs on the embedded one and, where there is one, on a real server.
const needsDatabase = [
  'src/**/*.database.test.ts',
  'src/access-matrix.test.ts',
  'src/command-line/**/*.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: needsDatabase } },
      {
        test: {
          name: 'database',
          include: needsDatabase,
          globalSetup: ['../../prisma/src/testing.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Reading all modules anew for each file would take a fifth of the time; nothing here keeps state in them.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
