import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_canned_replies_status" AS ENUM('in_progress', 'waiting', 'resolved', 'closed');
  CREATE TYPE "public"."enum_canned_replies_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_canned_replies_assignment" AS ENUM('me', 'nobody', 'person');
  CREATE TABLE "reply_drafts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"text" varchar,
  	"is_note" boolean DEFAULT false NOT NULL,
  	"after" varchar,
  	"written_at" timestamp(3) with time zone NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "canned_replies_shortcut_idx";
  ALTER TABLE "canned_replies" ALTER COLUMN "content" DROP NOT NULL;
  ALTER TABLE "canned_replies" ADD COLUMN "content_german" varchar;
  ALTER TABLE "canned_replies" ADD COLUMN "is_note" boolean DEFAULT false NOT NULL;
  ALTER TABLE "canned_replies" ADD COLUMN "status" "enum_canned_replies_status";
  ALTER TABLE "canned_replies" ADD COLUMN "priority" "enum_canned_replies_priority";
  ALTER TABLE "canned_replies" ADD COLUMN "assignment" "enum_canned_replies_assignment";
  ALTER TABLE "canned_replies" ADD COLUMN "assigned_to_id" uuid;
  ALTER TABLE "canned_replies" ADD COLUMN "category_id" uuid;
  ALTER TABLE "canned_replies" ADD COLUMN "used_count" numeric DEFAULT 0;
  ALTER TABLE "canned_replies" ADD COLUMN "last_used_at" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "undo_send_seconds" numeric;
  ALTER TABLE "desk_settings" ADD COLUMN "undo_send_seconds" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reply_drafts_owner_idx" ON "reply_drafts" USING btree ("owner_id");
  CREATE INDEX "reply_drafts_ticket_idx" ON "reply_drafts" USING btree ("ticket_id");
  CREATE INDEX "reply_drafts_created_at_idx" ON "reply_drafts" USING btree ("created_at");
  CREATE INDEX "reply_drafts_updated_at_idx" ON "reply_drafts" USING btree ("updated_at");
  CREATE UNIQUE INDEX "owner_ticket_idx" ON "reply_drafts" USING btree ("owner_id","ticket_id");
  ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_assigned_to_id_staff_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_category_id_ticket_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."ticket_categories"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "canned_replies_assigned_to_idx" ON "canned_replies" USING btree ("assigned_to_id");
  CREATE INDEX "canned_replies_category_idx" ON "canned_replies" USING btree ("category_id");
  CREATE INDEX "canned_replies_shortcut_idx" ON "canned_replies" USING btree ("shortcut");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reply_drafts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reply_drafts" CASCADE;
  ALTER TABLE "canned_replies" DROP CONSTRAINT "canned_replies_assigned_to_id_staff_id_fk";
  
  ALTER TABLE "canned_replies" DROP CONSTRAINT "canned_replies_category_id_ticket_categories_id_fk";
  
  DROP INDEX "canned_replies_assigned_to_idx";
  DROP INDEX "canned_replies_category_idx";
  DROP INDEX "canned_replies_shortcut_idx";
  ALTER TABLE "canned_replies" ALTER COLUMN "content" SET NOT NULL;
  CREATE UNIQUE INDEX "canned_replies_shortcut_idx" ON "canned_replies" USING btree ("shortcut");
  ALTER TABLE "canned_replies" DROP COLUMN "content_german";
  ALTER TABLE "canned_replies" DROP COLUMN "is_note";
  ALTER TABLE "canned_replies" DROP COLUMN "status";
  ALTER TABLE "canned_replies" DROP COLUMN "priority";
  ALTER TABLE "canned_replies" DROP COLUMN "assignment";
  ALTER TABLE "canned_replies" DROP COLUMN "assigned_to_id";
  ALTER TABLE "canned_replies" DROP COLUMN "category_id";
  ALTER TABLE "canned_replies" DROP COLUMN "used_count";
  ALTER TABLE "canned_replies" DROP COLUMN "last_used_at";
  ALTER TABLE "staff" DROP COLUMN "undo_send_seconds";
  ALTER TABLE "desk_settings" DROP COLUMN "undo_send_seconds";
  DROP TYPE "public"."enum_canned_replies_status";
  DROP TYPE "public"."enum_canned_replies_priority";
  DROP TYPE "public"."enum_canned_replies_assignment";`)
}
