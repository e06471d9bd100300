import { endingsOf } from '@/media/fileTypes'
import { fileLimitsOf } from '@/media/limits'
import { idOf } from '@/src/domain/ids'
import type { UIFieldServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { readEvents } from '../read/readEvents'
import { readFiles, requestFiles } from '../read/readFiles'
import { readMessages } from '../read/readMessages'
import { readNames } from '../read/readNames'
import { readRequester } from '../read/readRequester'
import { readTicket } from '../read/readTicket'
import { FollowTicket } from '../live/FollowTicket'
import { ReplyBox } from '../reply/ReplyBox'
import { Promises } from '../sla/Promises'
import { TicketActions } from '../TicketActions'
import { Entry } from './Entry'
import { Facts } from './Facts'
import { FollowSaves } from './FollowSaves'
import { Thread } from './Thread'

/** The first thing staff see of a ticket: what was asked, what was said, and where to answer. */
export async function Conversation({ id, i18n, req }: UIFieldServerProps) {
  const t = deskWords(i18n)
  const since = new Date().toISOString()
  if (!id) return <p className="desk-quiet">{t('notYet')}</p>
  const ticket = await readTicket(req, String(id))
  if (!ticket) return <p role="alert">{t('missing')}</p>

  const [requester, messages, events, files, limits] = await Promise.all([
    readRequester(req, ticket),
    readMessages(req, ticket.id),
    readEvents(req, ticket.id),
    readFiles(req, ticket.id),
    fileLimitsOf(req),
  ])
  const names = await readNames(req, events)
  const newest = messages.findLast(({ author }) => idOf(author.value) !== req.user?.id)
  const { language } = i18n
  const { admin: adminRoute } = req.payload.config.routes

  return (
    <section className="desk-conversation" aria-label={t('conversation')}>
      <FollowSaves shown={ticket.updatedAt} />
      <FollowTicket
        key={`live-${ticket.id}`}
        id={ticket.id}
        since={since}
        newest={newest ? { id: newest.id, words: t('newFrom', { name: newest.authorName }) } : null}
      />
      <div className="desk-conversation__top">
        <Facts ticket={ticket} requester={requester} adminRoute={adminRoute} t={t} />
        <TicketActions
          id={ticket.id}
          status={ticket.status}
          isMine={idOf(ticket.assignedTo) === req.user?.id}
        />
      </div>
      <Promises
        req={req}
        ticket={ticket.id}
        left={ticket.slaLeft ?? null}
        language={language}
        t={t}
      />
      <Entry
        id={ticket.id}
        author={{
          id: idOf(ticket.client) ?? ticket.id,
          name: ticket.requesterName,
          label: t('request'),
        }}
        kind="client"
        at={ticket.createdAt}
        content={ticket.description}
        files={files.get(requestFiles)}
        language={language}
        t={t}
      />
      <Thread {...{ messages, events, files, names, language, t }} />
      <ReplyBox
        key={ticket.id}
        id={ticket.id}
        status={ticket.status}
        requesterName={ticket.requesterName}
        limits={{ ...limits, endings: endingsOf(limits.groups) }}
      />
    </section>
  )
}
