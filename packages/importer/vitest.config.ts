import { defineConfig } from 'vitest/config'

// Whole files are packed and read here; beside another suite that takes longer than the usual five seconds.
// Nothing here keeps state in modules, so they are read once.
export default defineConfig({ test: { testTimeout: 60_000, isolate: false } })
