import { isIsoDate } from '@kommune17/domain'
import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './about-page.module.css'

type Operator = Outputs['about']['operator']

const facts = ['name', 'contact', 'mediation', 'statementOn'] as const

/** The statement public bodies owe; what only the operator knows comes from the installation, or is said to be missing. */
export function AccessibilityPage() {
  const words = useTexts().accessibility
  const trpc = useTRPC()
  const query = useQuery(trpc.about.operator.queryOptions())
  return (
    <div className={styles['text']}>
      <PageHeading title={words.title}>
        <p>{words.lead}</p>
      </PageHeading>
      <QueryView query={query} height={40}>
        {(operator) => (
          <>
            <OperatorNote operator={operator} />
            <ProductPart />
            <OperatorPart operator={operator} />
          </>
        )}
      </QueryView>
    </div>
  )
}

function OperatorNote({ operator }: { operator: Operator }) {
  const words = useTexts().accessibility
  const missing = facts.filter((fact) => operator[fact] === null)
  return (
    <>
      {operator.name !== null && <p>{words.operator(operator.name)}</p>}
      {missing.length > 0 && (
        <Alert kind="warning" title={words.incompleteTitle}>
          <p>{words.incompleteText}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{words.missing[fact]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function ProductPart() {
  const words = useTexts().accessibility
  return (
    <>
      <h2>{words.stateTitle}</h2>
      {words.state.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{words.testsTitle}</h2>
      <List items={words.tests} />
      <p>{words.testsNote}</p>
      <h2>{words.gapsTitle}</h2>
      <List items={words.gaps} />
      <h2>{words.alternativesTitle}</h2>
      <p>{words.alternatives}</p>
    </>
  )
}

function OperatorPart({ operator }: { operator: Operator }) {
  const words = useTexts().accessibility
  const format = useFormat()
  const { contact, mediation, statementOn } = operator
  return (
    <>
      <h2>{words.contactTitle}</h2>
      {contact === null ? (
        <p>{words.contactMissing}</p>
      ) : (
        <p>
          {words.contactText} <Address text={contact} />
        </p>
      )}
      <h2>{words.mediationTitle}</h2>
      <p>
        {words.mediationText} {mediation === null ? words.mediationMissing : <Address text={mediation} />}
      </p>
      <h2>{words.dateTitle}</h2>
      <p>
        {statementOn === null
          ? words.dateMissing
          : words.date(isIsoDate(statementOn) ? format.date(statementOn) : statementOn)}
      </p>
    </>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** A web or mail address is a link; anything else, such as a telephone number, stays text. */
function Address({ text }: { text: string }) {
  if (/^https?:\/\/\S+$/.test(text)) return <a href={text}>{text}</a>
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return <a href={`mailto:${text}`}>{text}</a>
  return text
}
