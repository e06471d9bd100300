import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_planned_replies_state" AS ENUM('planned', 'sent', 'refused', 'withdrawn');
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'reply_not_sent' BEFORE 'reply_edited';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'reply_not_sent' BEFORE 'mentioned';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'noted_team' BEFORE 'status_changed_client';
  ALTER TYPE "public"."enum_mail_settings_off" ADD VALUE 'noted_team' BEFORE 'status_changed_client';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'reply_not_sent' BEFORE 'mentioned';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'noted_team' BEFORE 'status_changed_client';
  CREATE TABLE "staff_followers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"muted" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "planned_replies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"author_id" uuid NOT NULL,
  	"content" varchar NOT NULL,
  	"send_at" timestamp(3) with time zone NOT NULL,
  	"after" varchar NOT NULL,
  	"asks" jsonb,
  	"state" "enum_planned_replies_state" DEFAULT 'planned' NOT NULL,
  	"refusal" jsonb,
  	"message_id" uuid,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "staff_followers" ADD CONSTRAINT "staff_followers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff_followers" ADD CONSTRAINT "staff_followers_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "planned_replies" ADD CONSTRAINT "planned_replies_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "planned_replies" ADD CONSTRAINT "planned_replies_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "planned_replies" ADD CONSTRAINT "planned_replies_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "staff_followers_ticket_idx" ON "staff_followers" USING btree ("ticket_id");
  CREATE INDEX "staff_followers_staff_idx" ON "staff_followers" USING btree ("staff_id");
  CREATE INDEX "staff_followers_created_at_idx" ON "staff_followers" USING btree ("created_at");
  CREATE INDEX "staff_followers_updated_at_idx" ON "staff_followers" USING btree ("updated_at");
  CREATE UNIQUE INDEX "ticket_staff_idx" ON "staff_followers" USING btree ("ticket_id","staff_id");
  CREATE INDEX "planned_replies_ticket_idx" ON "planned_replies" USING btree ("ticket_id");
  CREATE INDEX "planned_replies_author_idx" ON "planned_replies" USING btree ("author_id");
  CREATE INDEX "planned_replies_message_idx" ON "planned_replies" USING btree ("message_id");
  CREATE INDEX "planned_replies_created_at_idx" ON "planned_replies" USING btree ("created_at");
  CREATE INDEX "planned_replies_updated_at_idx" ON "planned_replies" USING btree ("updated_at");
  CREATE INDEX "ticket_state_idx" ON "planned_replies" USING btree ("ticket_id","state");
  CREATE INDEX "state_sendAt_idx" ON "planned_replies" USING btree ("state","send_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "staff_followers" CASCADE;
  DROP TABLE "planned_replies" CASCADE;
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'merged', 'status_changed', 'snoozed', 'priority_changed', 'category_changed', 'subject_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'reply_edited', 'reply_withdrawn', 'reply_kept', 'attached', 'file_scanned', 'thumbnail_made', 'rated', 'sla_warning', 'sla_breach', 'follower_added', 'follower_removed', 'merged_in', 'merged_out', 'split_off', 'split_from', 'linked', 'unlinked');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('file_infected_uploader', 'file_infected_team', 'sla_breach', 'sla_warning', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  ALTER TABLE "mail_settings_off" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_settings_off";
  CREATE TYPE "public"."enum_mail_settings_off" AS ENUM('mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team');
  ALTER TABLE "mail_settings_off" ALTER COLUMN "value" SET DATA TYPE "public"."enum_mail_settings_off" USING "value"::"public"."enum_mail_settings_off";
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_settings_wordings_mail";
  CREATE TYPE "public"."enum_mail_settings_wordings_mail" AS ENUM('all', 'file_infected_uploader', 'file_infected_team', 'sla_breach', 'sla_warning', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'digest', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE "public"."enum_mail_settings_wordings_mail" USING "mail"::"public"."enum_mail_settings_wordings_mail";
  DROP TYPE "public"."enum_planned_replies_state";`)
}
