import { describe, expect, it } from 'vitest'
import { withFetchMetadata } from '@/src/http/origin'

const plain = 'http://desk.office.example:3000'

const told = (method: string, sent: Record<string, string>, appUrl = plain) => {
  const headers = withFetchMetadata(method, new Headers(sent), appUrl)
  return [headers.get('sec-fetch-site'), headers.get('sec-fetch-mode')]
}

describe('what browsers leave out over plain http', () => {
  it.each([
    ['a page', { accept: 'text/html,*/*;q=0.8' }, ['same-origin', 'navigate']],
    ['a part of a page', { accept: '*/*', rsc: '1' }, ['same-origin', null]],
    [
      'a part of a page, asked for as one',
      { accept: 'text/html', rsc: '1' },
      ['same-origin', null],
    ],
    ['a picture', { accept: 'image/avif,image/webp' }, ['same-origin', null]],
    ['anything', {}, ['same-origin', null]],
  ])('is added for %s', (_, sent: Record<string, string>, expected) => {
    expect(told('GET', sent)).toEqual(expected)
    expect(told('HEAD', sent)).toEqual(expected)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is not added for a change: %s', (method) => {
    expect(told(method, { accept: 'text/html' })).toEqual([null, null])
  })

  it.each(['http://elsewhere.example', 'null', plain])(
    'is not added for a page of %s',
    (origin) => {
      expect(told('GET', { origin })).toEqual([null, null])
    },
  )

  it.each(['cross-site', 'same-site', 'none'])('changes nothing that was said: %s', (site) => {
    expect(told('GET', { 'sec-fetch-site': site })).toEqual([site, null])
  })

  it.each([
    'https://desk.example',
    'http://localhost:3000',
    'http://desk.localhost',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('is not added where browsers tell it: %s', (appUrl) => {
    expect(told('GET', { accept: 'text/html' }, appUrl)).toEqual([null, null])
  })

  it.each(['http://192.168.1.5:3000', 'http://notlocalhost', 'http://127.example'])(
    'is added on %s',
    (appUrl) => {
      expect(told('GET', {}, appUrl)).toEqual(['same-origin', null])
    },
  )
})
