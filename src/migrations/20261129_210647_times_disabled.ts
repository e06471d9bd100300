import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clients" ADD COLUMN "times_disabled" numeric DEFAULT 0;
  ALTER TABLE "staff" ADD COLUMN "times_disabled" numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clients" DROP COLUMN "times_disabled";
  ALTER TABLE "staff" DROP COLUMN "times_disabled";`)
}
