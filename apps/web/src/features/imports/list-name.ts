import type { Texts } from '../../language.tsx'

/** What the server calls a block that was pasted. */
const pasted = 'Zwischenablage'

/** The list's file name, or where it was pasted from. */
export function listName(fileName: string, texts: Texts): string {
  return fileName === pasted ? texts.importing.paste.name : fileName
}
