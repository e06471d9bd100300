import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { linkKeys } from '../database/foreignKeys'
import { setRule } from './20261124_000000_foreign_keys'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ticket_links_kind" AS ENUM('relates', 'blocks', 'duplicates');
  CREATE TYPE "public"."enum_ticket_undos_kind" AS ENUM('bulk', 'merge');
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged' BEFORE 'status_changed';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'snoozed' BEFORE 'priority_changed';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged_in';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged_out';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'split_off';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'split_from';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'linked';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'unlinked';
  CREATE TABLE "ticket_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from_id" uuid NOT NULL,
  	"to_id" uuid NOT NULL,
  	"kind" "enum_ticket_links_kind" NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ticket_undos" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"batch" varchar NOT NULL,
  	"kind" "enum_ticket_undos_kind" NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"before" jsonb NOT NULL,
  	"after" jsonb NOT NULL,
  	"message_id" uuid,
  	"follower" varchar,
  	"undone_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tickets" ADD COLUMN "snoozed_until" timestamp(3) with time zone;
  ALTER TABLE "tickets" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_from_id_tickets_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_to_id_tickets_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ticket_links_from_idx" ON "ticket_links" USING btree ("from_id");
  CREATE INDEX "ticket_links_to_idx" ON "ticket_links" USING btree ("to_id");
  CREATE INDEX "ticket_links_created_at_idx" ON "ticket_links" USING btree ("created_at");
  CREATE INDEX "ticket_links_updated_at_idx" ON "ticket_links" USING btree ("updated_at");
  CREATE UNIQUE INDEX "from_to_kind_idx" ON "ticket_links" USING btree ("from_id","to_id","kind");
  CREATE INDEX "ticket_undos_staff_idx" ON "ticket_undos" USING btree ("staff_id");
  CREATE INDEX "ticket_undos_ticket_idx" ON "ticket_undos" USING btree ("ticket_id");
  CREATE INDEX "ticket_undos_message_idx" ON "ticket_undos" USING btree ("message_id");
  CREATE INDEX "ticket_undos_created_at_idx" ON "ticket_undos" USING btree ("created_at");
  CREATE INDEX "ticket_undos_updated_at_idx" ON "ticket_undos" USING btree ("updated_at");
  CREATE UNIQUE INDEX "batch_ticket_idx" ON "ticket_undos" USING btree ("batch","ticket_id");
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_into_id_tickets_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "tickets_merged_into_idx" ON "tickets" USING btree ("merged_into_id");
  CREATE INDEX "snoozedUntil_idx" ON "tickets" USING btree ("snoozed_until");`)
  // By hand: what goes with a ticket, and with a person.
  for (const [table, column, rule] of linkKeys) await setRule(db, table, column, rule)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ticket_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ticket_undos" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "ticket_links" CASCADE;
  DROP TABLE "ticket_undos" CASCADE;
  ALTER TABLE "tickets" DROP CONSTRAINT "tickets_merged_into_id_tickets_id_fk";
  
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'subject_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'reply_edited', 'reply_withdrawn', 'reply_kept', 'attached', 'file_scanned', 'thumbnail_made', 'rated', 'sla_warning', 'sla_breach', 'follower_added', 'follower_removed');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  DROP INDEX "tickets_merged_into_idx";
  DROP INDEX "snoozedUntil_idx";
  ALTER TABLE "tickets" DROP COLUMN "snoozed_until";
  ALTER TABLE "tickets" DROP COLUMN "merged_into_id";
  DROP TYPE "public"."enum_ticket_links_kind";
  DROP TYPE "public"."enum_ticket_undos_kind";`)
}
