import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { factIndent, font, ink, sizes, textWidth } from '../document/look.ts'
import type { Paper } from '../paper.ts'
import { bareColour, halfPoints, twips } from './docx-units.ts'

export const languageTags = { de: 'de-DE', en: 'en-GB' } as const

/** The styles of the document by Word's own names, so that an office restyles them as usual. */
export function docxStyles({ language, letterhead }: Paper): IStylesOptions {
  const colour = bareColour(letterhead.colour)
  return {
    default: {
      document: {
        run: {
          ...letters(sizes.text),
          font,
          language: { value: languageTags[language] },
        },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...letters(sizes.title, colour), bold: true },
        paragraph: { spacing: single({ before: 240, after: 60 }), keepNext: true },
      },
      heading1: heading(0, colour),
      heading2: heading(1, colour),
      heading3: heading(2, bareColour(ink.text)),
      hyperlink: { run: { color: bareColour(ink.link), underline: {} } },
    },
    paragraphStyles: [...textStyles(colour), ...tableStyles(), ...pageStyles(colour), ...contentsStyles()],
  }
}

function letters(points: number, color: string = bareColour(ink.text)): IRunStylePropertiesOptions {
  return { size: halfPoints(points), sizeComplexScript: halfPoints(points), color }
}

function single(around: ISpacingProperties): ISpacingProperties {
  return { ...around, line: 240, lineRule: LineRuleType.AUTO }
}

function heading(level: 0 | 1 | 2, colour: string) {
  const before = [360, 280, 220][level] ?? 220
  return {
    run: { ...letters(sizes.headings[level], colour), bold: true },
    paragraph: { spacing: single({ before, after: 100 }), keepNext: true, keepLines: true },
  }
}

type Look = Omit<IParagraphStyleOptions, 'basedOn' | 'quickFormat'>

function style(look: Look): IParagraphStyleOptions {
  return { basedOn: 'Normal', quickFormat: true, ...look }
}

function textStyles(colour: string): IParagraphStyleOptions[] {
  // Neighbours with the same borders and indents become one box.
  const line = { style: BorderStyle.SINGLE, size: 4, space: 6, color: bareColour(ink.rule) }
  const box = {
    border: { top: line, bottom: line, right: line, left: { ...line, size: 36, color: colour } },
    shading: { fill: bareColour(ink.tint) },
    indent: { left: 170, right: 140 },
    keepLines: true,
  }
  return [
    style({
      id: 'Subtitle',
      name: 'Subtitle',
      run: letters(sizes.subtitle, bareColour(ink.muted)),
      paragraph: { spacing: { after: 240 } },
    }),
    style({
      id: 'Fact',
      name: 'Fact',
      paragraph: {
        spacing: { after: 40 },
        indent: { left: twips(factIndent), hanging: twips(factIndent) },
        keepLines: true,
      },
    }),
    style({ id: 'ListBullet', name: 'List Bullet', paragraph: { spacing: { after: 60 } } }),
    style({ id: 'Box', name: 'Box', paragraph: { ...box, spacing: { after: 100 } } }),
    style({
      id: 'BoxTitle',
      name: 'Box Title',
      run: { ...letters(sizes.headings[2], colour), bold: true },
      paragraph: { ...box, spacing: { before: 160, after: 60 }, keepNext: true },
    }),
    style({
      id: 'Figure',
      name: 'Figure',
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    }),
  ]
}

function tableStyles(): IParagraphStyleOptions[] {
  const text = { spacing: single({ before: 40, after: 40 }) }
  return [
    style({
      id: 'Caption',
      name: 'caption',
      run: { ...letters(sizes.caption), bold: true },
      paragraph: { spacing: single({ before: 160, after: 80 }), keepLines: true },
    }),
    style({ id: 'TableText', name: 'Table Text', run: letters(sizes.table), paragraph: text }),
    style({
      id: 'TableHead',
      name: 'Table Head',
      run: { ...letters(sizes.table), bold: true },
      paragraph: { ...text, keepNext: true },
    }),
    style({ id: 'TableEnd', name: 'Table End', paragraph: { spacing: { after: 0 } } }),
  ]
}

function pageStyles(colour: string): IParagraphStyleOptions[] {
  const tabs = { rightTabStop: twips(textWidth) }
  return [
    style({
      id: 'Header',
      name: 'header',
      run: letters(sizes.mark, bareColour(ink.muted)),
      paragraph: { ...tabs, spacing: single({ after: 0 }) },
    }),
    style({
      id: 'Footer',
      name: 'footer',
      run: letters(sizes.mark, bareColour(ink.muted)),
      paragraph: { ...tabs, spacing: single({ after: 0 }) },
    }),
    style({
      id: 'LetterheadName',
      name: 'Letterhead Name',
      run: { ...letters(sizes.name, colour), bold: true },
      paragraph: { ...tabs, spacing: single({ after: 0 }) },
    }),
    style({
      id: 'LetterheadAddress',
      name: 'Letterhead Address',
      run: letters(sizes.caption, bareColour(ink.muted)),
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: single({ after: 0 }),
      },
    }),
  ]
}

function contentsStyles(): IParagraphStyleOptions[] {
  const entry = (level: 1 | 2): IParagraphStyleOptions => ({
    ...style({
      id: `TOC${level}`,
      name: `toc ${level}`,
      paragraph: {
        spacing: { after: 40 },
        indent: { left: twips((level - 1) * 5) },
      },
    }),
  })
  return [
    style({
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { ...letters(sizes.headings[1]), bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    }),
    entry(1),
    entry(2),
  ]
}
