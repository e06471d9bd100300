/** What is written down for admins, beside the history that every ticket has of its own. */
export const auditActions = [
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'password_changed',
  'password_reset',
  'refused',
  'invited',
  'created',
  'changed',
  'deleted',
] as const
export type AuditAction = (typeof auditActions)[number]
