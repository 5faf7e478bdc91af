import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const moduleName = 'virtual:kern-tokens.css'
const resolvedName = `\0${moduleName}`

/** Serves KERN's design tokens, but only those our style sheets use: 3 kB instead of the 340 kB of kern.css. */
export function kernTokens(styleFolders: readonly string[]): Plugin {
  return {
    name: 'kern-tokens',
    resolveId: (id) => (id === moduleName ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null
      const kern = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css')
      const blocks = tokenBlocks(readFileSync(kern, 'utf8'))
      return printBlocks(blocks, usedTokens(blocks, styleFolders.flatMap(readStyles).join('\n')))
    },
  }
}

type TokenBlock = { media: string | null; selector: string; tokens: Map<string, string> }

function tokenBlocks(css: string): TokenBlock[] {
  const blocks: TokenBlock[] = []
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  for (const [, media, selector, body] of plain.matchAll(
    /(?:@media ([^{}]+)\{\s*)?((?::root|:is\(body|\[data-kern-theme)[^{}]*)\{([^{}]*)\}/g,
  )) {
    const tokens = new Map(
      [...(body ?? '').matchAll(/(--kern-[\w-]+)\s*:\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    )
    if (tokens.size > 0)
      blocks.push({ media: media?.trim() ?? null, selector: (selector ?? '').trim(), tokens })
  }
  return blocks
}

function usedTokens(blocks: readonly TokenBlock[], styles: string): Set<string> {
  const used = new Set<string>()
  const visit = (text: string) => {
    for (const [name] of text.matchAll(/--kern-[\w-]+/g)) {
      if (used.has(name)) continue
      used.add(name)
      for (const block of blocks) visit(block.tokens.get(name) ?? '')
    }
  }
  visit(styles)
  return used
}

function printBlocks(blocks: readonly TokenBlock[], used: ReadonlySet<string>): string {
  return blocks.map((block) => printBlock(block, used)).join('\n')
}

// `theme.js` always names the theme, so KERN's own guess from the system is not needed. Paper is white in either theme.
function printBlock({ media, selector, tokens }: TokenBlock, used: ReadonlySet<string>): string {
  const lines = [...tokens].filter(([name]) => used.has(name)).map(([name, value]) => `${name}: ${value};`)
  if (lines.length === 0 || media?.includes('prefers-color-scheme')) return ''
  const isLight = selector.startsWith('[data-kern-theme=light]')
  const rule = `${isLight ? `:root, ${selector}` : selector} { ${lines.join(' ')} }`
  const condition = selector.startsWith('[data-kern-theme=dark]') ? 'screen' : media
  return condition === null ? rule : `@media ${condition} { ${rule} }`
}

function readStyles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
