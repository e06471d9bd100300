import { isPreviewReader, previewSeconds, type PreviewReader } from '@/src/domain/article/preview'
import { isUuid } from '@/src/domain/ids'
import { env } from '@/src/env'
import { jwtVerify, SignJWT } from 'jose'
import { createHash } from 'node:crypto'

/** Which article, as whom, and who of the team looks at it. */
export type Preview = { article: string; reader: PreviewReader; staff: string }

const audience = 'article-preview'
const algorithm = 'HS256'

/** A key of its own: none of these can pass for a session, nor a session for one of these. */
const key = () => createHash('sha256').update(`${audience} ${env.PAYLOAD_SECRET}`).digest()

export const previewToken = (preview: Preview, now = new Date()): Promise<string> =>
  new SignJWT({ ...preview })
    .setProtectedHeader({ alg: algorithm })
    .setAudience(audience)
    .setExpirationTime(Math.floor(now.getTime() / 1000) + previewSeconds)
    .sign(key())

/** Null for whatever was not signed here, or is too old. Who holds it is for the page to compare. */
export async function readPreviewToken(token: string, now = new Date()): Promise<Preview | null> {
  try {
    const { payload } = await jwtVerify(token, key(), {
      algorithms: [algorithm],
      audience,
      currentDate: now,
      requiredClaims: ['exp'],
    })
    const { article, reader, staff } = payload
    return isUuid(article) && isUuid(staff) && isPreviewReader(reader)
      ? { article, reader, staff }
      : null
  } catch {
    return null
  }
}
