import { callerHeader } from '@/src/callerHeader'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'

export const password = 'four words in a row'
let made = 0

/** A client of their own, so that each test may lock and disable this person. */
export async function newPerson(data: Record<string, unknown> = {}) {
  const { payload } = await testPayload()
  const email = `person-${process.pid}-${++made}@acme.example`
  const { id } = await payload.create({
    collection: slugs.clients,
    data: { email, name: 'Ada', password, ...data } as never,
    // The stage is set as the desk itself.
    overrideAccess: true,
  })
  return { id: String(id), email }
}

export const newCaller = () => `192.0.2.1 no ${++made}`

/** From an address of its own, unless one is given. */
export const post = (path: string, body: unknown, caller = newCaller()) =>
  rest('POST', path, { body, headers: { [callerHeader]: caller } })

export const login = (email: string, given: string, caller?: string) =>
  post('/api/clients/login', { email, password: given }, caller)

/** A GraphQL request through the app's own route. */
export async function graphql(query: string, headers: Record<string, string> = {}) {
  const { POST } = await import('@/src/app/(payload)/api/graphql/route')
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return (await POST(request, {})).json()
}
