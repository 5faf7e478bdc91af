import { defineConfig } from 'vite'

// Our own packages are consumed from source and bundled; libraries stay where npm put them.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: true,
    rollupOptions: {
      // The second is the thread that reads lists; it is started by name from beside the program.
      input: {
        kommune17: 'src/command-line/kommune17.ts',
        'list-worker': 'src/features/imports/list-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'es' },
    },
  },
  ssr: { noExternal: /^@kommune17\// },
})
