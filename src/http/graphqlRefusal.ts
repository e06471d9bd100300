import { Kind, parse, type DocumentNode } from 'graphql'
import { measuredQuery } from './measuredQuery'

export const graphqlLimits = {
  /** Words of the language. Checks that grow with the square of a query never see a long one. */
  tokens: 2000,
  depth: 8,
  fields: 500,
  aliases: 15,
  directives: 10,
  /** Changes in one request. */
  changes: 5,
} as const

function parsed(query: string): DocumentNode | string | null {
  try {
    return parse(query, { maxTokens: graphqlLimits.tokens, noLocation: true })
  } catch (error) {
    const isLong = error instanceof Error && error.message.includes('tokens')
    // What is no GraphQL at all is answered by the library, which says where the mistake is.
    return isLong ? 'This query is too long.' : null
  }
}

const subscribes = ({ definitions }: DocumentNode) =>
  definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription',
  )

/** Why a GraphQL query cannot be taken, in words; null when it can. Seen before it is validated. */
export function graphqlRefusal(query: string): string | null {
  const document = parsed(query)
  if (document === null || typeof document === 'string') return document

  if (subscribes(document)) {
    return 'Subscriptions are not offered here. Ask for a stream of events instead.'
  }
  const { depth, fields, aliases, directives, tops } = measuredQuery(document)
  if (depth === Infinity) return 'A fragment of this query contains itself.'
  if (depth > graphqlLimits.depth) {
    return `This query is nested too deeply. At most ${graphqlLimits.depth} levels are taken.`
  }
  if (fields > graphqlLimits.fields) return 'This query asks for too many fields.'
  if (aliases > graphqlLimits.aliases) return 'This query has too many aliases.'
  if (directives > graphqlLimits.directives) return 'This query has too many directives.'
  if (tops > graphqlLimits.changes) {
    return `At most ${graphqlLimits.changes} changes are taken in one request.`
  }
  return null
}
