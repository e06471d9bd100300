import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "batch_ticket_idx";
  CREATE UNIQUE INDEX "batch_ticket_staff_idx" ON "ticket_undos" USING btree ("batch","ticket_id","staff_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "batch_ticket_staff_idx";
  CREATE UNIQUE INDEX "batch_ticket_idx" ON "ticket_undos" USING btree ("batch","ticket_id");`)
}
