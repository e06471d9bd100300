import { QueryError } from 'payload'

/** A 400 that says what is wrong with a query. The admin's lists show nothing for it, and go on. */
export const wrongQuery = (field: string, message: string) =>
  Object.assign(new QueryError([{ path: field }]), { message })
