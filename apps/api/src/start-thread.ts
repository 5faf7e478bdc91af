import { Worker, type WorkerOptions } from 'node:worker_threads'

const sources = {
  'list-worker': './features/imports/list-worker.ts',
  'paper-worker': './features/reports/paper-worker.ts',
} as const

/** Starts a thread of ours. Bundled, its file lies beside the program; from source tsx has to read it, for Node 20 knows no TypeScript. */
export function startThread(name: keyof typeof sources, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url), options)
  const source = new URL(sources[name], import.meta.url).href
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`
  return new Worker(start, { ...options, eval: true })
}
