import { defineConfig } from 'vitest/config'

// Properties over whole files, and another office program that has to start: on a busy machine both take their time.
export default defineConfig({ test: { testTimeout: 120_000 } })
