import { describe, expect, it } from 'vitest'

import { mailChoices, wantsMail, type Chosen } from '@/src/domain/mail/choices'
import {
  deliveryKinds,
  factsOf,
  noticesOf,
  notifications,
  toldPeople,
  type Audience,
  type Person,
  type ToldEvent,
} from '@/src/domain/ticket/told'
import { eventIn, isStaffOnly, ticketEventKinds } from '@/src/domain/ticket/events'

const told = (kind: (typeof ticketEventKinds)[number]) => notifications[kind] ?? []

describe('the table of notifications', () => {
  it('never names the requester for what is the team’s own business', () => {
    for (const kind of ticketEventKinds.filter(isStaffOnly)) {
      expect(told(kind).filter(({ audience }) => audience === 'requester')).toEqual([])
    }
  })

  it('has a use for every kind of mail but those that the clock sends', () => {
    const used = ticketEventKinds.flatMap((kind) => told(kind).map(({ delivery }) => delivery))
    const byClock = ['reminder_client', 'still_working_client', 'article_review']
    expect(new Set([...used, ...byClock])).toEqual(new Set(deliveryKinds))
  })

  it('has a switch among those of the account for every kind that has one', () => {
    const all: readonly string[] = [...mailChoices.clients, ...mailChoices.staff]
    for (const kind of deliveryKinds) {
      const { choice } = factsOf(kind)
      if (choice !== null) expect(all).toContain(choice)
    }
  })
})

describe('what stays within the team', () => {
  const ofTickets = [
    'merged',
    'merged_in',
    'merged_out',
    'split_off',
    'split_from',
    'linked',
    'unlinked',
    'snoozed',
  ]
  const staffOnly = [
    'assigned',
    'noted',
    'reply_kept',
    'reply_not_sent',
    'sla_warning',
    'sla_breach',
    ...ofTickets,
  ]
  it.each(ticketEventKinds)('%s', (kind) => {
    expect(isStaffOnly(kind)).toBe(staffOnly.includes(kind))
  })
})

/** Ada asked; Alan is her colleague. Sam has the ticket or nobody; Kim works beside Sam. */
const people = {
  ada: { relationTo: 'clients', id: 'ada', disabled: false },
  alan: { relationTo: 'clients', id: 'alan', disabled: false },
  sam: { relationTo: 'staff', id: 'sam', disabled: false },
  kim: { relationTo: 'staff', id: 'kim', disabled: false },
} as const satisfies Record<string, Person>
type Name = keyof typeof people
const names = Object.keys(people) as Name[]

const happenings = {
  created: { kind: 'created', after: { status: 'open' } },
  replied: { kind: 'replied', after: null },
  noted: { kind: 'noted', after: null },
  'noted with a mention': { kind: 'noted', after: { mentioned: ['kim', 'sam'] } },
  'a colleague added': { kind: 'follower_added', after: { follower: 'alan', name: 'Alan' } },
  resolved: { kind: 'status_changed', after: { status: 'resolved' } },
  assigned: { kind: 'assigned', after: { assignedTo: 'sam' } },
  'given back': { kind: 'assigned', after: { assignedTo: null } },
  'priority changed': { kind: 'priority_changed', after: { priority: 'high' } },
  attached: { kind: 'attached', after: null },
  'found infected': { kind: 'file_scanned', after: { scanStatus: 'infected' } },
  'found clean': { kind: 'file_scanned', after: { scanStatus: 'clean' } },
  rated: { kind: 'rated', after: { ratingScore: 1 } },
} as const
type Happening = keyof typeof happenings
type Actor = Name | 'system'
const actors: readonly Actor[] = [...names, 'system']

/** Who hears of what, said once more and in another way: by recipient, from the text of the spec. */
function expected(what: Happening, actor: Actor, isAssigned: boolean, who: Name): string | null {
  const side = actor === 'system' ? 'system' : people[actor].relationTo
  const isOfTeam = who === 'sam' || (who === 'kim' && !isAssigned)
  if (what === 'a colleague added') {
    return who === 'alan' && actor !== 'alan' ? 'added_client' : null
  }
  if (who === 'alan') return null
  switch (what) {
    case 'created':
      if (who === 'ada') return 'ticket_created_client'
      return isOfTeam && who !== actor ? 'ticket_created_team' : null
    case 'replied':
      if (who === 'ada') return actor === 'ada' ? null : 'reply_client'
      return isOfTeam && side === 'clients' ? 'reply_team' : null
    case 'noted with a mention':
      return who !== 'ada' && who !== actor ? 'mentioned' : null
    case 'resolved':
      return who === 'ada' && actor !== 'ada' ? 'status_changed_client' : null
    case 'assigned':
      return isAssigned && who === 'sam' && actor !== 'sam' ? 'assigned' : null
    case 'found infected':
      if (who === 'ada') return 'file_infected_uploader'
      return isOfTeam && who !== actor ? 'file_infected_team' : null
    default:
      return null
  }
}

const chosen: readonly [string, Chosen | undefined][] = [
  ['nothing chosen', undefined],
  [
    'everything off',
    Object.fromEntries([...mailChoices.clients, ...mailChoices.staff].map((each) => [each, false])),
  ],
  ...[...new Set([...mailChoices.clients, ...mailChoices.staff])].map(
    (choice): [string, Chosen] => [`${choice} off`, { [choice]: false }],
  ),
]

const rows = (Object.keys(happenings) as Happening[]).flatMap((what) =>
  actors.flatMap((actor) =>
    [true, false].flatMap((isAssigned) =>
      chosen.map(([choice, mailChoices]) => ({ what, actor, isAssigned, choice, mailChoices })),
    ),
  ),
)

function tell(
  { what, actor, isAssigned, mailChoices: own }: (typeof rows)[number],
  change: Partial<Person> = {},
) {
  const { kind, after } = happenings[what]
  const event: ToldEvent & { actor: string | null } = {
    ...eventIn({ kind, after }),
    actor: actor === 'system' ? null : actor,
    actorSide:
      actor === 'system' ? 'system' : people[actor].relationTo === 'staff' ? 'staff' : 'client',
    isInternal: isStaffOnly(kind),
  }
  const as = (name: Name): Person => ({ ...people[name], mailChoices: own, ...change })
  const named = ((after as { mentioned?: Name[] } | null)?.mentioned ?? []).map(as)
  const audiences: Record<Audience, Person[]> = {
    requester: [as('ada')],
    uploader: [as('ada')],
    team: isAssigned ? [as('sam')] : [as('sam'), as('kim')],
    assignee: isAssigned ? [as('sam')] : [],
    mentioned: named,
    breachList: [as('sam')],
    staffFollowers: [],
    author: [],
    added: [as('alan')],
  }
  return { event, told: toldPeople(event, audiences) }
}

describe(`who hears of what, in ${rows.length * names.length} cases`, () => {
  it.each(Object.keys(happenings) as Happening[])('%s', (what) => {
    for (const row of rows.filter((each) => each.what === what)) {
      const { told: mails } = tell(row)
      for (const who of names) {
        const wanted = expected(what, row.actor, row.isAssigned, who)
        const isOn =
          wanted !== null && wantsMail(factsOf(wanted as 'assigned').choice, row.mailChoices)
        const got = mails.filter(({ person }) => person.id === who).map(({ kind }) => kind)
        const says = `${row.actor}, ${row.isAssigned ? 'assigned' : 'unassigned'}, ${row.choice}: ${who}`
        expect(got, says).toEqual(isOn ? [wanted] : [])
      }
    }
  })

  it('never tells anybody who is disabled, twice, or a client of a note', () => {
    for (const row of rows) {
      expect(tell(row, { disabled: true }).told).toEqual([])
      const { event, told: mails } = tell(row)
      expect(new Set(mails.map(({ person }) => person.id)).size).toBe(mails.length)
      if (!event.isInternal) continue
      expect(mails.filter(({ person }) => person.relationTo === 'clients')).toEqual([])
      expect(tell(row, { relationTo: 'clients' }).told).toEqual([])
    }
  })

  it('tells of nothing that the table does not name', () => {
    for (const kind of ['attached', 'rated', 'thumbnail_made', 'priority_changed'] as const) {
      const event = { ...eventIn({ kind }), actorSide: 'client' as const, isInternal: false }
      expect(noticesOf(event)).toEqual([])
    }
  })
})
