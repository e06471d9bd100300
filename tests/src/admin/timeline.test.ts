import { describe, expect, it } from 'vitest'
import { eventWords } from '@/src/admin/conversation/eventWords'
import { piecesOf } from '@/src/admin/conversation/momentMark'
import { timeline } from '@/src/ui/thread/timeline'
import { wordedEvents } from '@/src/admin/conversation/wordedEvents'
import { deskWords } from '@/src/admin/deskWords'
import { translations } from '@/src/admin/translations'

const at = (minute: number) => `2026-03-02T10:0${minute}:00.000Z`

const english: Record<string, string> = translations.en.desk
const t = deskWords({
  t: ((key: string, values: Record<string, string> = {}) =>
    (english[key.replace('desk:', '')] ?? key).replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => values[name] ?? '',
    )) as never,
})

const sam = { relationTo: 'staff', value: 'sam' } as const
const names = new Map([
  ['sam', 'Sam Okafor'],
  ['kim', 'Kim Hansen'],
  ['shop', 'Acme shop'],
])
type Told = Parameters<typeof eventWords>[0]
const told = (event: Partial<Told>) =>
  eventWords({ actor: sam, actorName: 'Sam Okafor', ...event } as Told, names, t)

describe('the timeline', () => {
  it('puts a change below the message that brought it about', () => {
    const messages = [
      { id: 'm1', createdAt: at(1) },
      { id: 'm2', createdAt: at(3) },
    ]
    const events = [
      { id: 'e1', createdAt: at(1) },
      { id: 'e2', createdAt: at(2) },
    ]
    const order = timeline(messages, events).map((each) => each.item.id)
    expect(order).toEqual(['m1', 'e1', 'e2', 'm2'])
  })

  it.each<[string, Partial<Told>, string]>([
    [
      'a status',
      { kind: 'status_changed', after: { status: 'resolved', waitingOn: null } },
      'Sam Okafor set the status to Resolved',
    ],
    [
      'whom it waits for',
      { kind: 'status_changed', after: { status: 'waiting', waitingOn: 'third_party' } },
      'Sam Okafor set the status to Waiting on a third party',
    ],
    [
      'the desk itself',
      { kind: 'status_changed', actor: null, actorName: null, after: { status: 'closed' } },
      'The desk set the status to Closed',
    ],
    [
      'taking a ticket',
      { kind: 'assigned', before: { assignedTo: null }, after: { assignedTo: 'sam' } },
      'Sam Okafor took the ticket',
    ],
    [
      'giving it to another',
      { kind: 'assigned', before: { assignedTo: null }, after: { assignedTo: 'kim' } },
      'Sam Okafor assigned the ticket to Kim Hansen',
    ],
    [
      'nobody',
      { kind: 'assigned', before: { assignedTo: 'kim' }, after: { assignedTo: null } },
      'Sam Okafor took the ticket from Kim Hansen; nobody has it now',
    ],
    [
      'a project',
      { kind: 'project_changed', before: { project: null }, after: { project: 'shop' } },
      'Sam Okafor set the project to Acme shop',
    ],
  ])('says %s', (_, event, sentence) => {
    expect(told(event)).toBe(sentence)
  })

  it.each<[string, Partial<Told>]>([
    ['when it comes back', { kind: 'snoozed', after: { snoozedUntil: at(7) } }],
    ['when it was due', { kind: 'sla_breach', after: { target: 'resolution', dueAt: at(7) } }],
  ])('leaves to the reader and their zone %s', (_, event) => {
    const pieces = piecesOf(told(event) ?? '')
    expect(pieces.filter(({ isMoment }) => isMoment)).toEqual([{ text: at(7), isMoment: true }])
    expect(pieces[0]).toMatchObject({ isMoment: false })
    expect(told(event)).not.toContain('UTC')
  })
})

it('has every word in both languages', () => {
  expect(Object.keys(translations.de.desk)).toEqual(Object.keys(translations.en.desk))
})

it('has no line for what is no news, such as a file that was found clean', () => {
  const scanned = (id: string, scanStatus: string) => ({
    id,
    createdAt: at(1),
    kind: 'file_scanned' as const,
    before: { scanStatus: 'pending' },
    after: { filename: `${id}.pdf`, scanStatus },
  })
  const events = [scanned('a', 'clean'), scanned('b', 'infected'), scanned('c', 'failed')]
  const worded = wordedEvents(events as never, names, t)
  expect(worded.map(({ id }) => id)).toEqual(['b', 'c'])
  for (const { words } of worded) expect(words).toContain('stays locked away')
})
