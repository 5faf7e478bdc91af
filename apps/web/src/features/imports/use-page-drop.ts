import { useEffect, useEffectEvent, useState } from 'react'

type PageDrop = { readonly onFile: (file: File) => void; readonly onText: (text: string) => void }

/** The whole page takes a dropped file and what is pasted outside of fields; true while a file hovers over it. */
export function usePageDrop({ onFile, onText }: PageDrop): boolean {
  const [isOver, setIsOver] = useState(false)
  const takeFile = useEffectEvent(onFile)
  const takeText = useEffectEvent(onText)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      setIsOver(false)
      if (file === undefined) return
      event.preventDefault()
      takeFile(file)
    }
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // A spreadsheet puts a picture of the cells beside their text.
      if (text.trim() !== '') takeText(text)
      else if (file !== undefined) takeFile(file)
    }
    const listeners = new AbortController()
    const options = { signal: listeners.signal }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', drop, options)
    window.addEventListener('paste', paste, options)
    return () => listeners.abort()
  }, [])
  return isOver
}
