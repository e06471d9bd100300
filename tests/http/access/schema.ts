import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/tokenOf'

type Type = {
  kind: string
  name: string | null
  ofType: Type | null
}
type Field = { name: string; type: Type }

async function typeNamed(name: string) {
  const { body } = await graphql(
    `
      query ($name: String!) {
        __type(name: $name) {
          fields {
            ...it
          }
          inputFields {
            name
            type {
              ...of
            }
          }
          enumValues {
            name
          }
        }
      }
      fragment it on __Field {
        name
        type {
          ...of
        }
      }
      fragment of on __Type {
        kind
        name
        ofType {
          kind
          name
          ofType {
            kind
            name
          }
        }
      }
    `,
    { name },
    await tokenOf('sam@desk.example'),
  )
  return body.data.__type as {
    fields: Field[] | null
    inputFields: Field[] | null
    enumValues: { name: string }[] | null
  }
}

const bare = (type: Type): Type => (type.ofType ? bare(type.ofType) : type)
const isPlain = ({ type }: Field) => ['SCALAR', 'ENUM'].includes(bare(type).kind)

const known = new Map<string, Promise<unknown>>()
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const value = (known.get(key) as Promise<T> | undefined) ?? make()
  known.set(key, value)
  return value
}

/** All fields of a type that need no selection of their own. */
export const scalarsOf = (name: string): Promise<string[]> =>
  once(name, async () =>
    ((await typeNamed(name)).fields ?? []).filter(isPlain).map((field) => field.name),
  )

async function anyValue(type: Type): Promise<unknown> {
  const { kind, name } = bare(type)
  if (kind === 'ENUM') return (await typeNamed(name ?? '')).enumValues?.[0]?.name
  if (kind === 'INPUT_OBJECT') return requiredOf(name ?? '')
  return (
    { Int: 1, Float: 1, Boolean: false, DateTime: '2026-01-01T00:00:00.000Z' }[name ?? ''] ?? 'x'
  )
}

async function requiredOf(name: string): Promise<Record<string, unknown>> {
  const { inputFields } = await typeNamed(name)
  const required = (inputFields ?? []).filter(({ type }) => type.kind === 'NON_NULL')
  return Object.fromEntries(
    await Promise.all(required.map(async ({ name, type }) => [name, await anyValue(type)])),
  )
}

/** What the schema wants to be sent at least; any value will do where the server sets its own. */
export const requiredInputs = (one: string, kind: 'Input' | 'UpdateInput') =>
  once(`${one}${kind}`, () => requiredOf(`mutation${one}${kind}`))
