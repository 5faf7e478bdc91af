import { useMutation } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import styles from './settings-page.module.css'
import { TemplateProblems } from './template-problems.tsx'
import { UploadButton } from './upload-button.tsx'
import { usePaperChange } from './use-paper-change.ts'

type TemplatePartProps = { template: Outputs['paperSettings']['find']['template']; mayWrite: boolean }

/** The municipality's own Word template with placeholders. */
export function TemplatePart({ template, mayWrite }: TemplatePartProps) {
  const { settings: words } = useTexts().reports
  const format = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = usePaperChange()
  const remove = useMutation(
    trpc.paperSettings.removeTemplate.mutationOptions({
      onSuccess: () => done(words.templateRemoved),
      onError: failed,
    }),
  )
  return (
    <section>
      <h3 className={styles['subtitle']}>{words.template}</h3>
      <p>{words.templateLead}</p>
      <p className={styles['muted']}>
        {template === null
          ? words.templateNone
          : words.templateIs(template.name, format.dateTime(template.changedAt))}
      </p>
      <ul className={styles['sections']}>
        {template !== null && (
          <li>
            <a href={`/files/${key}/paper-template`} download={true}>
              {words.downloadTemplate}
            </a>
          </li>
        )}
        <li>
          <a href={`/files/${key}/example-template?locale=${format.locale}`} download={true}>
            {words.exampleTemplate}
          </a>
        </li>
      </ul>
      {mayWrite && (
        <div className={styles['below']}>
          <UploadButton
            address={`/files/paper-template/${key}`}
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onDone={() => void done(words.templateSet)}
            explain={(refusal) => <TemplateProblems refusal={refusal} />}
          >
            {words.chooseTemplate}
          </UploadButton>
          {template !== null && (
            <Button
              variant="tertiary"
              isBusy={remove.isPending}
              onPress={() => remove.mutate({ municipality: key })}
            >
              {words.removeTemplate}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
