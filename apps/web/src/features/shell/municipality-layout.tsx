import { Outlet } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { useMunicipalityOrNull } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Lets members of the municipality in; for all others it looks the same whether the place exists or not. */
export function MunicipalityLayout() {
  const texts = useTexts()
  const municipality = useMunicipalityOrNull()
  if (municipality !== null) return <Outlet />
  return (
    <>
      <PageHeading title={texts.shell.noPermissionTitle} />
      <Alert title={texts.shell.noPermissionText} />
    </>
  )
}
