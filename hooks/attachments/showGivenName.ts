import type { CollectionAfterReadHook } from 'payload'

/** Stored under a name of chance; people see the name they gave. The address keeps the former. */
export const showGivenName: CollectionAfterReadHook = ({ doc }) =>
  typeof doc.name === 'string' ? { ...doc, filename: doc.name } : doc
