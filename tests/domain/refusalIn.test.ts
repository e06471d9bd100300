import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '@/media/inspectFile'
import { fileSizeMax } from '@/media/limits'
import { mayMove } from '@/src/domain/mayMove'
import { messageEffect } from '@/src/domain/messageEffect'
import { organizationOfTicket } from '@/src/domain/organizationOfTicket'
import { mayRate } from '@/src/domain/rating'
import { ticketStatuses } from '@/src/domain/ticketStatus'
import { germanRefusals } from '@/src/germanRefusals'
import { refusalIn } from '@/src/refusalIn'
import { waitWords } from '@/src/waitWords'

const now = new Date('2026-06-01T12:00:00Z')
const longAgo = new Date('2026-01-01T12:00:00Z')

function messagesOfMoves(): string[] {
  return ticketStatuses.flatMap((from) =>
    ticketStatuses.flatMap((to) =>
      (['client', 'staff'] as const).flatMap((side) => {
        const facts = { side, closedAt: longAgo, now, reopenWithinDays: 30 }
        const verdict = mayMove({ status: from }, to, facts)
        return verdict.ok ? [] : [verdict.message]
      }),
    ),
  )
}

const messageOf = (verdict: { ok: boolean; message?: string }) => {
  if (verdict.ok || !verdict.message) throw new Error('This was meant to be refused.')
  return verdict.message
}

const ratings = () => {
  const fine = {
    status: 'closed',
    isRequester: true,
    ratedAt: null,
    now,
    changeableDays: 7,
  } as const
  return [
    mayRate({ ...fine, isRequester: false }),
    mayRate({ ...fine, status: 'open' }),
    mayRate({ ...fine, ratedAt: longAgo }),
    mayRate({ ...fine, ratedAt: longAgo, changeableDays: 1 }),
  ].map(messageOf)
}

const organizations = () =>
  [
    { projectOrganization: 'x', asked: null, memberships: [] },
    { projectOrganization: null, asked: 'x', memberships: ['y'] },
    { projectOrganization: null, asked: null, memberships: [] },
    { projectOrganization: null, asked: null, memberships: ['x', 'y'] },
  ].map((choice) => messageOf(organizationOfTicket(choice)))

const files = () =>
  Promise.all(
    [
      { name: '', size: 1, data: Buffer.from('x') },
      { name: 'big.pdf', size: fileSizeMax + 1, data: Buffer.from('x') },
      { name: 'setup.exe', size: 2, data: Buffer.from('MZ') },
      { name: 'nothing', size: 1, data: Buffer.from('x') },
      { name: 'fake "quoted".pdf', size: 1, data: Buffer.from('x') },
    ].map(async (file) => messageOf(await inspectFile(file))),
  )

describe('what the rules refuse', () => {
  it('has its German words', async () => {
    const all = [
      ...messagesOfMoves(),
      ...ratings(),
      ...organizations(),
      ...(await files()),
      messageOf(messageEffect({ status: 'closed', side: 'client', isInternal: false })),
      ...[30, 600].flatMap((seconds) => [waitWords(seconds), waitWords(seconds, 'requests')]),
    ]
    expect(all.length).toBeGreaterThan(30)
    for (const message of all) {
      const german = refusalIn('de', message)
      expect(german, message).not.toBe(message)
      expect(german).not.toMatch(/\b(ticket that|is already|Allowed|days?|minutes?|closed|open)\b/)
      expect(german).not.toContain('{')
    }
  })

  it('stays English for whoever reads English', () => {
    for (const message of messagesOfMoves()) expect(refusalIn('en', message)).toBe(message)
  })
})

describe('the German refusals', () => {
  const folders = ['access', 'collections', 'endpoints', 'hooks', 'media', 'src']
  const code = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(
      (file) => file.isFile() && /\.tsx?$/.test(file.name) && file.name !== 'germanRefusals.ts',
    )
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n')

  it.each(Object.keys(germanRefusals))('%s is said somewhere', (english) => {
    // The piece without a hole that is longest.
    const piece = english
      .split(/ ?Allowed:|\{\w+\}|[."]/)
      .reduce((best, part) => (part.length > best.length ? part : best), '')
    expect(code.includes(piece.trim()), piece).toBe(true)
  })

  it('has the same holes on both sides', () => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const [english, german] of Object.entries(germanRefusals)) {
      expect(holes(german), english).toEqual(holes(english))
    }
  })
})

it.each([
  [
    'This ticket is already closed. Allowed: Open, In Progress.',
    'Dieses Ticket ist bereits geschlossen. Möglich ist: offen, in Bearbeitung.',
  ],
  ['"a.exe" is larger than 25 MB.', '„a.exe“ ist größer als 25 MB.'],
  [
    'Too many tries. Wait a minute, then try again.',
    'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann erneut.',
  ],
  ['What nobody has translated.', 'What nobody has translated.'],
])('%s', (english, german) => {
  expect(refusalIn('de', english)).toBe(german)
})
