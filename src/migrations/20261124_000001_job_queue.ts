import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { jobSchema, installQueue } from '@/src/jobs/boss'

/** Written by hand: the tables of the job queue, so that the app can queue before a worker runs. */
export const up = async ({ payload }: MigrateUpArgs) => {
  await installQueue(payload)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`drop schema ${sql.identifier(jobSchema)} cascade`)
}
