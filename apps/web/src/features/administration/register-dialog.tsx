import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './administration.module.css'
import type { InstalledMunicipality } from './administration-page.tsx'
import { useInstallationChange } from './use-installation-change.ts'

type Entry = Outputs['installation']['searchRegister'][number]
type RegisterDialogProps = { present: readonly InstalledMunicipality[]; onClose: () => void }

/** Municipalities are never typed in: they are found in the official register and taken over. */
export function RegisterDialog({ present, onClose }: RegisterDialogProps) {
  const texts = useTexts()
  const words = texts.administration
  const [text, setText] = useState('')
  return (
    <Dialog title={words.addMunicipality} size="large" onClose={onClose}>
      <TextField
        label={words.searchRegister}
        hint={words.searchHint}
        type="search"
        value={text}
        onChange={setText}
      />
      <RegisterResults text={useDeferredValue(text.trim())} present={present} />
    </Dialog>
  )
}

function RegisterResults({ text, present }: { text: string; present: readonly InstalledMunicipality[] }) {
  const words = useTexts().administration
  const trpc = useTRPC()
  const results = useQuery({
    ...trpc.installation.searchRegister.queryOptions({ text }),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  })
  if (text.length < 2) return null
  return (
    <QueryView
      query={results}
      isEmpty={(found) => found.length === 0}
      empty={<p>{words.nothingInRegister}</p>}
    >
      {(found) => (
        <ul aria-label={words.registerResults} className={styles['results']}>
          {found.map((entry) => (
            <li key={entry.key}>
              <EntryWords entry={entry} />
              <AddEntry entry={entry} isPresent={present.some(({ key }) => key === entry.key)} />
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  )
}

function EntryWords({ entry: { name, key, kind, district, population } }: { entry: Entry }) {
  const texts = useTexts()
  const format = useFormat()
  const facts = [
    texts.register.kinds[kind],
    district,
    key,
    population === null ? null : texts.network.inhabitants(format.number(population)),
  ]
  return (
    <span>
      <strong>{name}</strong>
      <span className={styles['muted']}>
        {facts.filter((fact) => fact !== null && fact !== '').join(' · ')}
      </span>
    </span>
  )
}

function AddEntry({ entry: { key, name }, isPresent }: { entry: Entry; isPresent: boolean }) {
  const words = useTexts().administration
  const trpc = useTRPC()
  const { done, failed } = useInstallationChange()
  const add = useMutation(
    trpc.installation.addMunicipality.mutationOptions({
      onError: failed,
      onSuccess: () => done(words.municipalityAdded(name)),
    }),
  )
  if (isPresent) return <Badge kind="success">{words.alreadyThere}</Badge>
  return (
    <Button
      size="small"
      aria-label={words.addOf(name)}
      isBusy={add.isPending}
      onPress={() => add.mutate({ key })}
    >
      {words.add}
    </Button>
  )
}
