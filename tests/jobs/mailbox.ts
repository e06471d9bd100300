import { simpleParser, type ParsedMail } from 'mailparser'
import type { Payload } from 'payload'

import { sendDelivery } from '@/src/mail/sendDelivery'
import type { MailSettings } from '@/src/domain/mail/settings'
import { mailSettingsSlug } from '@/src/slugs'
import { sql } from '../http/desk/system'
import { startMailServer } from './mailServer'
import { sendsOver } from './mailSettings'

/** A real mail server, and the worker's own work done by hand: whatever is queued is sent now. */
export async function openMailbox(payload: Payload) {
  const server = await startMailServer()
  let read = 0

  /** What is queued about a ticket or an article, sent as the worker would at that moment. */
  async function work(about: string, now = new Date()): Promise<Date[]> {
    sendsOver(server.url)
    const rows = await sql(
      `select id from deliveries where $1::uuid in (ticket_id, article_id) and status = 'queued'
       order by created_at, id`,
      [about],
    )
    const later: Date[] = []
    for (const { id } of rows) {
      const due = await sendDelivery(payload, String(id), now)
      if (due) later.push(due)
    }
    return later
  }

  /** The mails that have come since this was asked last. */
  async function arrived(): Promise<(ParsedMail & { to1: string; raw: string })[]> {
    const fresh = server.received.slice(read)
    read = server.received.length
    return Promise.all(
      fresh.map(async ({ to, raw }) =>
        Object.assign(await simpleParser(raw), { to1: to[0] ?? '', raw }),
      ),
    )
  }
  return { work, arrived, stop: server.stop, received: server.received }
}

/** What the desk chooses for its mails, until the rows are fresh again. */
export async function choose(payload: Payload, data: Partial<MailSettings>): Promise<void> {
  await payload.updateGlobal({
    slug: mailSettingsSlug,
    data: data as never,
    // Set as the desk itself.
    overrideAccess: true,
  })
}

export const seen = (text: string | undefined) => (text ?? '').replaceAll('\u2060', '')
