import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sla_cycles_target" AS ENUM('first_response', 'next_response', 'resolution');
  CREATE TYPE "public"."enum_sla_cycles_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_sla_cycles_paused_by" AS ENUM('client', 'third_party', 'approval');
  CREATE TYPE "public"."enum_sla_cycles_told" AS ENUM('warning', 'breach');
  CREATE TYPE "public"."enum_sla_cycles_outcome" AS ENUM('met', 'breached', 'withdrawn');
  CREATE TYPE "public"."enum_sla_recalculations_reason" AS ENUM('calendar', 'policy', 'organization', 'settings', 'start');
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'sla_warning';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'sla_breach';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'sla_breach' BEFORE 'mentioned';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'sla_warning' BEFORE 'mentioned';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'sla_breach' BEFORE 'mentioned';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'sla_warning' BEFORE 'mentioned';
  CREATE TABLE "sla_policies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  CREATE TABLE "sla_cycles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"target" "enum_sla_cycles_target" NOT NULL,
  	"priority" "enum_sla_cycles_priority" NOT NULL,
  	"policy_id" uuid,
  	"policy_version" varchar NOT NULL,
  	"calendar_version" varchar NOT NULL,
  	"started_at" timestamp(3) with time zone,
  	"goal" numeric NOT NULL,
  	"used" numeric NOT NULL,
  	"since" timestamp(3) with time zone,
  	"paused_by" "enum_sla_cycles_paused_by",
  	"warn_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"tell_at" timestamp(3) with time zone,
  	"told" "enum_sla_cycles_told",
  	"ended_at" timestamp(3) with time zone,
  	"outcome" "enum_sla_cycles_outcome",
  	"note" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sla_recalculations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reason" "enum_sla_recalculations_reason" NOT NULL,
  	"name" varchar,
  	"organization_id" uuid,
  	"total" numeric,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"changed" numeric DEFAULT 0 NOT NULL,
  	"after" varchar,
  	"finished_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "slaStatus_firstResponseDueAt_idx";
  DROP INDEX "slaStatus_resolutionDueAt_idx";
  ALTER TABLE "tickets" ADD COLUMN "next_response_due_at" timestamp(3) with time zone;
  ALTER TABLE "tickets" ADD COLUMN "sla_due_at" timestamp(3) with time zone;
  ALTER TABLE "tickets" ADD COLUMN "sla_left" numeric;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_low_next_response" numeric;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_low_round_the_clock" boolean DEFAULT false;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_normal_next_response" numeric;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_normal_round_the_clock" boolean DEFAULT false;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_high_next_response" numeric;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_high_round_the_clock" boolean DEFAULT false;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_urgent_next_response" numeric;
  ALTER TABLE "sla_policies" ADD COLUMN "targets_urgent_round_the_clock" boolean DEFAULT false;
  ALTER TABLE "sla_policies" ADD COLUMN "pauses_for_third_party" boolean DEFAULT true NOT NULL;
  ALTER TABLE "business_hours_holidays" ADD COLUMN "closed_from" varchar;
  ALTER TABLE "business_hours_holidays" ADD COLUMN "closed_to" varchar;
  ALTER TABLE "sla_policies_rels" ADD CONSTRAINT "sla_policies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sla_policies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sla_policies_rels" ADD CONSTRAINT "sla_policies_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sla_cycles" ADD CONSTRAINT "sla_cycles_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_cycles" ADD CONSTRAINT "sla_cycles_policy_id_sla_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."sla_policies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_recalculations" ADD CONSTRAINT "sla_recalculations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sla_policies_rels_order_idx" ON "sla_policies_rels" USING btree ("order");
  CREATE INDEX "sla_policies_rels_parent_idx" ON "sla_policies_rels" USING btree ("parent_id");
  CREATE INDEX "sla_policies_rels_path_idx" ON "sla_policies_rels" USING btree ("path");
  CREATE INDEX "sla_policies_rels_staff_id_idx" ON "sla_policies_rels" USING btree ("staff_id");
  CREATE INDEX "sla_cycles_ticket_idx" ON "sla_cycles" USING btree ("ticket_id");
  CREATE INDEX "sla_cycles_policy_idx" ON "sla_cycles" USING btree ("policy_id");
  CREATE INDEX "sla_cycles_tell_at_idx" ON "sla_cycles" USING btree ("tell_at");
  CREATE INDEX "sla_cycles_created_at_idx" ON "sla_cycles" USING btree ("created_at");
  CREATE INDEX "sla_cycles_updated_at_idx" ON "sla_cycles" USING btree ("updated_at");
  CREATE UNIQUE INDEX "ticket_target_startedAt_idx" ON "sla_cycles" USING btree ("ticket_id","target","started_at");
  CREATE INDEX "outcome_endedAt_idx" ON "sla_cycles" USING btree ("outcome","ended_at");
  CREATE INDEX "sla_recalculations_organization_idx" ON "sla_recalculations" USING btree ("organization_id");
  CREATE INDEX "sla_recalculations_created_at_idx" ON "sla_recalculations" USING btree ("created_at");
  CREATE INDEX "sla_recalculations_updated_at_idx" ON "sla_recalculations" USING btree ("updated_at");
  CREATE INDEX "tickets_sla_due_at_idx" ON "tickets" USING btree ("sla_due_at");
  CREATE INDEX "slaStatus_slaDueAt_idx" ON "tickets" USING btree ("sla_status","sla_due_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sla_policies_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sla_cycles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sla_recalculations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "sla_policies_rels" CASCADE;
  DROP TABLE "sla_cycles" CASCADE;
  DROP TABLE "sla_recalculations" CASCADE;
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'attached', 'file_scanned', 'thumbnail_made', 'rated');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('file_infected_uploader', 'file_infected_team', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_settings_wordings_mail";
  CREATE TYPE "public"."enum_mail_settings_wordings_mail" AS ENUM('all', 'file_infected_uploader', 'file_infected_team', 'mentioned', 'reply_client', 'reply_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'digest', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE "public"."enum_mail_settings_wordings_mail" USING "mail"::"public"."enum_mail_settings_wordings_mail";
  DROP INDEX "tickets_sla_due_at_idx";
  DROP INDEX "slaStatus_slaDueAt_idx";
  CREATE INDEX "slaStatus_firstResponseDueAt_idx" ON "tickets" USING btree ("sla_status","first_response_due_at");
  CREATE INDEX "slaStatus_resolutionDueAt_idx" ON "tickets" USING btree ("sla_status","resolution_due_at");
  ALTER TABLE "tickets" DROP COLUMN "next_response_due_at";
  ALTER TABLE "tickets" DROP COLUMN "sla_due_at";
  ALTER TABLE "tickets" DROP COLUMN "sla_left";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_low_next_response";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_low_round_the_clock";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_normal_next_response";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_normal_round_the_clock";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_high_next_response";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_high_round_the_clock";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_urgent_next_response";
  ALTER TABLE "sla_policies" DROP COLUMN "targets_urgent_round_the_clock";
  ALTER TABLE "sla_policies" DROP COLUMN "pauses_for_third_party";
  ALTER TABLE "business_hours_holidays" DROP COLUMN "closed_from";
  ALTER TABLE "business_hours_holidays" DROP COLUMN "closed_to";
  DROP TYPE "public"."enum_sla_cycles_target";
  DROP TYPE "public"."enum_sla_cycles_priority";
  DROP TYPE "public"."enum_sla_cycles_paused_by";
  DROP TYPE "public"."enum_sla_cycles_told";
  DROP TYPE "public"."enum_sla_cycles_outcome";
  DROP TYPE "public"."enum_sla_recalculations_reason";`)
}
