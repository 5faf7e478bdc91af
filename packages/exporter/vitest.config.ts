import { defineConfig } from 'vitest/config'

// Properties over whole files, and another office program that has to start: on a busy machine both take their time.
// Reading the libraries anew for each file would take a third of the time; nothing here keeps state in them.
export default defineConfig({ test: { testTimeout: 120_000, isolate: false } })
