import { isUuid } from '@/src/domain/ids'

/** Tells readers without an account apart, so that each says once whether an article helped. */
export const readerCookie = 'desk-reader'

/** Seconds. */
export const readerCookieAge = 365 * 24 * 60 * 60

/** The reader named in a Cookie header; null when there is none, or none that we made. */
export function readerIn(cookies: string | null): string | null {
  const pair = (cookies ?? '').split(';').find((each) => each.trim().startsWith(`${readerCookie}=`))
  const value = pair?.split('=')[1]?.trim()
  return isUuid(value) ? value : null
}
