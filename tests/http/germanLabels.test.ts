import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { testPayload } from '../support/payload'

type Any = {
  type?: string
  name?: string
  label?: unknown
  labels?: object
  hidden?: boolean
  options?: ({ label?: unknown; value: string } | string)[]
  fields?: Field[]
  tabs?: Any[]
  blocks?: Any[]
  admin?: { description?: unknown; placeholder?: unknown; hidden?: boolean }
  description?: unknown
}

/** What the admin shows in English to somebody who reads German. */
function missing(at: string, words: unknown): string[] {
  // Payload words its own by functions of the language, and what is false is not shown.
  if (words === undefined || words === false || words === '' || typeof words === 'function')
    return []
  const isBoth =
    typeof words === 'object' && words !== null && 'en' in words && 'de' in words && words.de !== ''
  return isBoth ? [] : [`${at}: ${JSON.stringify(words)}`]
}

/** An example that is no word: a colour, an address, a time. */
const isExample = (text: unknown) => typeof text === 'string' && /^[#<\d]|@|:\/\//.test(text)

function missingIn(at: string, field: Any): string[] {
  const here = `${at} ${field.name ?? field.type ?? ''}`
  if (field.hidden || field.admin?.hidden) return []
  const isShown = field.type !== 'ui' && field.type !== 'row'
  return [
    ...(isShown ? missing(here, field.label) : []),
    ...Object.values(field.labels ?? {}).flatMap((label) => missing(here, label)),
    ...missing(here, field.admin?.description),
    ...missing(here, isExample(field.admin?.placeholder) ? undefined : field.admin?.placeholder),
    ...missing(here, field.description),
    ...(field.options ?? []).flatMap((option) =>
      missing(`${here} option`, typeof option === 'string' ? option : option.label),
    ),
    ...[...(field.fields ?? []), ...(field.tabs ?? []), ...(field.blocks ?? [])].flatMap((inner) =>
      missingIn(here, inner as Any),
    ),
  ]
}

it('says everything in the admin in German as well', async () => {
  const { config } = (await testPayload()).payload
  const shown = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const found = [
    ...shown.flatMap(({ slug, admin, labels, fields }) => [
      ...missing(`${slug} group`, admin.group),
      ...missing(`${slug} description`, admin.description),
      ...missing(slug, labels.singular),
      ...missing(slug, labels.plural),
      ...fields.flatMap((field) => missingIn(slug, field as Any)),
    ]),
    ...config.globals.flatMap(({ slug, admin, label, fields }) => [
      ...missing(`${slug} group`, admin?.group),
      ...missing(slug, label),
      ...fields.flatMap((field) => missingIn(slug, field as Any)),
    ]),
  ]
  expect(found).toEqual([])
  // Else nothing was looked at.
  expect(shown.length).toBeGreaterThan(15)
  const [tickets] = shown
  expect(tickets?.labels.plural).toEqual({ en: 'Tickets', de: 'Tickets' })
})
