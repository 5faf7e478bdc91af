import 'virtual:kern-tokens.css'
import './ui/theme.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadPreferredLanguage } from './language.tsx'

// A page from before an update asks for parts that are gone; the new one has them.
window.addEventListener('vite:preloadError', () => window.location.reload())

const place = document.querySelector('#root')
const language = await loadPreferredLanguage()
if (place !== null) createRoot(place).render(<App language={language} />)
