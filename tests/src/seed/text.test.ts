import { text } from '@/src/seed/text'
import { minutesAgo, workday } from '@/src/seed/moment'
import { describe, expect, it } from 'vitest'

describe('text', () => {
  it('drops the indentation of the code and keeps that of the Markdown', () => {
    expect(text`
      First

      - a
        - b
    `).toBe('First\n\n- a\n  - b')
  })

  it('goes on where only the code broke a line, and ends where the text does', () => {
    expect(text`
      A paragraph that is longer than a line of code may be, so that it had to be broken before its
      end.
      Best regards
      Bob

      - An item that is longer than a line of code may be, so that it had to be broken in the middle of
        it
      - another
    `).toBe(
      'A paragraph that is longer than a line of code may be, so that it had to be broken before its end.\n' +
        'Best regards\nBob\n\n' +
        '- An item that is longer than a line of code may be, so that it had to be broken in the middle of it\n' +
        '- another',
    )
  })

  it('keeps backticks', () => {
    expect(text`Use \`code\``).toBe('Use `code`')
  })
})

describe('workday', () => {
  it.each([
    ['a Wednesday', '2026-03-11T10:17:00Z', 1, '2026-03-10T08:00:00.000Z'],
    ['a Monday', '2026-03-09T10:17:00Z', 1, '2026-03-06T08:00:00.000Z'],
    ['a Saturday', '2026-03-07T10:17:00Z', 1, '2026-03-06T08:00:00.000Z'],
    ['a Sunday', '2026-03-08T00:00:00Z', 5, '2026-03-02T08:00:00.000Z'],
    ['the turn of a year', '2026-01-02T00:00:00Z', 3, '2025-12-30T08:00:00.000Z'],
  ])('counts back over weekends from %s', (_, now, days, expected) => {
    expect(workday(days, '08:00')(new Date(now)).toISOString()).toBe(expected)
  })
})

describe('minutesAgo', () => {
  it('counts from the moment of seeding', () => {
    expect(minutesAgo(10)(new Date('2026-03-11T00:05:00Z')).toISOString()).toBe(
      '2026-03-10T23:55:00.000Z',
    )
  })
})
