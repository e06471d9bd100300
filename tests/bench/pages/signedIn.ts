import { demoPassword } from '@/tests/support/demoPassword'

/** The cookie of a client's session, as a browser would send it. */
export async function signedIn(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/clients/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}`)
  return cookie
}
