import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: of those who were there before, when they came in for the first time, as far as
 * the audit, sessions and reads tell it, and the invitations that are still open.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    update clients set accepted_at = coalesce(
      (select min(created_at) from audit_events where subject_collection = 'clients'
        and subject_id = clients.id::text and action in ('signed_in', 'password_reset')),
      (select min(created_at) from clients_sessions where _parent_id = clients.id),
      (select min(read_at) from ticket_reads where client_id = clients.id));
    update staff set accepted_at = coalesce(
      (select min(created_at) from audit_events where subject_collection = 'staff'
        and subject_id = staff.id::text and action in ('signed_in', 'password_reset')),
      (select min(created_at) from staff_sessions where _parent_id = staff.id));
    update clients set invited_until = link.ends, invited_at = link.ends - interval '7 days'
      from (select person_id, max(expires_at) as ends from password_links
        where kind = 'invitation' and collection = 'clients' group by 1) as link
      where clients.id::text = link.person_id::text;
    update staff set invited_until = link.ends, invited_at = link.ends - interval '7 days'
      from (select person_id, max(expires_at) as ends from password_links
        where kind = 'invitation' and collection = 'staff' group by 1) as link
      where staff.id::text = link.person_id::text;
    update clients set invited_at = mail.at, invited_until = mail.at + interval '7 days'
      from (select person, max(sent_at) as at from deliveries
        where kind = 'invitation' and sent_at is not null group by 1) as mail
      where clients.id::text = mail.person and invited_at is null;`)
}

/** The columns go with the migration before. */
export const down = async (_: MigrateDownArgs) => {}
