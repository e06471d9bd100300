import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "saved_filters" ADD COLUMN "place" numeric;
  ALTER TABLE "saved_filters" ADD COLUMN "opens_first" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "saved_filters" DROP COLUMN "place";
  ALTER TABLE "saved_filters" DROP COLUMN "opens_first";`)
}
