import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { graphqlRefusal } from '@/src/http/graphqlLimits'
import { guarded } from '@/src/http/guarded'
import { inTurn } from '@/src/http/inTurn'
import { refusal } from '@/src/domain/refusal'
import { answerRefused } from '@/src/http/answers'
import { withoutSuggestions } from '@/src/http/withoutSuggestions'

const graphql = GRAPHQL_POST(config)

/** The query of a body that the door has found to be a JSON object, or nothing at all. */
async function queryOf(request: Request): Promise<string> {
  const text = (await request.clone().text()).trim()
  const { query } = (text === '' ? {} : JSON.parse(text)) as { query?: unknown }
  return typeof query === 'string' ? query.trim() : ''
}

type Code = 'graphql_no_key' | 'graphql_content_type' | 'graphql_no_query'

const refused = (status: number, code: Code, field?: string) =>
  answerRefused(status, { ...refusal(code), ...(field ? { field } : {}) })

/** One request may hold many creates, so a key for one create would promise what it cannot keep. */
export const POST = guarded(async (request: Request) => {
  if (request.headers.has('idempotency-key')) {
    return refused(400, 'graphql_no_key', 'Idempotency-Key')
  }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refused(415, 'graphql_content_type')
  const query = await queryOf(request)
  if (query === '') return refused(400, 'graphql_no_query', 'query')
  const reason = graphqlRefusal(query)
  if (reason) return answerRefused(400, { ...reason, field: 'query' })
  const ask = async () => withoutSuggestions(await graphql(request))
  return query.includes('mutation') ? inTurn(request, ask) : ask()
})
export const OPTIONS = guarded(REST_OPTIONS(config))
