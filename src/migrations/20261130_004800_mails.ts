import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_clients_mail_choices_digest" AS ENUM('off', 'daily', 'weekly');
  CREATE TYPE "public"."enum_staff_mail_choices_digest" AS ENUM('off', 'daily', 'weekly');
  CREATE TYPE "public"."enum_mail_settings_off" AS ENUM('mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team');
  CREATE TYPE "public"."enum_mail_settings_wordings_mail" AS ENUM('all', 'file_infected_uploader', 'file_infected_team', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'digest', 'invitation', 'reset', 'passwordChanged');
  CREATE TYPE "public"."enum_mail_settings_wordings_language" AS ENUM('en', 'de');
  CREATE TABLE "mail_settings_off" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_mail_settings_off",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mail_settings_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mail" "enum_mail_settings_wordings_mail" NOT NULL,
  	"language" "enum_mail_settings_wordings_language" NOT NULL,
  	"subject" varchar,
  	"greeting" varchar,
  	"footer" varchar
  );
  
  CREATE TABLE "mail_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"wait_seconds" numeric DEFAULT 60 NOT NULL,
  	"mails_an_hour" numeric DEFAULT 4 NOT NULL,
  	"skips_seen" boolean DEFAULT true NOT NULL,
  	"reminder_after_days" numeric DEFAULT 3 NOT NULL,
  	"close_waiting_after_days" numeric DEFAULT 10 NOT NULL,
  	"still_working_after_days" numeric DEFAULT 0 NOT NULL,
  	"color" varchar DEFAULT '#1d4ed8' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('file_infected_uploader', 'file_infected_team', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_ticket_created" DROP NOT NULL;
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_reply" DROP NOT NULL;
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_status_changed" DROP NOT NULL;
  ALTER TABLE "deliveries" ALTER COLUMN "ticket_id" DROP NOT NULL;
  ALTER TABLE "clients" ADD COLUMN "mail_choices_reminders" boolean DEFAULT true;
  ALTER TABLE "clients" ADD COLUMN "mail_choices_digest" "enum_clients_mail_choices_digest" DEFAULT 'off';
  ALTER TABLE "clients" ADD COLUMN "mail_paused" boolean DEFAULT false;
  ALTER TABLE "clients" ADD COLUMN "mail_trouble" varchar;
  ALTER TABLE "organizations" ADD COLUMN "mail_from" varchar;
  ALTER TABLE "organizations" ADD COLUMN "reminds_clients" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_ticket_created" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_reply" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_assigned" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_mentioned" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_digest" "enum_staff_mail_choices_digest" DEFAULT 'off';
  ALTER TABLE "staff" ADD COLUMN "mail_paused" boolean DEFAULT false;
  ALTER TABLE "staff" ADD COLUMN "mail_trouble" varchar;
  ALTER TABLE "deliveries" ADD COLUMN "event_id" uuid;
  ALTER TABLE "deliveries" ADD COLUMN "person" varchar;
  UPDATE "deliveries" SET "person" = coalesce("r"."staff_id", "r"."clients_id")::text
    FROM "deliveries_rels" "r" WHERE "r"."parent_id" = "deliveries"."id";
  UPDATE "deliveries" SET "person" = '' WHERE "person" IS NULL;
  ALTER TABLE "deliveries" ALTER COLUMN "person" SET NOT NULL;
  ALTER TABLE "deliveries" ADD COLUMN "sent_with_id" uuid;
  UPDATE "deliveries" SET "sent_with_id" = "id" WHERE "status" IN ('sent', 'handed_over');
  ALTER TABLE "deliveries" ADD COLUMN "claim" varchar;
  ALTER TABLE "deliveries" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "mail_settings_off" ADD CONSTRAINT "mail_settings_off_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mail_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mail_settings_wordings" ADD CONSTRAINT "mail_settings_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mail_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "mail_settings_off_order_idx" ON "mail_settings_off" USING btree ("order");
  CREATE INDEX "mail_settings_off_parent_idx" ON "mail_settings_off" USING btree ("parent_id");
  CREATE INDEX "mail_settings_wordings_order_idx" ON "mail_settings_wordings" USING btree ("_order");
  CREATE INDEX "mail_settings_wordings_parent_id_idx" ON "mail_settings_wordings" USING btree ("_parent_id");
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_event_id_ticket_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."ticket_events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_sent_with_id_deliveries_id_fk" FOREIGN KEY ("sent_with_id") REFERENCES "public"."deliveries"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "deliveries_event_idx" ON "deliveries" USING btree ("event_id");
  CREATE INDEX "deliveries_sent_with_idx" ON "deliveries" USING btree ("sent_with_id");
  CREATE UNIQUE INDEX "event_person_kind_idx" ON "deliveries" USING btree ("event_id","person","kind");
  CREATE INDEX "person_status_idx" ON "deliveries" USING btree ("person","status");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_settings_off" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_settings_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "mail_settings_off" CASCADE;
  DROP TABLE "mail_settings_wordings" CASCADE;
  DROP TABLE "mail_settings" CASCADE;
  ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_event_id_ticket_events_id_fk";
  
  ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_sent_with_id_deliveries_id_fk";
  
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('ticket_created_client', 'file_infected_uploader', 'file_infected_team');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  DROP INDEX "deliveries_event_idx";
  DROP INDEX "deliveries_sent_with_idx";
  DROP INDEX "event_person_kind_idx";
  DROP INDEX "person_status_idx";
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_ticket_created" SET NOT NULL;
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_reply" SET NOT NULL;
  ALTER TABLE "clients" ALTER COLUMN "mail_choices_status_changed" SET NOT NULL;
  ALTER TABLE "deliveries" ALTER COLUMN "ticket_id" SET NOT NULL;
  ALTER TABLE "clients" DROP COLUMN "mail_choices_reminders";
  ALTER TABLE "clients" DROP COLUMN "mail_choices_digest";
  ALTER TABLE "clients" DROP COLUMN "mail_paused";
  ALTER TABLE "clients" DROP COLUMN "mail_trouble";
  ALTER TABLE "organizations" DROP COLUMN "mail_from";
  ALTER TABLE "organizations" DROP COLUMN "reminds_clients";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_ticket_created";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_reply";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_assigned";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_mentioned";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_digest";
  ALTER TABLE "staff" DROP COLUMN "mail_paused";
  ALTER TABLE "staff" DROP COLUMN "mail_trouble";
  ALTER TABLE "deliveries" DROP COLUMN "event_id";
  ALTER TABLE "deliveries" DROP COLUMN "person";
  ALTER TABLE "deliveries" DROP COLUMN "sent_with_id";
  ALTER TABLE "deliveries" DROP COLUMN "claim";
  ALTER TABLE "deliveries" DROP COLUMN "due_at";
  DROP TYPE "public"."enum_clients_mail_choices_digest";
  DROP TYPE "public"."enum_staff_mail_choices_digest";
  DROP TYPE "public"."enum_mail_settings_off";
  DROP TYPE "public"."enum_mail_settings_wordings_mail";
  DROP TYPE "public"."enum_mail_settings_wordings_language";`)
}
