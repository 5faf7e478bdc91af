import { parseDate } from '@internationalized/date'
import { Button as PressButton } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useLanguage } from '../language.tsx'
import styles from './calendar-dialog.module.css'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'

type CalendarDialogProps = {
  title: string
  /** ISO dates. */
  value: string | null
  min: string | null
  max: string | null
  onPick: (date: string) => void
  onClose: () => void
}

export function CalendarDialog({ title, value, min, max, onPick, onClose }: CalendarDialogProps) {
  const { locale } = useLanguage()
  return (
    <Dialog title={title} size="small" onClose={onClose}>
      <I18nProvider locale={locale === 'de' ? 'de-DE' : 'en-GB'}>
        <Calendar
          aria-label={title}
          autoFocus
          className={styles['calendar'] ?? ''}
          firstDayOfWeek="mon"
          value={value === null ? null : parseDate(value)}
          {...(min === null ? {} : { minValue: parseDate(min) })}
          {...(max === null ? {} : { maxValue: parseDate(max) })}
          onChange={(date) => {
            onPick(date.toString())
            onClose()
          }}
        >
          <header className={styles['header']}>
            <PressButton slot="previous" className={styles['step'] ?? ''}>
              <Icon name="chevron-left" />
            </PressButton>
            <Heading className={styles['month'] ?? ''} />
            <PressButton slot="next" className={styles['step'] ?? ''}>
              <Icon name="chevron-right" />
            </PressButton>
          </header>
          <CalendarGrid className={styles['grid'] ?? ''}>
            {(date) => <CalendarCell date={date} className={styles['cell'] ?? ''} />}
          </CalendarGrid>
        </Calendar>
      </I18nProvider>
    </Dialog>
  )
}
