import { sql } from '@payloadcms/db-postgres'
import type { OpenHours } from '@/src/domain/clock/openTime'
import type { Terms } from '@/src/domain/clock/terms'
import { deskSettings } from '@/src/domain/deskSettings'
import { newId } from '../ids'
import type { Executor } from '../transaction'
import { hour } from '@/src/domain/time/durations'

export type PolicyDefinition = Pick<Terms, 'goals' | 'pausesForThirdParty'>

type Found = {
  policy: string | null
  policy_version: string
  calendar_version: string
  definition: string
  covers_until: Date
}

/** Terms with the policy that they are a version of. */
export type PolicyTerms = Terms & { policy: string | null }

/** Versions never change, so a process reads each of them once; a table only ever grows. */
const known = new Map<string, OpenHours>()
const knownAtMost = 60

type Hours = { covers_from: Date; covers_until: Date; starts: string; ends: string; before: string }

async function hoursOf(db: Executor, version: string, until: Date): Promise<OpenHours> {
  const key = `${version} ${new Date(until).getTime()}`
  const cached = known.get(key)
  if (cached) return cached
  const millis = (column: string) =>
    sql.raw(
      `coalesce(json_agg((extract(epoch from ${column}) * 1000)::bigint order by starts)
         filter (where starts is not null), '[]')::text`,
    )
  const { rows } = await db.execute<Hours>(sql`
    select covers_from, covers_until, ${millis('starts')} as starts, ${millis('ends')} as ends,
      coalesce(json_agg(before order by starts) filter (where starts is not null), '[]')::text as before
    from calendar_versions v left join open_hours on version_id = v.id
    where v.id = ${version} group by v.id`)
  const [row] = rows
  if (!row) throw new Error(`There is no version ${version} of a calendar.`)
  const list = (text: string) => JSON.parse(text) as number[]
  const hours = {
    from: new Date(row.covers_from).getTime(),
    until: new Date(row.covers_until).getTime(),
    starts: list(row.starts),
    ends: list(row.ends),
    before: list(row.before),
  }
  if (known.size >= knownAtMost) known.delete(known.keys().next().value ?? '')
  known.set(key, hours)
  return hours
}

/** What versions say, which never changes. */
type VersionTerms = Omit<PolicyTerms, 'warnPercent'>

async function termsOf(db: Executor, found: Found): Promise<VersionTerms> {
  const definition = JSON.parse(found.definition) as PolicyDefinition
  return {
    ...definition,
    policy: found.policy,
    policyVersion: found.policy_version,
    calendarVersion: found.calendar_version,
    hours: await hoursOf(db, found.calendar_version, found.covers_until),
  }
}

export const warnPercent = sql`
  coalesce((select sla_warning_percent from desk_settings limit 1), ${deskSettings.slaWarningPercent}::int)`

/** What new promises to an organization are judged by; null where nothing is promised. */
export async function termsFor(
  db: Executor,
  organization: string | null,
): Promise<PolicyTerms | null> {
  const { rows } = await db.execute<Found & { warn_percent: number }>(sql`
    select p.id as policy, pv.id as policy_version, pv.definition::text, cv.id as calendar_version,
      cv.covers_until, ${warnPercent} as warn_percent
    from sla_policies p
    cross join lateral (
      select id, definition from policy_versions
      where policy_id = p.id order by version desc limit 1) pv
    cross join lateral (
      select id, covers_until from calendar_versions
      where calendar_id = p.business_hours_id order by version desc limit 1) cv
    where p.id = coalesce(
      (select sla_policy_id from organizations where id = ${organization}::uuid),
      (select id from sla_policies where is_default))`)
  const [found] = rows
  return found ? { ...(await termsOf(db, found)), warnPercent: Number(found.warn_percent) } : null
}

const kept = new Map<string, { terms: VersionTerms; at: number }>()

/**
 * What promises that were given before are judged by. Kept for an hour: within it a table may have
 * grown at its end, years ahead.
 */
export async function termsOfVersions(
  db: Executor,
  judged: Pick<Terms, 'policyVersion' | 'calendarVersion' | 'warnPercent'>,
): Promise<PolicyTerms | null> {
  const { policyVersion, calendarVersion, warnPercent: share } = judged
  const key = `${policyVersion} ${calendarVersion}`
  const cached = kept.get(key)
  if (cached && Date.now() - cached.at < hour) return { ...cached.terms, warnPercent: share }
  const terms = await readVersions(db, policyVersion, calendarVersion)
  if (!terms) return null
  if (kept.size >= knownAtMost) kept.clear()
  kept.set(key, { terms, at: Date.now() })
  return { ...terms, warnPercent: share }
}

async function readVersions(
  db: Executor,
  policyVersion: string,
  calendarVersion: string,
): Promise<VersionTerms | null> {
  const { rows } = await db.execute<Found>(sql`
    select pv.policy_id as policy, pv.id as policy_version, pv.definition::text,
      cv.id as calendar_version, cv.covers_until
    from policy_versions pv, calendar_versions cv
    where pv.id = ${policyVersion}::uuid and cv.id = ${calendarVersion}::uuid`)
  return rows[0] ? termsOf(db, rows[0]) : null
}

/** Keeps a policy as it is now. False when that is how it was kept already. */
export async function keepPolicy(
  db: Executor,
  policy: string,
  definition: PolicyDefinition,
): Promise<boolean> {
  const text = JSON.stringify(definition)
  const { rowCount } = await db.execute(sql`
    insert into policy_versions (id, policy_id, version, definition)
    select ${newId()}::uuid, ${policy}::uuid, coalesce(max(version), 0) + 1, ${text}::json
    from policy_versions where policy_id = ${policy}::uuid
    having (array_agg(definition::text order by version desc))[1] is distinct from ${text}::text`)
  return rowCount === 1
}

/** The open hours of a calendar as it is now; null before it was kept. */
export async function openHoursOf(db: Executor, calendar: string): Promise<OpenHours | null> {
  const { rows } = await db.execute<{ id: string; covers_until: Date }>(sql`
    select id, covers_until from calendar_versions where calendar_id = ${calendar}::uuid
    order by version desc limit 1`)
  return rows[0] ? hoursOf(db, rows[0].id, rows[0].covers_until) : null
}
