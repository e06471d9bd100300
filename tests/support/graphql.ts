import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { testPayload } from './payload'
import { readAnswer, type Answer } from './rest'

/** A request through Payload's whole GraphQL stack, without a socket. */
export async function graphql(
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<Answer> {
  const { config } = await testPayload()
  const headers = new Headers({ 'Content-Type': 'application/json' })
  if (token) headers.set('Authorization', `JWT ${token}`)
  const url = new URL('/api/graphql', process.env.APP_URL || 'http://localhost:3000')
  const body = JSON.stringify({ query, variables })
  return readAnswer(await GRAPHQL_POST(config)(new Request(url, { method: 'POST', headers, body })))
}
