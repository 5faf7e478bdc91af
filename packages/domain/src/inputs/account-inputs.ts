import * as z from 'zod/mini'
import { roles } from '../access/permissions.ts'
import { issue } from './field-issues.ts'
import { emailAddress, id, lineText, municipalityKey, orNull } from './field-schemas.ts'

/** A chosen password: 12 to 128 characters, taken as typed; whether it is too common is the server's to say. */
export const newPassword = z
  .string(issue('invalid'))
  .check(
    z.minLength(1, issue('required')),
    z.minLength(12, issue('too-short')),
    z.maxLength(128, issue('too-long')),
  )

// A wrong password must not be told apart from an impossible one, so only emptiness and flooding are refused.
const givenPassword = z
  .string(issue('invalid'))
  .check(z.minLength(1, issue('required')), z.maxLength(1_000, issue('too-long')))

const secretCode = z
  .string(issue('invalid'))
  .check(z.trim(), z.minLength(1, issue('required')), z.maxLength(200, issue('too-long')))

export const signIn = z.strictObject({ email: emailAddress, password: givenPassword })
export type SignIn = z.output<typeof signIn>

export const changePassword = z.strictObject({ currentPassword: givenPassword, newPassword })
export type ChangePassword = z.output<typeof changePassword>

/** The first administrator, set up with the code the server printed. */
export const setup = z.strictObject({
  code: secretCode,
  name: lineText(120),
  email: emailAddress,
  password: newPassword,
})
export type Setup = z.output<typeof setup>

export const acceptInvitation = z.strictObject({
  token: secretCode,
  name: lineText(120),
  password: newPassword,
})
export type AcceptInvitation = z.output<typeof acceptInvitation>

/** Roles that a municipality gives to its own members. */
export const municipalRoles = ['viewer', 'group-member', 'contributor', 'coordinator'] as const
export type MunicipalRole = (typeof municipalRoles)[number]

export const newInvitation = z.strictObject({
  email: emailAddress,
  role: z.enum(municipalRoles, issue('invalid')),
  departmentId: orNull(z.nullable(id)),
})
export type NewInvitation = z.output<typeof newInvitation>
export type NewInvitationInput = z.input<typeof newInvitation>

export const newNetwork = z.strictObject({ name: lineText(120) })
export type NewNetwork = z.output<typeof newNetwork>

export const networkMembership = z.strictObject({ network: id, municipality: municipalityKey })
export type NetworkMembership = z.output<typeof networkMembership>

export const role = z.enum(roles, issue('invalid'))
