/** What is told about a part while it is read. */
type FieldWatch = {
  /** `value` is the kind of a `fldChar` or the instruction of a `fldSimple`. */
  readonly open: (element: string, value: string | null) => void
  readonly text: (text: string) => void
  readonly close: (element: string) => void
  readonly finish: () => void
}

// Fields that only look at the document itself. INCLUDETEXT, INCLUDEPICTURE, DDE, LINK, DATABASE and whatever else there
// may be are not among them.
const harmless = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'TOC',
  'PAGEREF',
  'REF',
  'NOTEREF',
  'SEQ',
  'STYLEREF',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'FILENAME',
  'NUMWORDS',
  'DOCPROPERTY',
  'HYPERLINK',
  'SYMBOL',
  'TC',
  'XE',
])

/** Follows the fields of a part, split over many elements as they may be, and tells those that are not known to be harmless. */
export function fieldWatch(refuse: (field: string) => void): FieldWatch {
  const open: { instruction: string; isRead: boolean }[] = []
  let isInstruction = false
  const judge = (instruction: string) => {
    if (!isHarmless(instruction)) refuse(instruction.trim() || '?')
  }
  const begin = () => {
    const outer = open.at(-1)
    // An instruction that another field writes cannot be judged before it runs.
    if (outer?.isRead === false) refuse(`${outer.instruction.trim()} { }`)
    open.push({ instruction: '', isRead: false })
  }
  const read = () => {
    const field = open.at(-1)
    if (field === undefined || field.isRead) return
    field.isRead = true
    judge(field.instruction)
  }
  return {
    open: (element, value) => {
      if (element === 'fldSimple') judge(value ?? '')
      if (element === 'instrText' || element === 'delInstrText') isInstruction = true
      if (element !== 'fldChar') return
      if (value === 'begin') begin()
      else read()
      if (value === 'end') open.pop()
    },
    text: (text) => {
      if (!isInstruction) return
      const field = open.at(-1)
      if (field === undefined) judge(text)
      else field.instruction += text
    },
    close: (element) => {
      if (element === 'instrText' || element === 'delInstrText') isInstruction = false
    },
    finish: () => {
      for (const { instruction, isRead } of open) if (!isRead) judge(instruction)
    },
  }
}

function isHarmless(instruction: string): boolean {
  const [name = ''] = instruction.trim().split(/[\s\\"{]/)
  if (!harmless.has(name.toUpperCase())) return false
  if (name.toUpperCase() !== 'HYPERLINK') return true
  const targets = instruction.match(/"[^"]*"|[^\s"]+/g)?.slice(1) ?? []
  const [target = ''] = targets
    .map((text) => text.replaceAll('"', ''))
    .filter((text) => !text.startsWith('\\'))
  const isAnchor = /\\l\b/.test(instruction) && !/[:\\/]{2}|:/.test(target)
  return isAnchor || /^(?:https?:|mailto:)/i.test(target)
}
