import { Worker, type WorkerOptions } from 'node:worker_threads'

const sources = {
  'list-worker': new URL('./features/imports/list-worker.ts', import.meta.url),
  'paper-worker': new URL('./features/reports/paper-worker.ts', import.meta.url),
}

/** Starts a thread of ours. Bundled, its file lies beside the program; from source tsx has to read it, for Node 20 knows no TypeScript. */
export function startThread(name: keyof typeof sources, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url), options)
  const source = JSON.stringify(sources[name].href)
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(start, { ...options, eval: true })
}
