import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './measure-list-page.module.css'

const pause = 300

/** Searches while typing; Enter searches at once. */
export function ListSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { search: words } = useTexts().measures
  const [typed, setTyped] = useState(text)
  const asked = useRef(text)
  // The address changed by other means (a chip, the back button): the field follows.
  useEffect(() => {
    if (text !== asked.current) setTyped(text)
    asked.current = text
  }, [text])
  const ask = (next: string) => {
    asked.current = next.trim()
    onSearch(next.trim())
  }
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    if (typed.trim() === asked.current) return
    const timer = window.setTimeout(() => latest.current(typed), pause)
    return () => window.clearTimeout(timer)
  }, [typed])
  return (
    <search className={styles['search']}>
      <TextField
        type="search"
        label={words.label}
        placeholder={words.hint}
        value={typed}
        maxLength={200}
        onChange={setTyped}
        onEnter={() => ask(typed)}
      />
    </search>
  )
}
