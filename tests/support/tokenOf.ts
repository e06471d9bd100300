import { demoPassword } from './demoPassword'
import { workerDatabase } from './database'
import { onceAFile } from './onceAFile'
import { openSession } from './openSession'
import { rest } from './rest'

/** The token of a person of the demo, the same for a test file. */
export const tokenOf = (email: string): Promise<string> =>
  onceAFile(`token of ${email}`, () => newSession(email))

/** The token of a session that nobody else has, for tests that end it or look at it. */
export const newSession = async (email: string): Promise<string> =>
  openSession(await workerDatabase(), email)

/** A real sign-in over REST. Staff have their addresses at desk.example. */
export async function signIn(email: string, password = demoPassword): Promise<string> {
  const collection = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const { status, body } = await rest('POST', `/api/${collection}/login`, {
    body: { email, password },
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  return body.token
}
