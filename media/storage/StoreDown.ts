import { APIError } from 'payload'

/** The store cannot be reached or is full: what people typed is not lost by it. */
export class StoreDown extends APIError {
  constructor(cause: unknown) {
    super(
      'Files cannot be stored or fetched at the moment. Try again in a few minutes.',
      503,
      { field: 'file' },
      true,
    )
    this.cause = cause
  }
}
