import { APIError } from 'payload'
import { diskFault } from './diskFault'

/** The store cannot be reached or is full: what people typed is not lost by it. */
export class StoreDown extends APIError {
  constructor(cause: unknown) {
    const isFull = diskFault(cause) === 'full'
    super(
      isFull
        ? 'There is no room left to store files. Nothing was saved. Try again later.'
        : 'Files cannot be stored or fetched at the moment. Try again in a few minutes.',
      isFull ? 507 : 503,
      { field: 'file' },
      true,
    )
    this.cause = cause
  }
}
