export const roles = [
  'viewer',
  'group-member',
  'contributor',
  'coordinator',
  'network-coordinator',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export const permissionNames = [
  'measure.read',
  'measure.create',
  'measure.change',
  'measure.archive',
  'progress.log',
  'link.change',
  'milestone.change',
  'decision.change',
  'structure.read',
  'structure.change',
  'view.share',
  'import.run',
  'report.read',
  'report.write',
  'audit.read',
  'member.read',
  'member.change',
  'release.change',
  'network.read',
  'network.change',
  'installation.administer',
] as const
export type Permission = (typeof permissionNames)[number]

/** `own-department`: only for measures whose lead department is the member's own. */
export type Grant = 'always' | 'own-department'

const readers = { 'measure.read': 'always', 'structure.read': 'always', 'report.read': 'always' } as const

/** Who may do what: the one table that the gate, the buttons and the isolation test read. */
export const permissions: Readonly<Record<Role, Readonly<Partial<Record<Permission, Grant>>>>> = {
  viewer: readers,
  'group-member': readers,
  contributor: {
    ...readers,
    'progress.log': 'own-department',
    'milestone.change': 'own-department',
    'measure.change': 'own-department',
  },
  coordinator: {
    ...readers,
    'measure.create': 'always',
    'measure.change': 'always',
    'measure.archive': 'always',
    'progress.log': 'always',
    'link.change': 'always',
    'milestone.change': 'always',
    'decision.change': 'always',
    'structure.change': 'always',
    'view.share': 'always',
    'import.run': 'always',
    'report.write': 'always',
    'audit.read': 'always',
    'member.read': 'always',
    'member.change': 'always',
    'release.change': 'always',
    'network.read': 'always',
  },
  'network-coordinator': { 'network.read': 'always' },
  administrator: {
    'installation.administer': 'always',
    'network.change': 'always',
    'member.change': 'always',
  },
}

/** How far a role's permission reaches, or null when it has none. */
export function grantFor(role: Role, permission: Permission): Grant | null {
  return permissions[role][permission] ?? null
}

/** True when the role has the permission at all; `own-department` still has to be checked against the measure. */
export function can(role: Role, permission: Permission): boolean {
  return grantFor(role, permission) !== null
}
