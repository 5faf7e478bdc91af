import { lazy, Suspense } from 'react'
import type { ComboBoxProps } from './combo-box-list.tsx'

export type { ComboBoxItem, ComboBoxProps } from './combo-box-list.tsx'

const ComboBoxList = lazy(() => import('./combo-box-list.tsx').then((it) => ({ default: it.ComboBoxList })))

/** A searchable choice; its behaviour (react-aria) loads with the first page that shows one. */
export function ComboBox(props: ComboBoxProps) {
  return (
    <Suspense fallback={<div className="field-placeholder" />}>
      <ComboBoxList {...props} />
    </Suspense>
  )
}
