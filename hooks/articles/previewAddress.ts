import { asStaff } from '@/access/people'
import { firstReader, previewPath } from '@/src/domain/article/preview'
import { env } from '@/src/env'
import type { Article } from '@/src/payload-types'
import { previewToken } from '@/src/session/previewToken'
import type { PayloadRequest } from 'payload'

/** Where the team's person who asks looks at an article as a reader would; none for one without a row. */
export async function previewAddress(
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string | null> {
  const staff = asStaff(req.user)
  if (!staff || typeof data.id !== 'string') return null
  const reader = firstReader((data.audience ?? 'clients') as Article['audience'])
  const token = await previewToken({ article: data.id, reader, staff: staff.id })
  return env.APP_URL + previewPath(token)
}
