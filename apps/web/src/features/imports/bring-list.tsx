import { type FormEvent, useId, useRef, useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './imports.module.css'
import { type Bringing, mostMegabytes, useBringList } from './use-bring-list.ts'
import { usePageDrop } from './use-page-drop.ts'

/** The two ways in: a file, chosen or dropped, and cells copied from a spreadsheet. */
export function BringList() {
  const { file: words } = useTexts().importing
  const bringing = useBringList()
  const isOver = usePageDrop({ onFile: bringing.send, onText: bringing.paste })
  return (
    <>
      {bringing.problem !== null && (
        <Alert kind="danger" isAnnounced title={words.failed}>
          <p>{bringing.problem}</p>
        </Alert>
      )}
      <div className={styles['ways']}>
        <Card title={words.title}>
          {bringing.upload === null ? (
            <FileChoice isOver={isOver} onFile={bringing.send} />
          ) : (
            <UploadProgress upload={bringing.upload} onCancel={bringing.cancel} />
          )}
        </Card>
        <PasteCard bringing={bringing} />
      </div>
    </>
  )
}

const kinds = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt'

function FileChoice({ isOver, onFile }: { isOver: boolean; onFile: (file: File) => void }) {
  const { file: words } = useTexts().importing
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <div className={classNames(styles['drop'], isOver && styles['over'])}>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that the same file can be chosen again after it was mended.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button variant="primary" aria-describedby={id} onPress={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className={styles['dropText']}>{isOver ? words.dropNow : words.drop}</p>
      <p id={id} className={styles['muted']}>
        {words.kinds(mostMegabytes)}
      </p>
      <TemplateLink />
    </div>
  )
}

function TemplateLink() {
  const { file: words } = useTexts().importing
  const { locale } = useFormat()
  const { key } = useMunicipality()
  const question = encodeURIComponent(JSON.stringify({ locale }))
  return (
    <a href={`/files/${key}/template/xlsx?view=${question}`} download={true}>
      {words.template}
    </a>
  )
}

type UploadProps = { upload: NonNullable<Bringing['upload']>; onCancel: () => void }

function UploadProgress({ upload, onCancel }: UploadProps) {
  const { file: words } = useTexts().importing
  const format = useFormat()
  const id = useId()
  const percent = Math.round(upload.share * 100)
  return (
    <div className={styles['drop']}>
      <p id={id} role="status" className={styles['dropText']}>
        {words.uploading(upload.name)}
      </p>
      <progress aria-labelledby={id} max={100} value={percent} className={styles['progress']} />
      <p className={styles['muted']}>{format.percent(percent)}</p>
      <Button autoFocus onPress={onCancel}>
        {words.cancel}
      </Button>
    </div>
  )
}

function PasteCard({ bringing }: { bringing: Bringing }) {
  const { paste: words } = useTexts().importing
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    bringing.paste(text)
  }
  return (
    <Card title={words.title}>
      <form className={styles['paste']} onSubmit={submit}>
        <TextArea label={words.label} hint={words.hint} rows={5} value={text} onChange={setText} />
        <Button type="submit" isBusy={bringing.isPasting}>
          {words.submit}
        </Button>
      </form>
    </Card>
  )
}
