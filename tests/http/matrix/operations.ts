import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql'

import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/tokenOf'

type Field = GraphQLField<unknown, unknown>
export type Operation = { kind: 'query' | 'mutation'; name: string; takesId: boolean; field: Field }

/** Every operation of the schema as the route itself tells it. */
export async function operationsOf(): Promise<Operation[]> {
  const query = getIntrospectionQuery({ descriptions: false })
  const { body } = await graphql(query, {}, await tokenOf('admin@desk.example'))
  const schema = buildClientSchema(body.data)
  const of = (kind: Operation['kind'], fields: Record<string, Field> = {}) =>
    Object.values(fields).map((field) => ({
      kind,
      field,
      name: field.name,
      takesId: field.args.some(({ name }) => name === 'id'),
    }))
  return [
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ]
}

/** A value of the type as it is written in a query; every text is the id of the thing. */
function valueOf(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return valueOf(type.ofType, id)
  if (isListType(type)) return `[${valueOf(type.ofType, id)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) return `{ ${fieldsOf(type, id)} }`
  return (
    { Int: '1', Float: '1', Boolean: 'false', DateTime: '"2026-01-01"' }[type.name] ?? `"${id}"`
  )
}

/** What has to be sent, and what refers to another thing. */
function fieldsOf(type: Extract<GraphQLInputType, { getFields(): unknown }>, id: string): string {
  const wanted = Object.values(type.getFields()).filter(
    ({ name, type: inner }) =>
      isNonNullType(inner) || ['ticket', 'message', 'owner', 'client'].includes(name),
  )
  return wanted.map(({ name, type: inner }) => `${name}: ${valueOf(inner, id)}`).join(', ')
}

/** All that can be asked of a type, and of what stands behind it, so many steps far. */
function selection(type: GraphQLOutputType, steps: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named)) {
    const parts = named.getTypes().map((one) => `... on ${one.name} ${selection(one, steps)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(named)) return '{ __typename }'
  const inner = Object.values(named.getFields()).flatMap((field) => {
    const target = getNamedType(field.type)
    if (field.args.some(({ type: needed }) => isNonNullType(needed))) return []
    if (isLeafType(target)) return [field.name]
    return steps > 0 ? [`${field.name} ${selection(field.type, steps - 1)}`] : []
  })
  return `{ ${inner.length > 0 ? inner.join(' ') : '__typename'} }`
}

/** The whole of an operation about one thing. */
export function written({ kind, field }: Operation, id: string, steps: number): string {
  const args = field.args.flatMap(({ name, type }) => {
    if (name === 'where') return [`where: { id: { equals: "${id}" } }`]
    if (name === 'id') return [`id: "${id}"`]
    return isNonNullType(type) ? [`${name}: ${valueOf(type, id)}`] : []
  })
  const given = args.length > 0 ? `(${args.join(', ')})` : ''
  return `${kind} { it: ${field.name}${given} ${selection(field.type, steps)} }`
}
