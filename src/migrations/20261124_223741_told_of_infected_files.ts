import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'file_infected_uploader';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'file_infected_team';
  ALTER TABLE "deliveries" ADD COLUMN "attachment_id" uuid;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "deliveries_attachment_idx" ON "deliveries" USING btree ("attachment_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_attachment_id_attachments_id_fk";
  DELETE FROM "deliveries" WHERE "kind" IN ('file_infected_uploader', 'file_infected_team');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('ticket_created_client');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  DROP INDEX "deliveries_attachment_idx";
  ALTER TABLE "deliveries" DROP COLUMN "attachment_id";`)
}
