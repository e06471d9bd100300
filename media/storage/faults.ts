import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { APIError } from 'payload'

type Failure = {
  code?: unknown
  syscall?: unknown
  $metadata?: { httpStatusCode?: number }
}

const full = new Set(['ENOSPC', 'EDQUOT'])

/** Calls that write to a disk; one of a socket has the name of such a call, and its own codes. */
const writing = new Set([
  'open',
  'write',
  'writev',
  'fsync',
  'close',
  'mkdir',
  'rename',
  'copyfile',
])
const ofSockets = new Set(['EPIPE', 'ECONNRESET'])

/** Whether an error is that of a disk or a store, and not of whoever sends to it. */
export function diskFault(error: unknown): 'full' | 'broken' | null {
  const { code, syscall, $metadata } = (error ?? {}) as Failure
  if (full.has(String(code)) || $metadata?.httpStatusCode === 507) return 'full'
  if (!writing.has(String(syscall)) || ofSockets.has(String(code))) return null
  return 'broken'
}

/** The store cannot be reached or is full: what people typed is not lost by it. */
export class StoreDown extends APIError {
  constructor(cause: unknown) {
    const isFull = diskFault(cause) === 'full'
    const refused = { ...refusal(isFull ? 'store_full' : 'store_down'), field: 'file' }
    super(refusalWords('en', refused), isFull ? 507 : 503, refused, true)
    this.cause = cause
  }
}

export class FileMissing extends APIError {
  constructor() {
    const gone = refusal('file_gone')
    super(refusalWords('en', gone), 404, gone, true)
  }
}
