import { acrossWidth, factIndent, font, ink, page, sizes, textWidth } from '../document/look.ts'
import type { Paper } from '../paper.ts'
import { openingStyles, pageStyle } from './odt-paragraph.ts'

/** The faces the document brings along. */
export const fontFiles = { regular: 'Fonts/regular.ttf', bold: 'Fonts/bold.ttf' } as const

/** The font by name and as files inside the package. */
export function fontFaces(): string {
  const uris = Object.values(fontFiles).map(
    (path) =>
      `<svg:font-face-uri xlink:href="${path}" xlink:type="simple"><svg:font-face-format svg:string="truetype"/></svg:font-face-uri>`,
  )
  return `<office:font-face-decls><style:font-face style:name="${font}" svg:font-family="'${font}'" style:font-family-generic="swiss" style:font-pitch="variable"><svg:font-face-src>${uris.join('')}</svg:font-face-src></style:font-face></office:font-face-decls>`
}

type Look = {
  readonly name: string
  readonly parent?: string
  /** Attributes of the paragraph. */
  readonly block?: string
  /** Attributes of the letters. */
  readonly letters?: string
  /** Where a right tab stands, or nothing. */
  readonly rightTab?: string
  /** How far from the left, in millimetres. */
  readonly width?: number
  readonly outline?: number
}

function style({
  name,
  parent = 'Standard',
  block = '',
  letters = '',
  rightTab,
  width = textWidth,
  outline,
}: Look): string {
  const display = name.replaceAll('_20_', ' ')
  const shown = display === name ? '' : ` style:display-name="${display}"`
  const level = outline === undefined ? '' : ` style:default-outline-level="${outline}"`
  const tabs =
    rightTab === undefined
      ? ''
      : `<style:tab-stops><style:tab-stop style:position="${width}mm" ${rightTab}/></style:tab-stops>`
  return [
    `<style:style style:name="${name}"${shown} style:family="paragraph" style:parent-style-name="${parent}"${level}>`,
    block === '' && tabs === ''
      ? ''
      : `<style:paragraph-properties ${block}>${tabs}</style:paragraph-properties>`,
    letters === '' ? '' : `<style:text-properties ${letters}/>`,
    '</style:style>',
  ].join('')
}

const bold = 'fo:font-weight="bold" style:font-weight-complex="bold"'
const size = (points: number) => `fo:font-size="${points}pt" style:font-size-complex="${points}pt"`
const colour = (value: string) => `fo:color="${value}"`
const around = (top: number, bottom: number) => `fo:margin-top="${top}pt" fo:margin-bottom="${bottom}pt"`
const single = 'fo:line-height="100%"'
const withNext = 'fo:keep-with-next="always"'
const whole = 'fo:keep-together="always"'
const noHyphens = 'fo:hyphenate="false"'

/** The styles of text by the names offices know. */
export function textStyles({ letterhead }: Paper): string {
  const own = colour(letterhead.colour)
  return [
    style({
      name: 'Title',
      block: `${around(12, 3)} ${single} ${withNext}`,
      letters: `${size(sizes.title)} ${bold} ${own} ${noHyphens}`,
    }),
    style({
      name: 'Subtitle',
      block: around(0, 12),
      letters: `${size(sizes.subtitle)} ${colour(ink.muted)}`,
    }),
    ...headings(own),
    style({ name: 'Text_20_body', block: around(0, 6) }),
    style({ name: 'List_20_Bullet', block: around(0, 3) }),
    ...factStyles(),
    ...boxStyles(letterhead.colour, own),
    ...captionStyles(),
    ...tableTextStyles(),
    ...pageTextStyles(own),
    ...contentsStyles(),
    ...characterStyles,
  ].join('')
}

function headings(own: string): string[] {
  const tops = [18, 14, 11]
  return sizes.headings.map((points, index) =>
    style({
      name: `Heading_20_${index + 1}`,
      outline: index + 1,
      block: `${around(tops[index] ?? 11, 5)} ${single} ${withNext} ${whole}`,
      letters: `${size(points)} ${bold} ${index < 2 ? own : colour(ink.text)} ${noHyphens}`,
    }),
  )
}

function factStyles(): string[] {
  const hanging = `fo:margin-left="${factIndent}mm" fo:text-indent="-${factIndent}mm" ${whole}`
  return [
    style({ name: 'Fact', block: `${around(0, 2)} ${hanging}` }),
    style({ name: 'Fact_20_End', parent: 'Fact', block: around(0, 8) }),
  ]
}

// Neighbours with the same borders and indents become one box.
function boxStyles(barColour: string, own: string): string[] {
  const line = `0.5pt solid ${ink.rule}`
  const borders = `fo:border-top="${line}" fo:border-right="${line}" fo:border-bottom="${line}" fo:border-left="4.5pt solid ${barColour}"`
  const box = `${borders} fo:padding="2mm" fo:background-color="${ink.tint}" style:join-border="true" fo:margin-left="0mm" fo:margin-right="0mm" ${whole}`
  return [
    style({
      name: 'Box_20_Title',
      block: `${box} ${around(8, 3)} ${withNext}`,
      letters: `${size(sizes.headings[2])} ${bold} ${own}`,
    }),
    style({ name: 'Box', block: `${box} ${around(0, 5)} ${withNext}` }),
    style({ name: 'Box_20_End', block: `${box} ${around(0, 10)}` }),
  ]
}

function captionStyles(): string[] {
  const letters = `${size(sizes.caption)} ${bold}`
  return [
    style({ name: 'Caption', block: `${around(8, 4)} ${single} ${whole}`, letters }),
    style({ name: 'Table_20_Caption', parent: 'Caption', block: withNext }),
    style({ name: 'Figure_20_Caption', parent: 'Caption', block: around(2, 8) }),
    style({ name: 'Figure', block: `${around(8, 0)} ${withNext} ${single}` }),
    style({ name: 'Table_20_End', block: `${around(0, 0)} ${single}`, letters: size(sizes.mark) }),
  ]
}

function tableTextStyles(): string[] {
  const right = 'fo:text-align="end"'
  return [
    style({
      name: 'Table_20_Contents',
      block: `${around(2, 2)} ${single} fo:text-align="start"`,
      letters: size(sizes.table),
    }),
    style({ name: 'Table_20_Contents_20_Right', parent: 'Table_20_Contents', block: right }),
    style({ name: 'Table_20_Heading', parent: 'Table_20_Contents', block: withNext, letters: bold }),
    style({ name: 'Table_20_Heading_20_Right', parent: 'Table_20_Heading', block: right }),
  ]
}

function pageTextStyles(own: string): string[] {
  const rightTab = 'style:type="right"'
  const mark = `${size(sizes.mark)} ${colour(ink.muted)} ${noHyphens}`
  const line = `0.5pt solid ${ink.rule}`
  return [
    style({
      name: 'Header',
      block: `fo:border-bottom="${line}" fo:padding-bottom="1mm" ${single}`,
      letters: mark,
      rightTab,
    }),
    style({
      name: 'Footer',
      block: `fo:border-top="${line}" fo:padding-top="1mm" ${single}`,
      letters: mark,
      rightTab,
    }),
    style({ name: 'Header_20_Across', parent: 'Header', rightTab, width: acrossWidth }),
    style({ name: 'Footer_20_Across', parent: 'Footer', rightTab, width: acrossWidth }),
    style({ name: 'Proof', block: single, letters: mark }),
    style({
      name: 'Letterhead_20_Name',
      block: single,
      letters: `${size(sizes.name)} ${bold} ${own}`,
      rightTab,
    }),
    style({ name: 'Letterhead', block: single, letters: `${size(sizes.caption)} ${colour(ink.muted)}` }),
  ]
}

function contentsStyles(): string[] {
  const rightTab = 'style:type="right" style:leader-style="dotted" style:leader-text="."'
  return [
    style({
      name: 'Contents_20_Heading',
      block: `${around(12, 4)} ${withNext}`,
      letters: `${size(sizes.headings[1])} ${bold}`,
    }),
    style({ name: 'Contents_20_1', block: `${around(0, 2)} fo:margin-left="0mm"`, rightTab }),
    style({ name: 'Contents_20_2', block: `${around(0, 2)} fo:margin-left="5mm"`, rightTab }),
  ]
}

const characterStyles = [
  `<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties ${bold}/></style:style>`,
  `<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties ${colour(ink.link)} style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>`,
  `<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"/>`,
  // White on dark stays clear in any print.
  `<style:style style:name="Draft" style:family="text"><style:text-properties ${bold} ${size(12)} fo:color="#ffffff" fo:background-color="${ink.text}"/></style:style>`,
]

/** The looks of tables, rows, cells and pictures, and the variants of styles that begin a page. */
export function automaticStyles(columns: string): string {
  const line = `0.5pt solid ${ink.rule}`
  const cell = 'fo:padding-left="1.6mm" fo:padding-right="1.6mm" fo:padding-top="0mm" fo:padding-bottom="0mm"'
  return [
    '<office:automatic-styles>',
    '<style:style style:name="FirstPage" style:family="paragraph" style:parent-style-name="Title" style:master-page-name="First"/>',
    ...openingStyles.flatMap((name) => [
      variant(
        pageStyle(name, 'page'),
        name,
        '><style:paragraph-properties fo:break-before="page"/></style:style>',
      ),
      variant(pageStyle(name, 'across'), name, ' style:master-page-name="Across"/>'),
      variant(pageStyle(name, 'upright'), name, ' style:master-page-name="Standard"/>'),
    ]),
    tableStyle('Table', textWidth),
    tableStyle('WideTable', acrossWidth),
    columns,
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    '<style:style style:name="LongRow" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>',
    `<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties ${cell} style:vertical-align="bottom" fo:background-color="${ink.tint}" fo:border-left="none" fo:border-right="none" fo:border-top="1pt solid ${ink.rule}" fo:border-bottom="${line}"/></style:style>`,
    `<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties ${cell} fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="${line}"/></style:style>`,
    '<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none"/></style:style>',
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6mm" fo:text-indent="-4mm" fo:margin-left="6mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
    '</office:automatic-styles>',
  ].join('')
}

function variant(name: string, parent: string, rest: string): string {
  return `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"${rest}`
}

function tableStyle(name: string, width: number): string {
  return `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${width}mm" table:align="left" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`
}

/** The page: A4, and where its text, top and foot stand. */
export function pageLayout(name: string, isAcross = false): string {
  const [width, height] = isAcross ? [page.height, page.width] : [page.width, page.height]
  const { left, right, edge, top, bottom } = page
  const gap = (side: 'bottom' | 'top', room: number) =>
    `<style:header-footer-properties fo:min-height="${room}mm" fo:margin-${side}="4mm" style:dynamic-spacing="false"/>`
  return [
    `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${isAcross ? 'landscape' : 'portrait'}" fo:margin-left="${left}mm" fo:margin-right="${right}mm" fo:margin-top="${edge}mm" fo:margin-bottom="${edge}mm"/>`,
    `<style:header-style>${gap('bottom', top - edge)}</style:header-style>`,
    `<style:footer-style>${gap('top', bottom - edge)}</style:footer-style></style:page-layout>`,
  ].join('')
}
