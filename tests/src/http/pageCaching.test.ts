import { describe, expect, it } from 'vitest'
import { pageCaching } from '@/src/http/headers'

const ask = (path: string, cookies = '', method = 'GET') =>
  pageCaching({ path, method, cookies, help: '/help' })

describe('who may keep a page', () => {
  it.each([
    ['/tickets', ''],
    ['/tickets/7', ''],
    ['/sign-in', ''],
    ['/account', ''],
    ['/helpless', ''],
    ['/admin', ''],
    ['/help', 'payload-token=x'],
    ['/help/pictures', 'a=b; payload-token=x'],
    ['/help', '__Host-payload-token=x'],
    ['/help/pictures', 'desk-reader=x'],
  ])('nobody keeps %s with "%s"', (path, cookies) => {
    expect(ask(path, cookies)).toBe('private, no-store')
  })

  it('nobody keeps what a form was answered with', () => {
    expect(ask('/help/pictures', '', 'POST')).toBe('private, no-store')
  })

  it.each(['/help', '/help/pictures', '/help/sections/start'])(
    'a visitor’s own browser keeps %s for going back',
    (path) => {
      expect(ask(path)).toBe('private, no-cache')
      expect(ask(path, 'desk-look=dark.de')).toBe('private, no-cache')
    },
  )
})
