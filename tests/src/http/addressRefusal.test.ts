import { describe, expect, it } from 'vitest'

import { addressMax, queryRefusal as queryRefusalOf } from '@/src/http/addressRefusal'
import { boundedRequest } from '@/src/http/boundedRequest'
import { inWords } from '../../support/inWords'

const queryRefusal = inWords(queryRefusalOf)

describe('a query', () => {
  it.each([
    ['nothing', '', null],
    ['a plain one', '?where[status][equals]=open&limit=5', null],
    ['a filter as JSON', `?where=${encodeURIComponent('{"status":{"equals":"open"}}')}`, null],
    ['an empty filter', '?where=', null],
    ['as many parts as are taken', `?${'a&'.repeat(500)}`, null],
    ['one part more', `?${'a&'.repeat(501)}`, 'This query has too many parts.'],
    ['as deep as is taken', `?where${'[a]'.repeat(12)}=1`, null],
    ['one level deeper', `?where${'[a]'.repeat(13)}=1`, 'This query is nested too deeply.'],
    ['a filter that is no JSON', '?where={', 'The parameter "where" is not valid JSON.'],
    ['data that are no JSON', '?data=[', 'The parameter "data" is not valid JSON.'],
  ])('of %s', (_, search, reason) => expect(queryRefusal(search)).toBe(reason))
})

const refused = async (request: Request) => {
  const answer = await boundedRequest(request)
  return answer instanceof Response ? answer.status : null
}

describe('an address', () => {
  const url = 'http://localhost/api/tickets'
  it('that is too long is refused, and one that just fits is not', async () => {
    expect(await refused(new Request(`${url}?${'a'.repeat(addressMax)}`))).toBe(414)
    expect(await refused(new Request(`${url}?${'a'.repeat(addressMax - 1)}`))).toBeNull()
  })

  it('with a query that asks too much is refused, in the address and in a body for one', async () => {
    expect(await refused(new Request(`${url}?where={`))).toBe(400)
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    }
    const asked = (body: string) => new Request(url, { method: 'POST', headers, body })
    expect(await refused(asked('where={'))).toBe(400)
    expect(await refused(asked(`a=${'b'.repeat(64 * 1024)}`))).toBe(413)
    expect(await refused(asked('limit=5'))).toBeNull()
  })
})
