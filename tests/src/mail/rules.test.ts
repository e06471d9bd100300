import { describe, expect, it } from 'vitest'

import { mailLanguage } from '@/src/domain/mail/languages'
import { wantsMail } from '@/src/domain/mail/choices'
import { chosenText, fillPlaces } from '@/src/domain/mail/settings'
import { factsOf } from '@/src/domain/ticket/told'
import { readableOn } from '@/src/ui/format/readableOn'
import { isRefusedForGood, mayTryAgain } from '@/src/mail/anotherTry'
import de from '@/src/mail/messages/de.json'
import en from '@/src/mail/messages/en.json'
import { newMessageId, threadMessageId } from '@/src/mail/messageIds'

const smtp = (responseCode: number | undefined, command: string, code: string) =>
  Object.assign(new Error('refused'), { responseCode, command, code })

describe('a refusal for good', () => {
  it.each([
    ['no such mailbox', smtp(550, 'RCPT TO', 'EENVELOPE'), true],
    ['mailbox full for now', smtp(452, 'RCPT TO', 'EENVELOPE'), false],
    ['message rejected', smtp(554, 'DATA', 'EMESSAGE'), true],
    ['greylisted', smtp(451, 'DATA', 'EMESSAGE'), false],
    ['no data wanted', smtp(503, 'DATA', 'EENVELOPE'), false],
    ['our sign-in is wrong', smtp(535, 'AUTH PLAIN', 'EAUTH'), false],
    ['our sender is refused', smtp(550, 'MAIL FROM', 'EENVELOPE'), false],
    ['no answer', smtp(undefined, 'CONN', 'ESOCKET'), false],
    ['something else', 'text', false],
  ])('%s', (_, error, expected) => {
    expect(isRefusedForGood(error)).toBe(expected)
  })
})

describe('trying again', () => {
  const queued = new Date('2026-03-01T10:00:00Z')
  it.each([
    ['2026-03-01T10:00:01Z', true],
    ['2026-03-04T10:00:00Z', true],
    ['2026-03-06T09:59:59Z', true],
    ['2026-03-06T10:00:00Z', false],
  ])('queued on 1 March, at %s', (now, expected) => {
    expect(mayTryAgain(queued, new Date(now))).toBe(expected)
  })
})

describe('mail choices', () => {
  it.each([
    [{ ticketCreated: false }, false],
    [{ ticketCreated: true }, true],
    [{ ticketCreated: null }, true],
    [{ reply: false }, true],
    [undefined, true],
  ])('%j', (choices, expected) => {
    expect(wantsMail(factsOf('ticket_created_client').choice, choices)).toBe(expected)
  })

  it.each(['file_infected_uploader', 'file_infected_team'] as const)(
    'cannot switch off %s, which is about safety',
    (kind) => {
      const none = { ticketCreated: false, reply: false, statusChanged: false }
      expect(wantsMail(factsOf(kind).choice, none)).toBe(true)
    },
  )
})

describe('words of one’s own', () => {
  const texts = [
    { mail: 'all', language: 'en', greeting: 'Hi {name}!', footer: 'Northlight' },
    { mail: 'reply_client', language: 'en', greeting: 'Dear {name},', footer: '' },
    { mail: 'all', language: 'de', subject: '{desk} #{number}: {subject}' },
  ] as const
  it.each([
    ['reply_client', 'en', 'greeting', 'Dear {name},'],
    ['reply_client', 'en', 'footer', 'Northlight'],
    ['reply_client', 'en', 'subject', null],
    ['assigned', 'en', 'greeting', 'Hi {name}!'],
    ['assigned', 'de', 'greeting', null],
    ['all', 'de', 'subject', '{desk} #{number}: {subject}'],
    // It names a ticket, which a mail about an account has none of.
    ['invitation', 'de', 'subject', null],
  ] as const)('%s in %s: %s', (mail, language, part, expected) => {
    expect(chosenText(texts, mail, language, part)).toBe(expected)
  })

  it('leave alone what they do not know, and take no value for a place', () => {
    const values = { name: '{number} <b>', number: '7' }
    expect(fillPlaces('{name} {number} {nothing} {constructor} {', values)).toBe(
      '{number} <b> 7 {nothing} {constructor} {',
    )
  })
})

describe('the color of a button', () => {
  it.each([
    ['#1d4ed8', '#ffffff'],
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
    ['#ffd400', '#000000'],
    ['nothing', '#ffffff'],
  ])('%s has %s words', (color, expected) => {
    expect(readableOn(color)).toBe(expected)
  })
})

describe('Message-IDs', () => {
  it('names the host of the desk and never repeats', () => {
    const [first, second] = [1, 2].map(() => newMessageId('t1', 'https://support.example.com:8443'))
    expect(first).toMatch(/^<t1\.[0-9a-f-]{36}@support\.example\.com>$/)
    expect(first).not.toBe(second)
    expect(threadMessageId('t1', 'http://localhost:3000')).toBe('<t1@localhost>')
  })
})

describe('languages', () => {
  it.each([
    ['de', 'de'],
    ['en', 'en'],
    ['fr', 'en'],
    [null, 'en'],
  ])('%s is read in %s', (wanted, expected) => {
    expect(mailLanguage(wanted)).toBe(expected)
  })

  const keys = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value, `${path}${key}.`) : `${path}${key}`,
    )
  const gaps = (words: object) =>
    JSON.stringify(words)
      .match(/\{\w+[},]/g)
      ?.sort()

  it('have the same words and the same places to fill in', () => {
    expect(keys(de)).toEqual(keys(en))
    expect(gaps(de)).toEqual(gaps(en))
  })
})
