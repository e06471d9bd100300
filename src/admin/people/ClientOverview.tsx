import { isDeskWorker } from '@/access/people'
import { isUuid } from '@/src/domain/ids'
import { standingOf } from '@/src/domain/account/standing'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { adminLinks } from '../report/links'
import { Activity } from './Activity'
import { ClientActs } from './ClientActs'
import { ClientFacts } from './ClientFacts'
import { NumbersOf } from './NumbersOf'
import { PersonPath } from './PersonPath'
import { readClient } from './readClient'
import { StandingMark } from './StandingMark'
import { TeamNotes } from './TeamNotes'
import { TicketsOf } from './TicketsOf'

/** Everything the team wants to know of a client, and may do for them. */
export async function ClientOverview({ initPageResult }: DocumentViewServerProps) {
  const { docID: id, req } = initPageResult
  if (!isUuid(id) || !isDeskWorker(req.user)) notFound()
  const read = await readClient(req, id)
  if (!read) notFound()
  const { person, state, memberships, organizations, mayInvite } = read
  const t = deskWords(req.i18n)
  const { language } = req.i18n
  const links = adminLinks(req)
  const whose = { client: { equals: id } }
  const standing = standingOf(person, new Date())
  const mayAsk = standing !== 'disabled' && memberships.length > 0
  return (
    <Gutter>
      <PersonPath req={req} collection="clients" name={person.name} />
      <main className="desk-overview">
        <div className="desk-overview__head">
          <p>
            <StandingMark standing={standing} t={t} />
          </p>
          <ClientActs
            person={{ id, name: person.name, memberships }}
            {...{ standing, mayInvite, organizations }}
          />
        </div>
        <div className="desk-panels">
          <ClientFacts
            {...{ person, memberships, links, language, t }}
            seenAt={state?.seenAt ?? null}
          />
          <TeamNotes collection="clients" id={id} notes={person.teamNotes ?? ''} />
        </div>
        <NumbersOf {...{ req, whose, links, language, t }} />
        <TicketsOf {...{ req, whose, links, t }} newTicket={mayAsk ? id : undefined} />
        <Activity {...{ req, id, whose, links, t }} />
      </main>
    </Gutter>
  )
}
