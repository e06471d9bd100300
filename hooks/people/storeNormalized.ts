import { normalizePassword } from '@/src/domain/account/passwords'
import { hashPassword } from '@/src/session/passwordHash'
import type { PayloadRequest } from 'payload'

type Account = { id: string; hash?: string | null }

/**
 * A password that was stored before they were normalized is stored anew with the first sign-in, so
 * that from then on every keyboard writes it.
 */
export async function storeNormalized(
  req: PayloadRequest,
  collection: 'staff' | 'clients',
  { id, hash }: Account,
  proved: string,
): Promise<void> {
  const normalized = normalizePassword(proved)
  if (normalized === proved) return
  await req.payload.db.updateOne({
    collection,
    // Not where another has set a new one since.
    where: { id: { equals: id }, hash: { equals: hash } },
    data: await hashPassword(normalized),
    req,
    returning: false,
  })
}
