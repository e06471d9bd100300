import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { adminBodyMax, bodyMax, bytesInWords, type Sender } from '@/src/http/bodyLimits'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

const table: readonly [what: string, Sender, string, string, boolean, number][] = [
  ['a sign-in', 'nobody', 'POST', '/sign-in', false, 64 * kilobyte],
  ['a forgotten password', 'nobody', 'POST', '/forgot-password', false, 64 * kilobyte],
  ['a vote', 'nobody', 'POST', '/help/logo', false, 64 * kilobyte],
  ['a sign-in of a program', 'nobody', 'POST', '/api/clients/login', false, 64 * kilobyte],
  ['GraphQL of a visitor', 'nobody', 'POST', '/api/graphql', false, 64 * kilobyte],
  ['a file of a visitor', 'nobody', 'POST', '/api/tickets/1/attachments', true, 64 * kilobyte],
  ['a form of a visitor', 'nobody', 'POST', '/tickets/new', false, 64 * kilobyte],
  ['the admin of a visitor', 'nobody', 'POST', '/admin', false, 64 * kilobyte],
  ['a form of a client', 'client', 'POST', '/account', false, 256 * kilobyte],
  ['a reply with files', 'client', 'POST', '/tickets/7', true, 101 * megabyte],
  ['JSON of a client', 'client', 'PATCH', '/api/tickets/1', false, megabyte],
  ['a file of a client', 'client', 'POST', '/api/tickets/1/attachments', true, 101 * megabyte],
  ['a client in the admin', 'client', 'POST', '/admin', false, 256 * kilobyte],
  ['a form of the admin', 'staff', 'POST', '/admin/collections/articles/1', false, 4 * megabyte],
  ['a page like the admin', 'staff', 'POST', '/administration', false, 64 * kilobyte],
  ['staff in the portal', 'staff', 'POST', '/sign-in', false, 64 * kilobyte],
  ['JSON of staff', 'staff', 'POST', '/api/graphql', false, megabyte],
  ['a question with a body', 'staff', 'GET', '/api/tickets', false, 64 * kilobyte],
  ['a page with a body', 'client', 'HEAD', '/tickets', false, 64 * kilobyte],
]

it.each(table)('%s', (_, sender, method, path, bringsFile, most) => {
  expect(bodyMax({ sender, method, path, bringsFile })).toBe(most)
})

it('is said in words', () => {
  expect([64 * kilobyte, megabyte, 101 * megabyte].map(bytesInWords)).toEqual([
    '64 KB',
    '1 MB',
    '101 MB',
  ])
})

it('is what Next itself takes at most', () => {
  const told = readFileSync('next.config.mjs', 'utf8')
  const mine = `'${adminBodyMax / megabyte}mb'`
  expect(/bodySizeLimit: (\S+) /.exec(told)?.[1]).toBe(mine)
  expect(/proxyClientMaxBodySize: (\S+),/.exec(told)?.[1]).toBe(mine)
})
