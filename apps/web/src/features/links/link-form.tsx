import { type LinkEffect, type LinkRole, linkEffects, linkRoles } from '@kommune17/domain'
import { useTexts } from '../../language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'

export type LinkDetails = { role: LinkRole; effect: LinkEffect; justification: string }

/** How a measure affects a goal; the definitions stand beside the choice. */
export function LinkDetailsFields({
  value,
  onChange,
  error,
}: {
  value: LinkDetails
  onChange: (value: LinkDetails) => void
  error?: string | null
}) {
  const texts = useTexts()
  const { terms, links } = texts
  return (
    <>
      <RadioGroup
        label={links.role}
        options={linkRoles.map((role) => ({
          value: role,
          label: terms.linkRoles[role].label,
          description: terms.linkRoles[role].definition,
        }))}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
      />
      <RadioGroup
        label={links.effect}
        options={linkEffects.map((effect) => ({
          value: effect,
          label: terms.linkEffects[effect].label,
          description: terms.linkEffects[effect].definition,
        }))}
        value={value.effect}
        onChange={(effect) => onChange({ ...value, effect })}
      />
      <TextField
        label={links.justification}
        hint={links.justificationHint}
        isOptional
        value={value.justification}
        error={error ?? null}
        onChange={(justification) => onChange({ ...value, justification })}
      />
    </>
  )
}
