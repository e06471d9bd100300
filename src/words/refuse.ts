import { APIError, QueryError, ValidationError } from 'payload'
import type { Refusal } from '@/src/domain/refusal'
import { refusalWords } from './refusalWords'

/** An error that people and programs read: its sentence, its code, and the facts to word it anew. */
export const refuse = (status: number, refusal: Refusal, more: object = {}) =>
  new APIError(refusalWords('en', refusal), status, { ...refusal, ...more }, true)

/** A 400 that says which field is wrong, and how. */
export const wrongField = (collection: string | undefined, path: string, refusal: Refusal) =>
  wrongFields([[path, refusal]], collection)

export const wrongFields = (
  wrong: readonly (readonly [path: string, refusal: Refusal])[],
  collection?: string,
) =>
  new ValidationError({
    collection,
    errors: wrong.map(([path, refusal]) => ({
      path,
      message: refusalWords('en', refusal),
      ...refusal,
    })),
  })

/** A 400 that says what is wrong with a query. The admin's lists show nothing for it, and go on. */
export const wrongQuery = (field: string, refusal: Refusal) =>
  Object.assign(new QueryError([{ path: field }]), {
    message: refusalWords('en', refusal),
    data: [{ path: field, message: refusalWords('en', refusal), ...refusal }],
  })
