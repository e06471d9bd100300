import { refusal, type Refusal } from '@/src/domain/refusal'
import { Kind, type DocumentNode, type SelectionSetNode, parse } from 'graphql'

type Measures = {
  depth: number
  fields: number
  aliases: number
  directives: number
  /** Fields at the top: of a mutation, what it changes. */
  tops: number
}

const nothing: Measures = { depth: 0, fields: 0, aliases: 0, directives: 0, tops: 0 }
const endless: Measures = {
  depth: Infinity,
  fields: Infinity,
  aliases: Infinity,
  directives: Infinity,
  tops: Infinity,
}

const beside = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  tops: a.tops + b.tops,
})

/** How the schema is asked for is deep by nature; in production it is not told at all. */
const isSchemaField = (name: string) => name === '__schema' || name === '__type'

/**
 * What a query comes to once every fragment is written out; endless when one contains itself. Each
 * fragment is measured once, however often it is used.
 */
function measuredQuery(document: DocumentNode): Measures {
  const bodies = new Map<string, SelectionSetNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) bodies.set(node.name.value, node.selectionSet)
  }
  const known = new Map<string, Measures>()

  function ofFragment(name: string): Measures {
    const before = known.get(name)
    if (before) return before
    const body = bodies.get(name)
    if (!body) return nothing
    // Stands until it is measured: whoever meets it before that is inside of it.
    known.set(name, endless)
    const measures = of(body)
    known.set(name, measures)
    return measures
  }

  function of({ selections }: SelectionSetNode): Measures {
    return selections.reduce<Measures>((all, node) => {
      const directives = node.directives?.length ?? 0
      const own = { ...nothing, directives }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        return beside(all, beside(own, ofFragment(node.name.value)))
      }
      if (node.kind === Kind.INLINE_FRAGMENT) return beside(all, beside(own, of(node.selectionSet)))
      if (isSchemaField(node.name.value)) return all
      const inner = node.selectionSet ? of(node.selectionSet) : nothing
      const aliases = node.alias ? 1 : 0
      const field = { depth: 1 + inner.depth, fields: 1, aliases, directives, tops: 1 }
      return beside(all, beside(field, { ...inner, depth: 0, tops: 0 }))
    }, nothing)
  }

  return document.definitions.reduce<Measures>((all, node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return all
    const own = { ...nothing, directives: node.directives?.length ?? 0 }
    const body = of(node.selectionSet)
    const tops = node.operation === 'mutation' ? body.tops : 0
    return beside(all, beside(own, { ...body, tops }))
  }, nothing)
}

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

function parsed(query: string): DocumentNode | Refusal | null {
  try {
    return parse(query, { maxTokens: graphqlLimits.tokens, noLocation: true })
  } catch (error) {
    const isLong = error instanceof Error && error.message.includes('tokens')
    // What is no GraphQL at all is answered by the library, which says where the mistake is.
    return isLong ? refusal('graphql_too_long') : null
  }
}

const subscribes = ({ definitions }: DocumentNode) =>
  definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription',
  )

/** Why a GraphQL query cannot be taken; null when it can. Seen before it is validated. */
export function graphqlRefusal(query: string): Refusal | null {
  const document = parsed(query)
  if (document === null || 'code' in document) return document

  if (subscribes(document)) {
    return refusal('graphql_subscription')
  }
  const { depth, fields, aliases, directives, tops } = measuredQuery(document)
  if (depth === Infinity) return refusal('graphql_recursive')
  if (depth > graphqlLimits.depth) {
    return refusal('graphql_too_deep', { most: graphqlLimits.depth })
  }
  if (fields > graphqlLimits.fields) return refusal('graphql_too_many_fields')
  if (aliases > graphqlLimits.aliases) return refusal('graphql_too_many_aliases')
  if (directives > graphqlLimits.directives) return refusal('graphql_too_many_directives')
  if (tops > graphqlLimits.changes) {
    return refusal('graphql_too_many_changes', { most: graphqlLimits.changes })
  }
  return null
}
