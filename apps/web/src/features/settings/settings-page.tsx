import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { DepartmentsCard } from './departments-card.tsx'
import { FieldsCard } from './fields-card.tsx'
import { MembersCard } from './members-card.tsx'
import { OwnColumnsCard } from './own-columns-card.tsx'
import { PapersCard } from './papers-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { ProgrammesCard } from './programmes-card.tsx'
import styles from './settings-page.module.css'

export function SettingsPage() {
  const texts = useTexts()
  const municipality = useMunicipality()
  const trpc = useTRPC()
  const structure = useQuery(trpc.structure.show.queryOptions({ municipality: municipality.key }))
  const canChange = municipality.can('structure.change')
  return (
    <>
      <PageHeading title={texts.settings.title}>
        <p>{texts.settings.lead(municipality.name)}</p>
        <MunicipalityFacts />
      </PageHeading>
      <div className={styles['cards']}>
        <SectionLinks />
        {!canChange && <Alert title={texts.settings.readOnly} />}
        <QueryView query={structure} height={30}>
          {(found) => (
            <div className={styles['cards']}>
              {municipality.can('member.read') && <MembersCard departments={found.departments} />}
              <DepartmentsCard departments={found.departments} />
              <FieldsCard fields={found.fields} />
              <ProgrammesCard programmes={found.programmes} />
              <OwnColumnsCard columns={found.ownColumns} />
              {municipality.can('report.read') && <PapersCard />}
            </div>
          )}
        </QueryView>
        <PasswordCard />
      </div>
    </>
  )
}

function SectionLinks() {
  const { settings: words, reports } = useTexts()
  const { can } = useMunicipality()
  const sections = [
    ...(can('member.read') ? [['members', words.membersTitle] as const] : []),
    ['departments', words.departmentsTitle],
    ['fields', words.fieldsTitle],
    ['programmes', words.programmesTitle],
    ['own-columns', words.ownColumnsTitle],
    ...(can('report.read') ? [['papers', reports.settings.title] as const] : []),
    ['password', words.passwordTitle],
  ] as const
  return (
    <nav aria-label={words.sections}>
      <ul className={styles['sections']}>
        {sections.map(([anchor, title]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function MunicipalityFacts() {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { data: place } = useQuery(trpc.municipality.find.queryOptions({ municipality: key }))
  if (!place) return null
  const facts = [
    texts.register.kinds[place.kind],
    place.district,
    `${texts.register.key} ${place.key}`,
    place.population !== null && place.populationOn !== null
      ? texts.register.population(format.number(place.population), format.date(place.populationOn))
      : null,
  ]
  return <p>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</p>
}
