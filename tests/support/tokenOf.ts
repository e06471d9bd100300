import { rest } from './rest'

import { demoPassword } from './demoPassword'
import { onceAFile } from './onceAFile'

/** The token of a person of the demo, signed in over REST once a test file. */
export const tokenOf = (email: string): Promise<string> =>
  onceAFile(`token of ${email}`, () => signIn(email, demoPassword))

/** Always a new session. Staff have their addresses at desk.example. */
export async function signIn(email: string, password: string): Promise<string> {
  const collection = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const { status, body } = await rest('POST', `/api/${collection}/login`, {
    body: { email, password },
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  return body.token
}
