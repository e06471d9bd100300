import type { CollectionBeforeChangeHook } from 'payload'

/** A new address has not been refused yet; and one that an admin takes for right is tried again. */
export const trustAddress: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const isNew = data.email !== undefined && data.email !== originalDoc.email
  if (isNew) return { ...data, mailPaused: false, mailTrouble: null }
  return originalDoc.mailPaused === true && data.mailPaused === false
    ? { ...data, mailTrouble: null }
    : data
}
