import { env } from '@/src/env'

export const sessionLife = {
  /** Seconds: a working day without signing in again. */
  tokenExpiration: 12 * 60 * 60,
  // Anybody could lock anybody out for ever. Tries are counted by guardSignIn instead.
  maxLoginAttempts: 0,
}

export const sessionCookies = {
  sameSite: 'Lax',
  secure: env.APP_URL.startsWith('https:'),
} as const
