import type { CollectionBeforeChangeHook } from 'payload'

export const endSessionsOfDisabled: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.disabled && !originalDoc?.disabled ? { ...data, sessions: [] } : data
