import { idOf } from '@/src/domain/ids'
import { newestOf } from '@/src/ui/thread/newestOf'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Entry } from '../conversation/Entry'
import { Pictures } from '../conversation/Pictures'
import { Thread } from '../conversation/Thread'
import { Suggested } from '../articles/Suggested'
import { deskWords } from '../deskWords'
import { AdminLive } from '../live/AdminLive'
import { FollowTicket } from '../live/FollowTicket'
import { readDesk } from '../read/readDesk'
import { requestFiles } from '../read/readFiles'
import { happenedOf } from '../reply/happenedOf'
import { PlannedReplies } from '../plannedReplies/PlannedReplies'
import { ReplyBox } from '../reply/ReplyBox'
import { TicketConnections } from '../ticketActions/TicketConnections'
import { Promises } from '../sla/Promises'
import { neighboursOf } from '../inbox/neighbours'
import { PresenceStatus } from '../presence/PresenceStatus'
import { ClientCard } from './ClientCard'
import { ClientLook } from './ClientLook'
import { DeskHead } from './DeskHead'
import { TeamFollowing } from './FollowItems'
import { DeskKeys } from './DeskKeys'
import { firstUnread } from './firstUnread'
import { History } from './History'
import { Neighbours } from './Neighbours'
import { OrganizationCard } from './OrganizationCard'
import { SideFold } from './SideFold'
import { numberIn } from '../addresses'
import { TicketFields } from './TicketFields'
import { ToUnread } from './ToUnread'

/** One ticket as the team works on it: the conversation, the box to answer in, and what the ticket
 * is set to. A view of its own, so that no form of Payload stands between a change and the desk. */
export async function TicketDesk({
  initPageResult: { req },
  i18n,
  params,
  searchParams,
}: AdminViewServerProps) {
  const since = new Date().toISOString()
  const number = numberIn(params?.segments)
  if (number === null) notFound()
  const viewKey = typeof searchParams?.view === 'string' ? searchParams.view : null
  const [desk, beside] = await Promise.all([
    readDesk(req, number),
    viewKey ? neighboursOf(req, viewKey, number) : null,
  ])
  if (!desk) notFound()

  const t = deskWords(i18n)
  const { language } = i18n
  const { ticket, requester, files, names, choices, limits, writing, team, planned } = desk
  const isClientLook = searchParams?.look === 'client'
  const forClient = <T extends { isInternal?: boolean | null }>(all: readonly T[]) =>
    isClientLook ? all.filter(({ isInternal }) => !isInternal) : all
  const [messages, events] = [forClient(desk.messages), forClient(desk.events)]
  const { admin: adminRoute } = req.payload.config.routes
  const client = idOf(ticket.client) ?? ticket.id
  const me = req.user?.id
  const ownReplies = messages.filter(
    ({ author, isInternal }) => !isInternal && idOf(author.value) === me,
  )
  const followerNames = team.others.map(
    (id) => choices.assignedTo.find(({ value }) => value === id)?.label ?? t('somebody'),
  )
  const happened = happenedOf(messages, events)
  const newestKnown = happened.at(-1)?.id ?? ticket.id
  const newest = newestOf(messages, me, (name) => t('newFrom', { name }))

  return (
    <AdminLive key={ticket.id} since={since} person={me}>
      <div className="desk-page">
        <FollowTicket id={ticket.id} newest={newest} />
        <DeskKeys />
        <Pictures />
        <DeskHead
          ticket={ticket}
          colleagues={choices.assignedTo.filter(({ value }) => value !== me)}
          following={team.own ?? 'none'}
          viewKey={viewKey}
        >
          <PresenceStatus ticket={ticket.id} since={since} />
          {viewKey && beside && (
            <Neighbours
              {...beside}
              {...{ viewKey, adminRoute }}
              answered={ownReplies.at(-1)?.id ?? null}
            />
          )}
        </DeskHead>
        <div className="desk-page__columns">
          <section className="desk-conversation" aria-label={t('conversation')}>
            <Entry
              id={ticket.id}
              author={{ id: client, name: ticket.requesterName, label: t('request') }}
              kind="client"
              at={ticket.createdAt}
              content={ticket.description}
              files={files.get(requestFiles)}
              language={language}
              t={t}
            />
            <Thread {...{ messages, events, files, names, language, t }} />
            <ToUnread message={firstUnread(messages, me, desk.readAt)} />
            {isClientLook ? (
              <ClientLook {...{ adminRoute, t }} number={number} name={ticket.requesterName} />
            ) : (
              <>
                <PlannedReplies ticket={ticket.id} planned={planned} newest={newestKnown} />
                <ReplyBox
                  ticket={{
                    id: ticket.id,
                    status: ticket.status,
                    subject: ticket.subject,
                    requesterName: ticket.requesterName,
                    createdAt: ticket.createdAt,
                    goesOn: names.get(idOf(ticket.mergedInto) ?? '') ?? null,
                  }}
                  thread={messages.map(({ id }) => id)}
                  limits={limits}
                  names={choices}
                  writing={writing}
                  happened={happened}
                />
              </>
            )}
          </section>
          <div className="desk-beside">
            <SideFold>
              <TicketFields
                ticket={{
                  id: ticket.id,
                  updatedAt: ticket.updatedAt,
                  status: ticket.status,
                  priority: ticket.priority,
                  assignedTo: idOf(ticket.assignedTo),
                  category: idOf(ticket.category),
                  project: idOf(ticket.project),
                }}
                choices={choices}
                names={Object.fromEntries(names)}
              />
              {!isClientLook && (
                <TeamFollowing following={team.own ?? 'none'} others={followerNames} />
              )}
              {!isClientLook && <TicketConnections {...{ req, ticket, names, t }} />}
              <Promises req={req} ticket={ticket.id} language={language} t={t} />
            </SideFold>
            <aside className="desk-about" aria-label={t('about')}>
              <ClientCard {...{ ticket, requester, adminRoute, language, t }} />
              <OrganizationCard {...{ requester, choices, adminRoute, t }} />
              {!isClientLook && <Suggested {...{ req, ticket, messages, t }} />}
              <History {...{ events, names, t }} createdAt={ticket.createdAt} />
            </aside>
          </div>
        </div>
      </div>
    </AdminLive>
  )
}
