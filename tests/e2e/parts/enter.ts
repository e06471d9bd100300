import type { BrowserContext } from '@playwright/test'
import { openSession } from '../../support/openSession'

export const desk = process.env.DESK_E2E_URL ?? 'http://localhost:3000'

/** The token of a new session on the desk of the tests, or on another by its database. */
export const tokenOn = (email: string, database = process.env.DESK_E2E_DATABASE): Promise<string> =>
  openSession(database ?? '', email)

type Where = { origin?: string; database?: string }

/** From now on this browser is that person's, as if they had signed in. */
export async function enter(
  context: BrowserContext,
  email: string,
  { origin = desk, database }: Where = {},
): Promise<void> {
  const value = await tokenOn(email, database)
  const cookie = { name: 'payload-token', value, url: origin }
  await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }])
}
