import type { ViewQuery } from '@kommune17/domain'
import type { ReactNode } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './grid-aside.module.css'
import { type SavedView, useViews } from './use-views.ts'
import { ViewForm } from './view-form.tsx'

type ViewsDialogProps = {
  /** The view as it is now, to be kept. */
  current: ViewQuery
  onApply: (view: SavedView) => void
  onClose: () => void
}

/** Views that were kept: to look through them, to keep the present one, to replace or remove one. */
export function ViewsDialog({ current, onApply, onClose }: ViewsDialogProps) {
  const texts = useTexts()
  const words = texts.grid.views
  const errorText = useErrorText()
  const { key } = useMunicipality()
  const { announce, toast } = useMessages()
  const { query, save, remove } = useViews()
  const failure = remove.error ?? save.error
  const replace = ({ id, name, isShared }: SavedView) =>
    save.mutate(
      { municipality: key, id, name, isShared, query: current },
      { onSuccess: () => announce(words.saved(name)) },
    )
  const drop = ({ id, name, isShared, query: kept }: SavedView) => {
    const onPress = () => save.mutate({ municipality: key, name, isShared, query: kept })
    remove.mutate(
      { municipality: key, id },
      { onSuccess: () => toast({ text: words.removed(name), action: { label: texts.shell.undo, onPress } }) },
    )
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      {failure !== null && <Alert kind="danger" isAnnounced title={errorText(failure)} />}
      <QueryView query={query} height={6}>
        {({ views, mayShare }) => (
          <>
            {views.length === 0 && <p>{words.none}</p>}
            <ViewList title={words.own} views={views.filter(({ isShared }) => !isShared)}>
              {(view) => (
                <ViewActions
                  view={view}
                  onApply={onApply}
                  onReplace={replace}
                  onRemove={drop}
                  mayShare={mayShare}
                />
              )}
            </ViewList>
            <ViewList title={words.shared} views={views.filter(({ isShared }) => isShared)}>
              {(view) => (
                <ViewActions
                  view={view}
                  onApply={onApply}
                  onReplace={replace}
                  onRemove={drop}
                  mayShare={mayShare}
                />
              )}
            </ViewList>
            <h3 className={styles['part']}>{words.keep}</h3>
            <ViewForm
              mayShare={mayShare}
              isBusy={save.isPending}
              onSave={async (name, isShared) => {
                await save.mutateAsync({ municipality: key, name, isShared, query: current })
                announce(words.saved(name))
              }}
            />
          </>
        )}
      </QueryView>
    </Dialog>
  )
}

type ViewListProps = {
  title: string
  views: readonly SavedView[]
  children: (view: SavedView) => ReactNode
}

function ViewList({ title, views, children }: ViewListProps) {
  if (views.length === 0) return null
  return (
    <>
      <h3 className={styles['part']}>{title}</h3>
      <ul className={styles['columns']}>
        {views.map((view) => (
          <li key={view.id} className={styles['column']}>
            {children(view)}
          </li>
        ))}
      </ul>
    </>
  )
}

type ViewActionsProps = {
  view: SavedView
  mayShare: boolean
  onApply: (view: SavedView) => void
  onReplace: (view: SavedView) => void
  onRemove: (view: SavedView) => void
}

function ViewActions({ view, mayShare, onApply, onReplace, onRemove }: ViewActionsProps) {
  const words = useTexts().grid.views
  const mayReplace = view.isShared ? mayShare : view.isMine
  const small = { size: 'small', variant: 'tertiary' } as const
  return (
    <>
      <Button {...small} aria-label={words.applyName(view.name)} onPress={() => onApply(view)}>
        {view.name}
      </Button>
      <span className={styles['steps']}>
        {mayReplace && (
          <Button {...small} aria-label={words.replaceName(view.name)} onPress={() => onReplace(view)}>
            {words.replace}
          </Button>
        )}
        {view.mayRemove && (
          <Button {...small} icon="trash" isIconOnly onPress={() => onRemove(view)}>
            {words.removeName(view.name)}
          </Button>
        )}
      </span>
    </>
  )
}
