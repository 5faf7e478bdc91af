import { texts } from '@kommune17/i18n/all-texts'
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TableOfContents,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { wordingOf } from '../../wording.ts'
import { documentFonts } from '../document/document-fonts.ts'
import { documentText } from '../document/document-text.ts'
import { font, page } from '../document/look.ts'
import { contentsDepth, outlineOf, placedBlocks } from '../document/outline.ts'
import type { Paper } from '../paper.ts'
import { textsOfPaper } from '../texts-of-paper.ts'
import { bulletList, docxBlocks, docxFacts } from './docx-blocks.ts'
import { footer, letterhead, runningHeader } from './docx-page.ts'
import { textRuns } from './docx-runs.ts'
import { docxStyles } from './docx-styles.ts'
import { twips } from './docx-units.ts'
import { steadyDocx } from './steady-docx.ts'

/** The paper for Word: real styles, repeated table heads, alternative texts, its own fonts. The same paper, the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { regular, bold } = documentFonts()
  const words = wordingOf(texts[paper.language]).page
  const author = documentText(paper.letterhead.name)
  const document = new Document({
    title: documentText(paper.title),
    subject: documentText(paper.subject),
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(paper),
    numbering: bullets,
    fonts: [{ name: font, data: Buffer.from(regular), bold: Buffer.from(bold) }],
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, hyphenationZone: twips(6) },
    ...(paper.hasContents && canBeLaidOut(paper) ? { pageNumbers } : {}),
    sections: [
      {
        properties: { titlePage: true, page: pageOptions },
        headers: { first: letterhead(paper), default: runningHeader(paper) },
        footers: { first: footer(paper, words), default: footer(paper, words) },
        children: [...front(paper), ...docxBlocks(paper)],
      },
    ],
  })
  return steadyDocx(await Packer.toBuffer(document), paper)
}

// Word writes page numbers into a table of contents only when asked; the library knows Word's way to break lines.
const pageNumbers = estimatePageNumbersWith({ guess: true })

// Endless words take the library endless time.
function canBeLaidOut(paper: Paper): boolean {
  return !textsOfPaper(paper).some((text) => /\S{150}/.test(text))
}

const pageOptions = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    left: twips(page.left),
    right: twips(page.right),
    top: twips(page.top),
    bottom: twips(page.bottom),
    header: twips(page.edge),
    footer: twips(page.edge),
  },
}

const bullets: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(6), hanging: twips(4) } } },
        },
      ],
    },
  ],
}

function front(paper: Paper): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(paper.title) }),
    new Paragraph({ style: 'Subtitle', children: textRuns(paper.subtitle) }),
    ...docxFacts(paper.head),
    ...(paper.hasContents ? contents(paper) : []),
  ]
}

function contents({ blocks, language }: Paper): FileChild[] {
  const title = texts[language].papers.contents
  const entries = outlineOf(placedBlocks(blocks))
  if (entries.length === 0) return []
  return [
    new Paragraph({ style: 'TOCHeading', children: textRuns(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${contentsDepth}`,
      beginDirty: false,
    }),
  ]
}
