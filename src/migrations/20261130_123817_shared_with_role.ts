import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_saved_filters_shared_role" AS ENUM('admin', 'agent');
  ALTER TABLE "saved_filters" ADD COLUMN "shared_role" "enum_saved_filters_shared_role";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "saved_filters" DROP COLUMN "shared_role";
  DROP TYPE "public"."enum_saved_filters_shared_role";`)
}
