import { type CouncilSection, councilSections } from '@kommune17/domain'
import { useTexts } from '../../language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { MoveButtons } from './move-buttons.tsx'
import styles from './settings-page.module.css'

type SectionOrderProps = { value: readonly CouncilSection[]; onChange: (sections: CouncilSection[]) => void }

/** Which sections a council paper has, in which order; those left out stand at the end. */
export function SectionOrder({ value, onChange }: SectionOrderProps) {
  const { papers, reports } = useTexts()
  const words = reports.settings
  const all = [...value, ...councilSections.filter((section) => !value.includes(section))]
  const move = (from: number, to: number) => {
    const sections = [...value]
    sections.splice(to, 0, ...sections.splice(from, 1))
    onChange(sections)
  }
  return (
    <fieldset className={styles['order']}>
      <legend>{words.sections}</legend>
      <p className={styles['muted']}>{words.sectionsHint}</p>
      <ol>
        {all.map((section) => {
          const name = papers.council.sections[section]
          const place = value.indexOf(section)
          return (
            <li key={section}>
              <Checkbox
                isChecked={place >= 0}
                onChange={(isChecked) =>
                  onChange(isChecked ? [...value, section] : value.filter((other) => other !== section))
                }
              >
                {name}
              </Checkbox>
              {place >= 0 && (
                <span className={styles['rowActions']}>
                  <MoveButtons
                    name={name}
                    place={place}
                    count={value.length}
                    onMove={(to) => move(place, to)}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
