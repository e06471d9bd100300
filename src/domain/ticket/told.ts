import { wantsMail, type Chosen, type MailChoice } from '../mail/choices'
import type { TicketEvent, TicketEventKind } from './events'
import type { Side } from './status'

type KindFacts = {
  /** What switches this kind of mail off; null for what nobody may switch off. */
  choice: MailChoice | null
  /** Shares one mail with what else happens to the same ticket, and may wait for a digest. */
  gathers?: boolean
  /** Waits a moment, because more often follows, and because it may be read on the page meanwhile. */
  waits?: boolean
}

/** Every kind of mail but those about an account. Of several in one mail the first of this table gives the title. */
export const deliveries = {
  file_infected_uploader: { choice: null },
  file_infected_team: { choice: null },
  sla_breach: { choice: null },
  sla_warning: { choice: null },
  reply_not_sent: { choice: null },
  mentioned: { choice: 'mentioned', gathers: true },
  added_client: { choice: 'added', gathers: true, waits: true },
  reply_client: { choice: 'reply', gathers: true, waits: true },
  reply_team: { choice: 'reply', gathers: true, waits: true },
  noted_team: { choice: 'mentioned', gathers: true, waits: true },
  status_changed_client: { choice: 'statusChanged', gathers: true, waits: true },
  assigned: { choice: 'assigned', gathers: true, waits: true },
  reminder_client: { choice: 'reminders' },
  still_working_client: { choice: 'reminders' },
  article_review: { choice: 'reviews' },
  ticket_created_client: { choice: 'ticketCreated', gathers: true },
  ticket_created_team: { choice: 'ticketCreated', gathers: true, waits: true },
} as const satisfies Record<string, KindFacts>

export type DeliveryKind = keyof typeof deliveries

/** About the help center: no ticket goes with it. */
export type ArticleKind = 'article_review'
export type TicketDeliveryKind = Exclude<DeliveryKind, ArticleKind>

export const deliveryKinds = Object.keys(deliveries) as DeliveryKind[]
export const factsOf = (kind: DeliveryKind): KindFacts => deliveries[kind]

/**
 * The team: whoever the ticket is assigned to, else everybody who works on tickets. The breach list:
 * whom the policy names, else all admins.
 */
export type Audience =
  | ('requester' | 'uploader' | 'team' | 'assignee' | 'breachList')
  /** Who was just made to follow the ticket, by somebody else. */
  | 'added'
  /** Of the team: whom a note calls, who follows the ticket, who has planned a reply. */
  | ('mentioned' | 'staffFollowers' | 'author')

/** What happened, as far as it decides who hears of it. */
export type ToldEvent<Kind extends TicketEventKind = TicketEventKind> = TicketEvent<Kind> & {
  actorSide: Side
  isInternal: boolean
}

export type Notice<Kind extends TicketEventKind = TicketEventKind> = {
  audience: Audience
  delivery: TicketDeliveryKind
  /** A confirmation of what one has done oneself; else nobody hears of that. */
  tellsActor?: boolean
  /** Without it, every event of the kind is told. */
  isTold?: (event: ToldEvent<Kind>) => boolean
}

const isInfected = ({ after }: ToldEvent<'file_scanned'>) => after.scanStatus === 'infected'
const byClient = ({ actorSide }: ToldEvent<'replied'>) => actorSide === 'client'
const toSomebody = ({ after }: ToldEvent<'assigned'>) => after.assignedTo !== null

/** Who hears of what, by mail. A kind of event without an entry is told to nobody. */
export const notifications: { readonly [Kind in TicketEventKind]?: readonly Notice<Kind>[] } = {
  created: [
    { audience: 'requester', delivery: 'ticket_created_client', tellsActor: true },
    { audience: 'team', delivery: 'ticket_created_team' },
  ],
  replied: [
    { audience: 'requester', delivery: 'reply_client' },
    { audience: 'team', delivery: 'reply_team', isTold: byClient },
    { audience: 'staffFollowers', delivery: 'reply_team' },
  ],
  noted: [
    { audience: 'mentioned', delivery: 'mentioned' },
    { audience: 'staffFollowers', delivery: 'noted_team' },
  ],
  reply_not_sent: [{ audience: 'author', delivery: 'reply_not_sent', tellsActor: true }],
  status_changed: [{ audience: 'requester', delivery: 'status_changed_client' }],
  assigned: [{ audience: 'assignee', delivery: 'assigned', isTold: toSomebody }],
  follower_added: [{ audience: 'added', delivery: 'added_client' }],
  sla_warning: [{ audience: 'team', delivery: 'sla_warning' }],
  sla_breach: [
    { audience: 'team', delivery: 'sla_breach' },
    { audience: 'breachList', delivery: 'sla_breach' },
  ],
  file_scanned: [
    {
      audience: 'uploader',
      delivery: 'file_infected_uploader',
      tellsActor: true,
      isTold: isInfected,
    },
    { audience: 'team', delivery: 'file_infected_team', isTold: isInfected },
  ],
}

export function noticesOf<Kind extends TicketEventKind>(
  event: ToldEvent<Kind>,
): readonly Notice<Kind>[] {
  const notices: readonly Notice<Kind>[] = notifications[event.kind] ?? []
  return notices.filter(({ isTold }) => isTold?.(event) ?? true)
}

export type Person = {
  relationTo: 'staff' | 'clients'
  id: string
  disabled: boolean
  mailChoices?: Chosen | null
  /** They want no mails of this ticket, but for those that nobody may switch off. */
  muted?: boolean
}

/** Who answers for a ticket: its assignee, or while there is none who can, everybody of the team. */
export function teamOf<Worker extends Pick<Person, 'id' | 'disabled'>>(
  workers: readonly Worker[],
  assignee: string | null,
): readonly Worker[] {
  const able = workers.filter(({ disabled }) => !disabled)
  const assigned = able.filter(({ id }) => id === assignee)
  return assigned.length > 0 ? assigned : able
}

/**
 * Who hears of an event, and by which mail: whoever the table names, but nobody twice, nobody of
 * their own doing, nobody disabled, nobody who does not want to, and no client of a note.
 */
export function toldPeople<Somebody extends Person>(
  event: ToldEvent & { actor: string | null },
  peopleOf: Partial<Record<Audience, readonly Somebody[]>>,
): { person: Somebody; kind: TicketDeliveryKind }[] {
  const told = new Map<string, { person: Somebody; kind: TicketDeliveryKind }>()
  for (const { audience, delivery, tellsActor } of noticesOf(event)) {
    for (const person of peopleOf[audience] ?? []) {
      const isForTeam = event.isInternal && person.relationTo === 'clients'
      const isOwn = person.id === event.actor && !tellsActor
      if (person.disabled || isForTeam || isOwn || told.has(person.id)) continue
      const { choice } = factsOf(delivery)
      // Who is called by name is called all the same.
      if (person.muted && choice !== null && audience !== 'mentioned') continue
      if (!wantsMail(choice, person.mailChoices)) continue
      told.set(person.id, { person, kind: delivery })
    }
  }
  return [...told.values()]
}
