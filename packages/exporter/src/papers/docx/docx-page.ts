import { texts } from '@kommune17/i18n/all-texts'
import {
  BorderStyle,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { wordingOf } from '../../wording.ts'
import { documentText, safeHref } from '../document/document-text.ts'
import { acrossWidth, ink, logoSize, textWidth } from '../document/look.ts'
import { footText, runningTitle } from '../document/marks.ts'
import type { Paper } from '../paper.ts'
import { logoId } from './docx-blocks.ts'
import { textRuns } from './docx-runs.ts'
import { bareColour, halfPoints, pixels, twips } from './docx-units.ts'

/** Marks as wide as a turned page. */
export const acrossMarks: IParagraphOptions = {
  tabStops: [
    { type: TabStopType.CLEAR, position: twips(textWidth) },
    { type: TabStopType.RIGHT, position: twips(acrossWidth) },
  ],
}

const tab = () => new TextRun({ children: [new Tab()] })

/** Whose paper it is, at the top of the first page: name, address, logo and a line in the municipality's colour. */
export function letterhead({ letterhead: { name, address, colour, logo }, marks }: Paper): Header {
  const line = { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: bareColour(colour) } }
  const rest = [...address]
  const last = rest.pop() ?? ''
  return new Header({
    children: [
      ...(logo === null ? [] : [new Paragraph({ style: 'LetterheadAddress', children: [logoRun(logo)] })]),
      new Paragraph({ style: 'LetterheadName', children: [...textRuns(name), ...draftRuns(marks.draft)] }),
      ...rest.map((text) => new Paragraph({ style: 'LetterheadAddress', children: textRuns(text) })),
      new Paragraph({ style: 'LetterheadAddress', border: line, children: textRuns(last) }),
    ],
  })
}

function logoRun({ png, alt, width, height }: NonNullable<Paper['letterhead']['logo']>): ImageRun {
  const size = logoSize({ width, height })
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { id: `${logoId}`, name: 'Logo', title: documentText(alt), description: documentText(alt) },
  })
}

// White on dark stays clear in any print.
function draftRuns(draft: string | null): TextRun[] {
  if (draft === null) return []
  const look = {
    bold: true,
    color: 'FFFFFF',
    size: halfPoints(12),
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: bareColour(ink.text) },
  }
  return [tab(), ...textRuns(`\u00a0${draft}\u00a0`, look)]
}

/** The top of every further page. */
export function runningHeader(paper: Paper, look: IParagraphOptions = {}): Header {
  const line = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: bareColour(ink.rule) } }
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...look,
        border: line,
        children: [...textRuns(runningTitle(paper)), ...draftRuns(paper.marks.draft)],
      }),
    ],
  })
}

/** The foot of every page: Stand, number, audience, page, and where the figures can be proved. */
export function footer(paper: Paper, look: IParagraphOptions = {}): Footer {
  const [before, between, after] = wordingOf(texts[paper.language]).page
  const line = { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: bareColour(ink.rule) } }
  const numbers = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...look,
        border: line,
        children: [...textRuns(footText(paper)), tab(), new TextRun({ children: numbers })],
      }),
      ...proof(paper),
    ],
  })
}

function proof({ marks }: Paper): Paragraph[] {
  if (marks.proof === null) return []
  const link = safeHref(marks.proof.href)
  const runs = textRuns(marks.proof.text, link === null ? {} : { style: 'Hyperlink' })
  const children = link === null ? runs : [new ExternalHyperlink({ link, children: runs })]
  return [new Paragraph({ style: 'Footer', children })]
}
