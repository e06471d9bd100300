import { rest } from './rest'

import { demoPassword } from './demoPassword'

const tokens = ((globalThis as { deskTokens?: Map<string, Promise<string>> }).deskTokens ??=
  new Map())

/** The token of a person of the demo, signed in over REST once a worker. */
export function tokenOf(email: string): Promise<string> {
  const known = tokens.get(email) ?? signIn(email, demoPassword)
  tokens.set(email, known)
  return known
}

/** Always a new session. Staff have their addresses at desk.example. */
export async function signIn(email: string, password: string): Promise<string> {
  const collection = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const { status, body } = await rest('POST', `/api/${collection}/login`, {
    body: { email, password },
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  return body.token
}
