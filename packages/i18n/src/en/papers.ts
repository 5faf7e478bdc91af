import type { papers as german } from '../de/papers.ts'

export const papers = {
  contents: 'Contents',
} satisfies typeof german
