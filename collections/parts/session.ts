import { sessionLife } from '@/src/domain/account/sessionLife'
import { env } from '@/src/env'

export const sessionRules = {
  tokenExpiration: sessionLife.idle,
  // Anybody could lock anybody out for ever. Tries are counted by guardSignIn instead.
  maxLoginAttempts: 0,
}

export const sessionCookies = {
  sameSite: 'Lax',
  secure: env.APP_URL.startsWith('https:'),
} as const
