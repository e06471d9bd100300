import { callerHeader } from '@/src/session/clientIp'
import { newId } from '@/src/database/ids'
import { slugs } from '@/src/slugs'
import { demoPassword } from '../../support/demoPassword'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import type { Row } from './system'

export const password = demoPassword
let made = 0

type Person = Record<string, unknown> & { memberships?: object[] | null }

/**
 * A client of their own, so that each test may lock and disable this person. Written past Payload,
 * with the hash of one whose password is the same: to make one takes half a second.
 */
export async function newPerson({ memberships, ...data }: Person = {}) {
  const { payload } = await testPayload()
  const pattern = await payload.db.findOne<Row>({
    collection: slugs.clients,
    where: { email: { equals: 'ada@acme.example' } },
  })
  const { id: _id, ...same } = pattern ?? {}
  const own = {
    email: `person-${process.pid}-${++made}@acme.example`,
    name: 'Ada',
    memberships: (memberships ?? []).map((membership) => ({ id: newId(), ...membership })),
    sessions: [],
  }
  const { id, email } = await payload.db.create({
    collection: slugs.clients,
    data: { ...same, ...own, ...data },
  })
  return { id: String(id), email: String(email) }
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
