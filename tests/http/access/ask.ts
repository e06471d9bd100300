import { graphql } from '../../support/graphql'
import { rest, type Answer } from '../../support/rest'
import { graphqlNames } from './graphqlNames'
import { requiredInputs, scalarsOf } from './schema'

/** What an operation came to, in the same shape by either way. */
export type Result = {
  /** Of HTTP; GraphQL says it in its error, and has 200 for every success. */
  status: number
  ids: string[]
  total: number | undefined
  /** Everything that was answered, for what must not be in it. */
  text: string
  body: Answer['body']
}

export type Way = {
  find(collection: string, token?: string): Promise<Result>
  findByID(collection: string, id: string, token?: string): Promise<Result>
  count(collection: string, token?: string): Promise<Result>
  create(collection: string, made: Made, token?: string): Promise<Result>
  update(collection: string, id: string, data: object, token?: string): Promise<Result>
  delete(collection: string, id: string, token?: string): Promise<Result>
  versions(collection: string, token?: string): Promise<Result>
  restore(collection: string, version: string, token?: string): Promise<Result>
}

type Made = { data: Record<string, unknown>; form?: FormData }

const resultOf = ({ status, body }: Answer, doc = body): Result => ({
  status,
  ids: Array.isArray(doc?.docs) ? doc.docs.map(({ id }: { id: string }) => id) : [],
  total: doc?.totalDocs,
  text: JSON.stringify(body),
  body,
})

/** A page of 100 after the other, until the last. */
async function allPages(page: (number: number) => Promise<Result>): Promise<Result> {
  const first = await page(1)
  const all = { ...first, ids: [...first.ids] }
  for (let number = 2; all.ids.length < (first.total ?? 0); number++) {
    const { ids, text } = await page(number)
    if (ids.length === 0) break
    all.ids.push(...ids)
    all.text += text
  }
  return all
}

const call = async (method: string, path: string, token?: string, body?: unknown) =>
  resultOf(await rest(method, `/api/${path}`, { token, body }))

export const byRest: Way = {
  find: (slug, token) =>
    allPages((page) => call('GET', `${slug}?depth=3&limit=100&sort=id&page=${page}`, token)),
  findByID: (slug, id, token) => call('GET', `${slug}/${id}?depth=3`, token),
  count: (slug, token) => call('GET', `${slug}/count`, token),
  create: async (slug, { data, form }, token) =>
    resultOf(await rest('POST', `/api/${slug}`, { token, ...(form ? { form } : { body: data }) })),
  update: (slug, id, data, token) => call('PATCH', `${slug}/${id}`, token, data),
  delete: (slug, id, token) => call('DELETE', `${slug}/${id}`, token),
  versions: (slug, token) => call('GET', `${slug}/versions?limit=100&depth=1`, token),
  restore: (slug, version, token) => call('POST', `${slug}/versions/${version}`, token),
}

async function ask(query: string, variables: Record<string, unknown>, token?: string) {
  const answer = await graphql(query, variables, token)
  const [error] = answer.body.errors ?? []
  const [doc] = Object.values(answer.body.data ?? {})
  // A query that the schema refuses has no status: that is a mistake of the test.
  const status = error ? (error.extensions?.statusCode ?? 0) : answer.status
  return resultOf({ ...answer, status }, doc)
}

const namesOf = (slug: string) => {
  const names = graphqlNames[slug]
  if (!names) throw new Error(`${slug} has no part in the schema.`)
  return names
}

export const byGraphql: Way = {
  find: async (slug, token) => {
    const { one, many } = namesOf(slug)
    const fields = (await scalarsOf(one)).join(' ')
    return allPages((page) =>
      ask(
        `{ ${many}(limit: 100, sort: "id", page: ${page}) { totalDocs docs { ${fields} } } }`,
        {},
        token,
      ),
    )
  },
  findByID: async (slug, id, token) => {
    const { one } = namesOf(slug)
    return ask(`query ($id: String!) { ${one}(id: $id) { id } }`, { id }, token)
  },
  count: async (slug, token) => ask(`{ count${namesOf(slug).many} { totalDocs } }`, {}, token),
  create: async (slug, { data }, token) => {
    const { one } = namesOf(slug)
    const input = { ...(await requiredInputs(one, 'Input')), ...data }
    return ask(
      `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`,
      { data: input },
      token,
    )
  },
  update: async (slug, id, data, token) => {
    const { one } = namesOf(slug)
    return ask(
      `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data) { id } }`,
      { id, data: { ...(await requiredInputs(one, 'UpdateInput')), ...data } },
      token,
    )
  },
  delete: async (slug, id, token) =>
    ask(`mutation ($id: String!) { delete${namesOf(slug).one}(id: $id) { id } }`, { id }, token),
  versions: async (slug, token) =>
    ask(`{ versions${namesOf(slug).many}(limit: 100) { totalDocs docs { id } } }`, {}, token),
  restore: async (slug, id, token) =>
    ask(
      `mutation ($id: String) { restoreVersion${namesOf(slug).one}(id: $id) { id } }`,
      { id },
      token,
    ),
}
