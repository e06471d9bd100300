import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "client_organization_idx" ON "tickets" USING btree ("client_id","organization_id");
  CREATE INDEX "client_status_lastActivityAt_idx" ON "tickets" USING btree ("client_id","status","last_activity_at");
  CREATE INDEX "organization_status_lastActivityAt_idx" ON "tickets" USING btree ("organization_id","status","last_activity_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "client_organization_idx";
  DROP INDEX "client_status_lastActivityAt_idx";
  DROP INDEX "organization_status_lastActivityAt_idx";`)
}
