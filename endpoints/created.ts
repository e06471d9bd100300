import type { CreateResult } from '@/src/operations/createOnce'

/** 201 with what was created, now or by an earlier request with the same key. */
export const created = ({ doc, repeated }: CreateResult<'tickets' | 'messages' | 'attachments'>) =>
  Response.json(
    { doc },
    { status: 201, headers: repeated ? { 'Idempotency-Replayed': 'true' } : undefined },
  )
