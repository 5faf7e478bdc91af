import { defineConfig } from 'vite'

// One program of few files starts in half the time: libraries are bundled like our own packages. What finds its
// WebAssembly or its native part beside itself stays where npm put it.
const leftInPlace = [
  '@electric-sql/pglite',
  '@myriaddreamin/typst.ts',
  '@myriaddreamin/typst-ts-web-compiler',
  '@resvg/resvg-js',
]

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: true,
    rollupOptions: {
      // Beside the program lie the threads that read lists and write papers; they are started by name.
      input: {
        kommune17: 'src/command-line/kommune17.ts',
        'list-worker': 'src/features/imports/list-worker.ts',
        'paper-worker': 'src/features/reports/paper-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'es' },
    },
  },
  ssr: { noExternal: true, external: leftInPlace },
})
