import { defineConfig } from 'vitest/config'

// Nothing here keeps state in modules, so they are read once.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], environment: 'node', isolate: false } })
