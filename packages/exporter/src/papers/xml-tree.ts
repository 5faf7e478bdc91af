import { SaxesParser } from 'saxes'

export type XmlNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

type Open = XmlNode & { readonly children: (XmlNode | string)[] }

/** The tree of an XML text; throws where it is not well-formed, undeclared prefixes included. */
export function parseXml(xml: string): XmlNode {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const node: Open = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

/** Every element of a name below a node, in the order of the document. */
export function elements(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(child.name === name ? [child] : []), ...elements(child, name)]
  })
}
