import * as route from '@/src/app/(payload)/api/graphql/route'

import { testPayload } from './payload'
import { readAnswer, type Answer } from './rest'

/** A request through the app's own GraphQL route, without a socket. */
export async function graphql(
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<Answer> {
  await testPayload()
  const headers = new Headers({ 'Content-Type': 'application/json' })
  if (token) headers.set('Authorization', `JWT ${token}`)
  const url = new URL('/api/graphql', process.env.APP_URL || 'http://localhost:3000')
  const body = JSON.stringify({ query, variables })
  return readAnswer(
    await route.POST(new Request(url, { method: 'POST', headers, body }), undefined),
  )
}
