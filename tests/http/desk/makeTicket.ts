import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenOf } from '../../support/tokenOf'
import { category, organization, person, put, type Row } from './system'

/** A ticket of that client, made as the desk itself. Nobody is told. */
export async function makeTicket(
  email = 'ada@acme.example',
  data: Record<string, unknown> = {},
): Promise<Row> {
  const isGlobex = email.endsWith('@globex.example')
  return put(slugs.tickets, {
    subject: 'The shop is slow',
    description: 'Since Monday.',
    client: await person(email),
    organization: await organization(isGlobex ? 'Globex' : 'Acme'),
    category: await category(),
    source: 'portal',
    ...data,
  })
}

/** A note of the team on that ticket. */
export async function makeNote(ticket: string, content: string): Promise<string> {
  const { body } = await rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenOf('sam@desk.example'),
    body: { content, isInternal: true },
  })
  return body.doc.id
}

/** Changes a ticket as that agent would. */
export async function patch(ticket: string, body: unknown, email = 'sam@desk.example') {
  return rest('PATCH', `/api/tickets/${ticket}`, { token: await tokenOf(email), body })
}
