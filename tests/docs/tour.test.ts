import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync('docs/architecture.md', 'utf8')
const tour = page.slice(page.indexOf("## A newcomer's tour"), page.indexOf('## How a request'))
const named = [...tour.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)

it('leads to what is there', () => {
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

it('begins with ten files', () => {
  expect(tour.match(/^\d+\. \[`.+\.ts`\]/gm)).toHaveLength(10)
})

/** The words by which a folder is known to be about a thing. */
const words: Readonly<Record<string, RegExp>> = {
  ticket: /\/tickets?$/,
  file: /\/(attachments|upload|inspect|receive|scan|storage|thumbnail)$/,
  person: /\/(people|clients|account)$/,
  article: /\/(articles?|help)$/,
  mail: /\/mail$/,
}

const rooms = ['access', 'collections', 'endpoints', 'hooks', 'media', 'src']
const folders = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`),
)
/** What is told in the demo is no room of the product. */
const ofTheProduct = folders.filter((folder) => !/^src\/(seed|migrations|scripts)\b/.test(folder))

it.each(Object.entries(words))('knows every room of a %s', (thing, word) => {
  const row = tour.match(new RegExp(`^\\| \\*\\*${thing}\\*\\* .*$`, 'm'))?.[0] ?? ''
  const own = [...row.matchAll(/`([^`]+)`/g)].map(([, path]) => path)
  expect(own.length).toBeGreaterThan(3)
  expect(ofTheProduct.filter((each) => word.test(each) && !own.includes(each))).toEqual([])
})
