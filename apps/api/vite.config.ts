import { defineConfig } from 'vite'

// Our own packages are consumed from source and bundled; libraries stay where npm put them.
export default defineConfig({
  build: {
    ssr: 'src/command-line/kommune17.ts',
    target: 'node20',
    outDir: 'dist',
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: 'kommune17.js', format: 'es' } },
  },
  ssr: { noExternal: /^@kommune17\// },
})
