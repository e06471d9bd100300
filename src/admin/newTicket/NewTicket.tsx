import { isDeskWorker } from '@/access/people'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { adminLinks } from '../report/links'
import { NewTicketForm } from './NewTicketForm'
import { readNewTicket } from './readNewTicket'

/** A ticket for a client, in one short form. */
export async function NewTicket({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  if (!isDeskWorker(req.user)) notFound()

  const t = deskWords(req.i18n)
  const links = adminLinks(req)
  const choices = await readNewTicket(req, searchParams?.client)
  return (
    <>
      <SetStepNav
        nav={[{ label: t('tickets'), url: links.tickets() }, { label: t('newTicket') }]}
      />
      <Gutter>
        <main className="desk-overview">
          <div className="desk-overview__head">
            <h1>{t('newTicket')}</h1>
          </div>
          <NewTicketForm {...choices} desk={links.tickets('/desk')} />
        </main>
      </Gutter>
    </>
  )
}
