import { env } from '@/src/env'

/** Seconds: a working day without signing in again. */
export const sessionLife = {
  tokenExpiration: 12 * 60 * 60,
  maxLoginAttempts: 5,
  lockTime: 10 * 60 * 1000,
}

export const sessionCookies = {
  sameSite: 'Lax',
  secure: env.APP_URL.startsWith('https:'),
} as const
