/** Papers for the council: what stands around and in them. */
export const papers = {
  contents: 'Inhalt',
}
