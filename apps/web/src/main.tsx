import 'virtual:kern-tokens.css'
import './ui/theme.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadPreferredLanguage } from './language.tsx'

const place = document.querySelector('#root')
const language = await loadPreferredLanguage()
if (place !== null) createRoot(place).render(<App language={language} />)
