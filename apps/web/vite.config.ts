import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { kernTokens } from './vite-kern-tokens.ts'
import { ownLocales } from './vite-own-locales.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [
    react(),
    kernTokens([here('./src'), here('../../packages/charts/src')]),
    ownLocales(['de-DE', 'en-US']),
  ],
  server: { port: 5173, proxy: { '/trpc': 'http://127.0.0.1:4717', '/files': 'http://127.0.0.1:4717' } },
  build: {
    target: 'es2023',
    cssCodeSplit: true,
    // data: URLs for scripts and fonts break the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Says which files a route loads; the benchmarks count their bytes.
    manifest: true,
  },
})
