import type { Opening } from '../document/outline.ts'

/** The styles a block can begin with, and so at the top of a page. */
export const openingStyles = [
  'Text_20_body',
  'Heading_20_1',
  'Heading_20_2',
  'Heading_20_3',
  'List_20_Bullet',
  'Fact',
  'Table_20_Caption',
  'Figure',
  'Box_20_Title',
] as const

export type OpeningStyle = (typeof openingStyles)[number]

/** The name of a style's variant that begins a page. */
export function pageStyle(style: OpeningStyle, opens: Exclude<Opening, 'nothing'>): string {
  return `${opens}-${style}`
}

/** A paragraph; it may begin a page only with an opening style. */
export function paragraph(style: string, written: string): string {
  return `<text:p text:style-name="${style}">${written}</text:p>`
}

/** The style of a block's first paragraph. */
export function openingStyle(style: OpeningStyle, opens: Opening): string {
  return opens === 'nothing' ? style : pageStyle(style, opens)
}
