import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { readPreference, storePreference } from '../../preferences.ts'
import { Select } from '../../ui/select.tsx'
import styles from './page-footer.module.css'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

export function PageFooter() {
  const texts = useTexts()
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p className={styles['words']}>
          <Link to={paths.about}>{texts.shell.navigation.about}</Link>
          <Link to={paths.accessibility}>{texts.accessibility.title}</Link>
          <span>{texts.shell.accessibilityNote}</span>
          <span>{texts.shell.skipNote}</span>
        </p>
        <ThemeSwitch />
      </div>
    </footer>
  )
}

function ThemeSwitch() {
  const texts = useTexts()
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((it) => it === readPreference('theme')) ?? 'system',
  )
  return (
    <Select
      label={texts.shell.theme}
      value={theme}
      options={themes.map((value) => ({ value, label: texts.shell.themes[value] }))}
      onChange={(next) => {
        setTheme(next)
        storePreference('theme', next)
        window.dispatchEvent(new Event('kommune17:theme'))
      }}
    />
  )
}
