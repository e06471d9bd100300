import { expect, it } from 'vitest'
import { targetRefusal } from '@/src/http/targetRefusal'

it.each([
  '/help/100%',
  '/tickets/%E0%A4%A',
  '/api/tickets/%',
  '/api/tickets/%C0%80',
  '/admin/..',
  '/admin/%2e%2E/api',
  '/./tickets',
  '/a/%00',
  '/help?q=%00',
  '/a\\b',
  '/%5cexample.com',
  'tickets',
  '*',
  'http://elsewhere.example/',
  '',
])('cannot read %s', async (target) => {
  for (const method of ['GET', 'POST', 'TRACE']) {
    const answer = targetRefusal(method, target)
    expect([answer?.status, await answer?.json()]).toEqual([
      400,
      { errors: [{ message: 'This address cannot be read.', code: 'address_unreadable' }] },
    ])
  }
})

it.each([
  '/',
  '/help/100%25',
  '/help?q=100%',
  '/tickets/%E2%82%AC',
  '/help/a..b',
  '/api/attachments/file/a..b.png',
  '/tickets?where[a]=/../b',
  '/help/a?b=c?d=e',
])('reads %s', (target) => {
  expect(targetRefusal('GET', target)).toBeNull()
})

it.each(['/_global-error', '/_global-error/', '/_global-error.rsc', '/%5Fglobal-error'])(
  'has nothing at %s',
  async (target) => {
    const answer = targetRefusal('GET', target)
    expect([answer?.status, await answer?.json()]).toEqual([
      404,
      { errors: [{ message: 'There is nothing here.', code: 'nothing_here' }] },
    ])
  },
)

it('is an address of ours up to a length', () => {
  const path = (length: number) => '/'.padEnd(length, 'a')
  expect(targetRefusal('GET', `${path(1024)}?${'a'.repeat(5000)}`)).toBeNull()
  expect(targetRefusal('GET', path(1025))?.status).toBe(414)
})

const all = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', '']

it.each([
  ['/tickets', ['GET', 'HEAD', 'POST']],
  ['/apiary', ['GET', 'HEAD', 'POST']],
  ['/api/tickets', ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']],
  ['/api/attachments/file/a.txt', ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']],
  ['/sitemap.xml', ['GET', 'HEAD']],
  ['/help/feed.xml?language=de', ['GET', 'HEAD']],
  ['/robots.txt', ['GET', 'HEAD']],
  ['/api/graphql', ['POST', 'OPTIONS']],
  ['/api/graphql/?a', ['POST', 'OPTIONS']],
])('knows the methods of %s', async (target, taken) => {
  for (const method of all) {
    const answer = targetRefusal(method, target)
    if (taken.includes(method)) expect(answer, method).toBeNull()
    else expect([answer?.status, answer?.headers.get('allow')]).toEqual([405, taken.join(', ')])
  }
})
