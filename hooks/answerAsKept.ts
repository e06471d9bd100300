import type { CollectionAfterChangeHook } from 'payload'

/**
 * Payload keeps how a list was asked for, reads that again and draws the list by it. Another tab of
 * the same person may have kept its own in between: each is answered what it has asked for.
 */
export const answerAsKept: CollectionAfterChangeHook = ({ data, doc }) =>
  data.value === undefined ? doc : { ...doc, value: data.value }
