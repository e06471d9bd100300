import { reopeningIsLate } from '@/src/domain/ticket/moves'
import { idOf } from '@/src/domain/ids'
import { type PortalTicket, shownUntil } from '../read/ticket'
import type { TicketPageData } from '../read/readTicketPage'
import { Card } from '../ui/Card'
import { Disclosure } from '../ui/Disclosure'
import { useWords } from '../useWords'
import { ClosurePanel } from './ClosurePanel'
import { Arrivals } from './Arrivals'
import { GoesOn } from './GoesOn'
import { BackLink } from './BackLink'
import { ChangeRequest } from './ChangeRequest'
import { Entry } from './Entry'
import { Facts } from './Facts'
import { FollowersPanel } from './FollowersPanel'
import { NextStep } from './NextStep'
import { Notice } from './Notice'
import { OpenAtNew } from './OpenAtNew'
import { Opened } from './Opened'
import { Pictures } from './Pictures'
import { RatingPanel } from './RatingPanel'
import { ReplyForm } from './ReplyForm'
import { Thread } from './Thread'
import { ThreadPaging } from './ThreadPaging'
import { TicketHeader } from './TicketHeader'

type Props = TicketPageData & {
  viewer: { id: string; name: string }
  ticket: PortalTicket
  done: unknown
  told: unknown
  sent?: string
  /** What the person has clicked in a mail; the form sends it. */
  scored?: string
}

export function TicketDetail({ viewer, ticket, done, told, sent, scored, ...data }: Props) {
  const t = useWords('ticket')
  const live = useWords('live')
  const number = ticket.number ?? 0
  const requester = idOf(ticket.client) ?? ''
  const isRequester = requester === viewer.id
  const colleague = isRequester ? null : (ticket.requesterName ?? null)
  const { reopenWithinDays } = data
  const closedAt = ticket.closedAt ? new Date(ticket.closedAt) : null
  const isOver =
    data.goesOn !== null ||
    (ticket.status === 'closed' && reopeningIsLate({ closedAt, now: new Date(), reopenWithinDays }))

  return (
    <>
      <BackLink href={data.back}>← {t('back')}</BackLink>
      <Opened
        ticket={ticket.id}
        latest={data.messages.at(-1)?.id ?? ''}
        until={shownUntil(ticket)}
      />
      <OpenAtNew ticket={ticket.id} isLong={data.messages.length > 3} />
      <Arrivals
        others={data.messages.flatMap(({ id, author, authorName }) =>
          idOf(author.value) === viewer.id ? [] : [{ id, name: authorName ?? '' }],
        )}
        words={{ one: live.raw('newReply') as string, reply: t('toReply') }}
      />
      <Pictures />
      <TicketHeader ticket={ticket} mayReply={!isOver} colleague={colleague} />
      <Notice done={done} told={told} />
      {data.goesOn && <GoesOn {...data.goesOn} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <aside aria-label={t('details')} className="space-y-4 lg:order-2">
          <Card className="px-4 py-1 md:py-4 lg:sticky lg:top-44">
            <Disclosure label={t('details')} className="pb-3 md:pb-0">
              <Facts
                ticket={ticket}
                category={data.category}
                project={data.project}
                organization={data.hasManyOrganizations ? data.organization : null}
                articles={data.articles}
                colleague={colleague}
                next={
                  <NextStep
                    ticket={ticket}
                    isRequester={isRequester}
                    worker={data.worker}
                    autoCloseAfterDays={data.autoCloseAfterDays}
                  />
                }
              />
              {data.choices && <ChangeRequest ticket={ticket} {...data.choices} />}
              <div className="mt-3 border-t border-line pt-3 print:hidden">
                <FollowersPanel
                  number={number}
                  followers={data.followers}
                  viewer={viewer}
                  requester={{ id: requester, name: ticket.requesterName ?? '' }}
                />
              </div>
            </Disclosure>
          </Card>
        </aside>
        <div className="min-w-0 space-y-4">
          <h2 className="sr-only">{t('conversation')}</h2>
          <Entry
            id="request"
            author={{
              id: requester,
              name: ticket.requesterName ?? '',
              side: 'client',
              label: isRequester ? t('you') : (data.organization ?? t('colleague')),
            }}
            at={ticket.createdAt}
            content={ticket.description}
            files={data.files.get('request')}
          />
          <ThreadPaging
            number={number}
            page={data.page}
            first={data.messages[0]?.id}
            mayHaveEarlier={data.mayHaveEarlier}
          />
          <Thread
            messages={data.messages}
            changes={data.changes}
            files={data.files}
            viewer={viewer}
            organization={data.organization}
            number={number}
            changeable={data.changeable}
            mayReply={!isOver}
            firstNew={data.firstNew}
            colleague={colleague}
          />
          <span id="reply" className="scroll-mt-32" />
          {!isOver && (
            <ReplyForm
              ticket={{ id: ticket.id, number, status: ticket.status }}
              viewer={viewer}
              thread={data.messages.map(({ id }) => id)}
              sent={sent}
            />
          )}
          <RatingPanel
            ticket={ticket}
            viewer={viewer}
            changeableDays={data.ratingChangeableDays}
            scored={scored}
          />
          {!data.goesOn && (
            <Card className="p-4">
              <ClosurePanel ticket={{ ...ticket, number }} reopenWithinDays={reopenWithinDays} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
