/** All measures in points on a slide of 16 : 9. */
export const slideSize = { width: 960, height: 540 } as const
export const margin = 44
export const contentWidth = slideSize.width - 2 * margin
/** Where the blocks of a slide stand, between title and footer. */
export const content = { top: 104, bottom: 478 } as const
export const contentHeight = content.bottom - content.top

/** Sizes of type in points. */
export const sizes = { body: 18, fact: 16, small: 12, cell: 12, chart: 11 } as const
