import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { APIError } from 'payload'
import { diskFault } from './diskFault'

/** The store cannot be reached or is full: what people typed is not lost by it. */
export class StoreDown extends APIError {
  constructor(cause: unknown) {
    const isFull = diskFault(cause) === 'full'
    const refused = { ...refusal(isFull ? 'store_full' : 'store_down'), field: 'file' }
    super(refusalWords('en', refused), isFull ? 507 : 503, refused, true)
    this.cause = cause
  }
}
