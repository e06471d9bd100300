import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'file_scanned' BEFORE 'rated';
  ALTER TABLE "attachments" ADD COLUMN "scan_note" varchar;
  ALTER TABLE "attachments" ADD COLUMN "scanned_at" timestamp(3) with time zone;
  ALTER TABLE "attachments" ADD COLUMN "scan_attempts" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "attachments" ADD COLUMN "has_thumbnail" boolean DEFAULT false NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "file_size_max_mb" numeric DEFAULT 25 NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "files_per_message" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_archives" boolean DEFAULT true NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'attached', 'rated');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  ALTER TABLE "attachments" DROP COLUMN "scan_note";
  ALTER TABLE "attachments" DROP COLUMN "scanned_at";
  ALTER TABLE "attachments" DROP COLUMN "scan_attempts";
  ALTER TABLE "attachments" DROP COLUMN "has_thumbnail";
  ALTER TABLE "desk_settings" DROP COLUMN "file_size_max_mb";
  ALTER TABLE "desk_settings" DROP COLUMN "files_per_message";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_archives";`)
}
