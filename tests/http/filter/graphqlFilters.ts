import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLEnumType, GraphQLInputField, GraphQLInputObjectType } from 'graphql'
import type { SanitizedConfig } from 'payload'

export type GraphqlFilter = {
  query: string
  where: unknown
}

const byType: Readonly<Record<string, readonly unknown[]>> = {
  String: ['a', '', 'a\0b', 'C:\\', '%_\\', null],
  EmailAddress: ['a@acme.example', null],
  Float: [1, 1.5, 99999999999, 1e300, -0, null],
  Int: [1, null],
  Boolean: [true, false, null],
  DateTime: ['2026-11-29T00:00:00Z', '0001-01-01T00:00:00Z', null],
  JSON: [
    'x',
    '',
    5,
    true,
    null,
    [],
    ['x', null],
    {},
    { relationTo: 'staff', value: 'x' },
    { a: { equals: 1 } },
  ],
}

type Type = { name: string; ofType?: Type } & Partial<
  Pick<GraphQLEnumType, 'getValues'> & Pick<GraphQLInputObjectType, 'getFields'>
>

// The library's own functions refuse types of another copy of it.
const typeOf = (named: { type: unknown }) => named.type as Type

function valuesOf(type: Type): readonly unknown[] {
  if (type.ofType) {
    const single = valuesOf(type.ofType)
    return [[], single.slice(0, 1), single, null]
  }
  if (type.getValues) return [type.getValues()[0]?.name, null]
  return byType[type.name] ?? ['x']
}

function conditionsOf(fields: GraphQLInputField[]): unknown[] {
  return fields.flatMap((field): unknown[] => {
    const { name } = field
    if (/^(AND|OR)$/.test(name)) return [{ [name]: [] }, { [name]: [null, {}] }]
    const comparisons = Object.values(typeOf(field).getFields?.() ?? {}).flatMap((operator) =>
      valuesOf(typeOf(operator)).map((value) => ({ [name]: { [operator.name]: value } })),
    )
    return [...comparisons, { [name]: null }, { [name]: {} }]
  })
}

/** Every comparison that the schema of the built config lets a caller write down. */
export function graphqlFilters(config: SanitizedConfig): GraphqlFilter[] {
  const { schema } = configToSchema(config)
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((query) => {
    const filter = query.args.find(({ name }) => name === 'where')
    if (!filter) return []
    const type = typeOf(filter)
    const selection = query.name.startsWith('count') ? '{ totalDocs }' : '{ totalDocs docs { id } }'
    return [{}, null, ...conditionsOf(Object.values(type.getFields?.() ?? {}))].map((where) => ({
      query: `query ($where: ${type.name}) { ${query.name}(where: $where) ${selection} }`,
      where,
    }))
  })
}
