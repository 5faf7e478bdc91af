import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '../../forms/drafts.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { useMessages } from '../../ui/toast.tsx'
import { type CellEntry, type CellPlace, listEntries } from './cell-entries.ts'
import type { GridEditor } from './use-grid-edits.ts'

type KeptCell = CellPlace & { readonly entry: CellEntry }

/** Keeps in this browser what the server does not have yet, and brings it back when the grid is opened again. */
export function useGridDrafts({ entries, restore }: GridEditor): void {
  const userId = useSession().user?.id ?? ''
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const words = useTexts().grid
  const name = `grid/${key}`
  const [isRead, setIsRead] = useState(false)
  const say = useRef((n: number) => toast({ kind: 'info', text: words.restored(n) }))
  useEffect(() => {
    let isGone = false
    void readDraft(userId, name).then((draft) => {
      if (isGone) return
      const cells = Array.isArray(draft) ? draft.filter(isKeptCell).map(unsent) : []
      if (cells.length > 0) {
        restore(cells)
        say.current(cells.length)
      }
      setIsRead(true)
    })
    return () => {
      isGone = true
    }
  }, [userId, name, restore])
  useEffect(() => {
    if (!isRead) return
    const cells = listEntries(entries)
    if (cells.length === 0) void dropDraft(userId, name)
    else void keepDraft(userId, name, cells)
  }, [isRead, entries, userId, name])
}

// Whether what was on its way has arrived nobody knows: sending it again does no harm.
function unsent({ measureId, field, entry }: KeptCell): KeptCell {
  if (entry.phase !== 'sending') return { measureId, field, entry }
  return { measureId, field, entry: { ...entry, phase: 'failed' } }
}

const phases = ['sending', 'failed', 'refused', 'unread', 'conflict']

// What an older release kept is not taken for a cell of this one.
function isKeptCell(draft: unknown): draft is KeptCell {
  if (!isRecord(draft) || typeof draft['measureId'] !== 'string' || typeof draft['field'] !== 'string')
    return false
  const { entry } = draft
  if (!isRecord(entry) || !phases.includes(String(entry['phase'])) || !('before' in entry)) return false
  return entry['phase'] === 'unread' ? typeof entry['text'] === 'string' : 'value' in entry
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
