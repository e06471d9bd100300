import { slugs } from '@/src/slugs'
import type { Weekday } from '@/src/domain/clock/calendar'
import { force, organization, put, rowsOf, sql } from '../desk/system'

const days: Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

export const alwaysOpen = days.map((day) => ({ day, opens: '00:00', closes: '24:00' }))

/** Minutes. */
export const promised = { firstResponse: 60, nextResponse: 30, resolution: 480 }

const targets = {
  low: promised,
  normal: promised,
  high: promised,
  urgent: { firstResponse: 30, nextResponse: 15, resolution: 240 },
}

/** A policy that is always open, and Acme has it: due times are as easy as the clock on the wall. */
export async function acmeIsPromised(name: string): Promise<{ policy: string; hours: string }> {
  const hours = await put(slugs.businessHours, {
    name: `${name} hours`,
    timeZone: 'UTC',
    intervals: alwaysOpen,
  })
  const policy = await put(slugs.slaPolicies, {
    name,
    businessHours: hours.id,
    isDefault: false,
    targets,
    pausesForThirdParty: true,
  })
  await force(slugs.organizations, await organization('Acme'), { slaPolicy: policy.id })
  return { policy: policy.id, hours: hours.id }
}

export const cyclesOf = (ticket: string) => rowsOf(slugs.slaCycles, { ticket: { equals: ticket } })

/** Lets everything about the clocks of a ticket have happened earlier. */
export async function longAgo(ticket: string, minutes: number): Promise<void> {
  const by = `interval '${minutes} minutes'`
  const back = (columns: string[]) =>
    columns.map((column) => `${column} = ${column} - ${by}`).join(', ')
  await sql(
    `update sla_cycles set ${back(['started_at', 'since', 'warn_at', 'due_at', 'tell_at', 'ended_at'])}
     where ticket_id = $1`,
    [ticket],
  )
  await sql(`update ticket_events set created_at = created_at - ${by} where ticket_id = $1`, [
    ticket,
  ])
}
