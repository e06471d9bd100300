/** Who of the team a kept list can be for, beside everybody of it. */
export const sharedRoles = ['admin', 'agent'] as const
export type SharedRole = (typeof sharedRoles)[number]

/** Who sees a kept list beside its owner. */
export const sharings = ['nobody', 'team', ...sharedRoles] as const
export type Sharing = (typeof sharings)[number]

type Shared = { shared: boolean; sharedRole: SharedRole | null }

export const sharedAs = (sharing: Sharing): Shared => ({
  shared: sharing !== 'nobody',
  sharedRole: sharedRoles.find((role) => role === sharing) ?? null,
})

export const sharingOf = ({
  shared,
  sharedRole,
}: Partial<Record<keyof Shared, unknown>>): Sharing =>
  shared === true ? (sharedRoles.find((role) => role === sharedRole) ?? 'team') : 'nobody'
