import { ValidationError } from 'payload'

/** A 400 that names the field and says in words what is wrong with it. */
export const wrongField = (collection: string, path: string, message: string) =>
  new ValidationError({ collection, errors: [{ path, message }] })
