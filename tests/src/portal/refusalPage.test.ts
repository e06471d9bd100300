import { describe, expect, it } from 'vitest'
import { refusal } from '@/src/domain/refusal'
import { answerRefused, tooMany } from '@/src/http/answers'
import { refusalPage } from '@/src/portal/errorPages/errorPage'

const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
const full = () => tooMany({ seconds: 61, headers: { 'RateLimit-Limit': '5' } })

const asked = (headers: Record<string, string>, method = 'GET', path = '/tickets?q=logo') => ({
  method,
  url: `http://localhost:3000${path}`,
  headers: new Headers(headers),
})

describe('what the door refuses', () => {
  it('stays data for a program', async () => {
    for (const accept of ['*/*', 'text/x-component', 'application/json']) {
      const answer = full()
      expect(await refusalPage(answer, asked({ accept }))).toBe(answer)
    }
  })

  it('is a page for a browser, with the same status and the same headers', async () => {
    const answer = await refusalPage(full(), asked({ accept }))
    expect(answer.status).toBe(429)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('retry-after')).toBe('61')
    expect(answer.headers.get('ratelimit-limit')).toBe('5')
    const page = await answer.text()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<h1>Too many requests. Wait 2 minutes, then try again.</h1>')
    expect(page).toContain('<a href="/tickets?q=logo">Try again</a>')
  })

  it.each([
    ['the browser asks for it', { 'accept-language': 'fr, de;q=0.8, en;q=0.5' }],
    [
      'it was chosen before',
      { 'accept-language': 'en', cookie: 'other=x.y; desk-look=dark.de; more=1' },
    ],
  ])('speaks German where %s', async (_why, headers) => {
    const page = await (await refusalPage(full(), asked({ accept, ...headers }))).text()
    expect(page).toContain('<html lang="de">')
    expect(page).toContain('Zu viele Anfragen. Warten Sie 2 Minuten')
  })

  it('tells whoever sent a form how to get their words back', async () => {
    const foreign = answerRefused(403, refusal('other_site'))
    const german = asked({ accept, 'accept-language': 'de' }, 'POST')
    const answer = await refusalPage(foreign, german)
    expect(answer.status).toBe(403)
    const page = await answer.text()
    expect(page).toContain('Diese Anfrage kommt von einer anderen Website.')
    expect(page).toContain('Gehen Sie im Browser zurück')
    expect(page).toContain('<a href="/tickets">')
  })

  it('lets nothing of the address become markup', async () => {
    const path = '/help?q="><script>alert(1)</script>&x'
    const page = await (await refusalPage(full(), asked({ accept }, 'GET', path))).text()
    expect(page).not.toContain('<script')
    expect(page).not.toContain('q="')
  })
})
