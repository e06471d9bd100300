import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ticketStatus, ticketStatuses } from '@/src/domain/ticket/status'
import portal from '@/src/portal/messages/en.json'

const folders = ['.', 'docs', 'docs/decisions']
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
const read = (path: string) => readFileSync(path, 'utf8')

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-')

const anchors = (path: string) =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))

test.each(documents)('every link of %s leads somewhere', (path) => {
  const targets = [...read(path).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(
    ([, to = '']) => to,
  )
  const broken = targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const place = file === '' ? path : join(dirname(path), file)
      return !existsSync(place) || (anchor !== undefined && !anchors(place).includes(anchor))
    })
  expect(broken).toEqual([])
})

test('every command in the README is a script of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = ['README.md', 'CONTRIBUTING.md', 'docs/self-hosting.md'].flatMap((path) =>
    [...read(path).matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map(([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every decision is listed, and every number is a record or part of one', () => {
  const records = readdirSync('docs/decisions').filter((name) => /^\d{4}-.*\.md$/.test(name))
  const list = read('docs/decisions/README.md')
  const listed = [...list.matchAll(/^(?!- \d{4} is part).*\((\d{4}-.*?\.md)\)/gm)]
  expect(listed.map(([, name]) => name).toSorted()).toEqual(records.toSorted())
  const joined = [...list.matchAll(/^- (\d{4}) is part of \[\d{4}\]/gm)].map(([, at]) => Number(at))
  const numbers = [...records.map((name) => Number(name.slice(0, 4))), ...joined]
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, at) => at))
})

test.each(ticketStatuses)('docs/api.md tells where a ticket that is %s may go', (status) => {
  const row = read('docs/api.md').match(new RegExp(`^\\| \`${status}\` .*$`, 'm'))?.[0] ?? ''
  const [, , words = '', moves = ''] = row.split('|').map((cell) => cell.trim())
  expect(words).toBe(portal.status[status])
  expect(moves.match(/\w+/g)).toEqual(ticketStatus[status].moves.staff)
})
