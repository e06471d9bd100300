import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectFile } from '@/media/inspect/inspectFile'
import { fileGroupNames } from '@/src/domain/files'
import { archiveRefusal } from '@/src/domain/archiveRefusal'
import { mayMove } from '@/src/domain/ticket/moves'
import { messageEffect } from '@/src/domain/ticket/effects'
import { organizationOfTicket } from '@/src/domain/ticket/organizationOfTicket'
import { mayRate } from '@/src/domain/ticket/rating'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { germanRefusals } from '@/src/words/germanRefusals'
import { refusalIn } from '@/src/words/refusalIn'
import { waitWords } from '@/src/words/waitWords'

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

const folder = mkdtempSync(join(tmpdir(), 'refusal-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function files() {
  const path = join(folder, 'upload')
  writeFileSync(path, 'plain words')
  const wishes = { groups: fileGroupNames, isScanned: true }
  const names = ['', 'setup.exe', 'nothing', 'fake "quoted".pdf']
  const verdicts = names.map((name) => inspectFile({ name, path, size: 11 }, wishes))
  const archives = [
    archiveRefusal(
      Array(10_001).fill({ isLocked: false, isKnown: true, packed: 0, unpacked: 1 }),
      1,
      true,
    ),
    archiveRefusal([{ isLocked: false, isKnown: true, packed: 0, unpacked: 2 ** 40 }], 1, true),
    archiveRefusal([{ isLocked: true, isKnown: true, packed: 0, unpacked: 1 }], 1, true),
  ].map((reason) => `"a b.zip" ${reason}`)
  return [...(await Promise.all(verdicts)).map(messageOf), ...archives]
}

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
  ['A file may have 25 MB at most.', 'Eine Datei darf höchstens 25 MB haben.'],
  [
    'Too many tries. Wait a minute, then try again.',
    'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann erneut.',
  ],
  ['What nobody has translated.', 'What nobody has translated.'],
])('%s', (english, german) => {
  expect(refusalIn('de', english)).toBe(german)
})

it.each([
  [
    '"createdAt" is compared with what is no date.',
    '„createdAt“ wird mit etwas verglichen, das kein Datum ist.',
  ],
  [
    '"after.status" is compared with what is none of its values: open, closed.',
    '„after.status“ wird mit etwas verglichen, das keiner der Werte ist: open, closed.',
  ],
  [
    '"a.b" is compared with nothing: name an operator.',
    '„a.b“ wird mit nichts verglichen: Nennen Sie einen Operator.',
  ],
  [
    'The operator "near" does not fit "after.status". These do: equals, in.',
    'Der Operator „near“ passt nicht zu „after.status“. Es passen: equals, in.',
  ],
  ['The operator "near" does not fit "x".', 'Der Operator „near“ passt nicht zu „x“.'],
  ['The path "a.b" cannot be used here.', 'Der Pfad „a.b“ kann hier nicht verwendet werden.'],
  [
    'A value in this filter is too long. At most 200 characters are taken.',
    'Ein Wert in diesem Filter ist zu lang. Höchstens 200 Zeichen werden angenommen.',
  ],
])('says what is wrong with a question: %s', (english, german) => {
  expect(refusalIn('de', english)).toBe(german)
})
