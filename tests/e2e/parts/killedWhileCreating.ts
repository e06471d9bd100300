import { setTimeout as wait } from 'node:timers/promises'

import type pg from 'pg'

import type { TestDesk } from '@/src/scripts/testing/startTestDesk'
import { caughtMails } from './caughtMails'
import { DeskClient } from './DeskClient'

const atOnce = 8

type Wish = {
  desk: TestDesk
  database: pg.Pool
  token: string
  victim: 'app' | 'worker'
  creates: number
  /** After so many answers the victim is killed. */
  killedAfter: readonly number[]
}

/** What is left of tickets that were created while a part of the desk was killed with SIGKILL. */
export async function killedWhileCreating(wish: Wish) {
  const { desk, database, victim } = wish
  const client = new DeskClient(desk.origin, wish.token)
  const category = await client.anyCategory()
  const prefix = `Killed ${victim}`
  const subjects = Array.from({ length: wish.creates }, (_, i) => `${prefix} ${1000 + i}`)
  const waiting = [...subjects]
  let answered = 0
  const isKilled = () => {
    const { pid } = desk[victim].current().child
    try {
      return pid !== undefined && process.kill(-pid, 'SIGKILL')
    } catch {
      return false
    }
  }
  /** The one before may still be dead: then the next is waited for. */
  const kill = async () => {
    while (!isKilled()) await wait(20)
  }
  const send = async () => {
    for (let subject = waiting.shift(); subject; subject = waiting.shift()) {
      await client.createUntilAnswered({ subject, description: `${subject}, whole`, category })
      answered += 1
      if (wish.killedAfter.includes(answered)) await kill()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))

  const stored = await database.query<{ subject: string; description: string }>(
    'select subject, description from tickets where subject like $1 order by subject',
    [`${prefix}%`],
  )
  const unsent = async () => {
    const { rows } = await database.query<{ left: number }>(
      // The team's wait for a moment, to be gathered.
      `select count(*)::int as left from deliveries
       where status in ('queued', 'handed_over') and kind = 'ticket_created_client'`,
    )
    return rows[0]?.left
  }
  /** To be asked for when nothing is unsent any more. */
  const mails = async () => {
    // Of each ticket the one to its client; the team is told as well.
    const caught = (await caughtMails(desk.mailboxPage, prefix)).filter(
      ({ to }) => to[0]?.address === 'ada@acme.example',
    )
    const { rows } = await database.query<{ subject: string }>(
      `select t.subject from deliveries d join tickets t on t.id = d.ticket_id
       where d.unconfirmed and d.kind = 'ticket_created_client' and t.subject like $1`,
      [`${prefix}%`],
    )
    const sent = caught.map(({ subject }) => subject.replace(/^.*?(Killed)/, '$1'))
    const missing = subjects.filter((subject) => !sent.includes(subject))
    return { sent, missing, flagged: rows.map(({ subject }) => subject) }
  }
  const asked = subjects.map((subject) => ({ subject, description: `${subject}, whole` }))
  return { asked, stored: stored.rows, unsent, mails }
}
