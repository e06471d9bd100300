import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ticket_links_kind" AS ENUM('relates', 'blocks', 'duplicates');
  CREATE TYPE "public"."enum_ticket_undos_kind" AS ENUM('bulk', 'merge');
  CREATE TYPE "public"."enum_canned_replies_status" AS ENUM('in_progress', 'waiting', 'resolved', 'closed');
  CREATE TYPE "public"."enum_canned_replies_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_canned_replies_assignment" AS ENUM('me', 'nobody', 'person');
  CREATE TYPE "public"."enum_articles_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged' BEFORE 'status_changed';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'snoozed' BEFORE 'priority_changed';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged_in';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'merged_out';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'split_off';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'split_from';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'linked';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'unlinked';
  ALTER TYPE "public"."enum_articles_audience" ADD VALUE 'organizations' BEFORE 'staff';
  ALTER TYPE "public"."enum__articles_v_version_audience" ADD VALUE 'organizations' BEFORE 'staff';
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
  
  CREATE TABLE "article_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"name" varchar,
  	"prefix" varchar,
  	"_objectkey" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "article_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"article_id" uuid NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "canned_replies_shortcut_idx";
  ALTER TABLE "ticket_reads" ALTER COLUMN "client_id" DROP NOT NULL;
  ALTER TABLE "canned_replies" ALTER COLUMN "content" DROP NOT NULL;
  ALTER TABLE "tickets" ADD COLUMN "snoozed_until" timestamp(3) with time zone;
  ALTER TABLE "tickets" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "ticket_reads" ADD COLUMN "staff_id" uuid;
  ALTER TABLE "canned_replies" ADD COLUMN "content_german" varchar;
  ALTER TABLE "canned_replies" ADD COLUMN "is_note" boolean DEFAULT false NOT NULL;
  ALTER TABLE "canned_replies" ADD COLUMN "status" "enum_canned_replies_status";
  ALTER TABLE "canned_replies" ADD COLUMN "priority" "enum_canned_replies_priority";
  ALTER TABLE "canned_replies" ADD COLUMN "assignment" "enum_canned_replies_assignment";
  ALTER TABLE "canned_replies" ADD COLUMN "assigned_to_id" uuid;
  ALTER TABLE "canned_replies" ADD COLUMN "category_id" uuid;
  ALTER TABLE "canned_replies" ADD COLUMN "used_count" numeric DEFAULT 0;
  ALTER TABLE "canned_replies" ADD COLUMN "last_used_at" timestamp(3) with time zone;
  ALTER TABLE "saved_filters" ADD COLUMN "shared" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "language" "enum_articles_language" DEFAULT 'en';
  ALTER TABLE "articles" ADD COLUMN "translation_of_id" uuid;
  ALTER TABLE "articles" ADD COLUMN "keywords" varchar;
  ALTER TABLE "articles" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "articles" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "proposed_by_id" uuid;
  ALTER TABLE "articles_rels" ADD COLUMN "organizations_id" uuid;
  ALTER TABLE "articles_rels" ADD COLUMN "article_files_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_language" "enum__articles_v_version_language" DEFAULT 'en';
  ALTER TABLE "_articles_v" ADD COLUMN "version_translation_of_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_keywords" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_proposed_by_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "organizations_id" uuid;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "article_files_id" uuid;
  ALTER TABLE "article_sections" ADD COLUMN "parent_id" uuid;
  ALTER TABLE "organizations" ADD COLUMN "team_notes" varchar;
  ALTER TABLE "staff" ADD COLUMN "undo_send_seconds" numeric;
  ALTER TABLE "desk_settings" ADD COLUMN "undo_send_seconds" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_from_id_tickets_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_to_id_tickets_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_undos" ADD CONSTRAINT "ticket_undos_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "article_addresses" ADD CONSTRAINT "article_addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "reply_drafts_owner_idx" ON "reply_drafts" USING btree ("owner_id");
  CREATE INDEX "reply_drafts_ticket_idx" ON "reply_drafts" USING btree ("ticket_id");
  CREATE INDEX "reply_drafts_created_at_idx" ON "reply_drafts" USING btree ("created_at");
  CREATE INDEX "reply_drafts_updated_at_idx" ON "reply_drafts" USING btree ("updated_at");
  CREATE UNIQUE INDEX "owner_ticket_idx" ON "reply_drafts" USING btree ("owner_id","ticket_id");
  CREATE INDEX "article_files_created_at_idx" ON "article_files" USING btree ("created_at");
  CREATE INDEX "article_files_updated_at_idx" ON "article_files" USING btree ("updated_at");
  CREATE UNIQUE INDEX "article_files_filename_idx" ON "article_files" USING btree ("filename");
  CREATE INDEX "article_files_sizes_small_sizes_small_filename_idx" ON "article_files" USING btree ("sizes_small_filename");
  CREATE INDEX "article_files_sizes_large_sizes_large_filename_idx" ON "article_files" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "article_addresses_slug_idx" ON "article_addresses" USING btree ("slug");
  CREATE INDEX "article_addresses_article_idx" ON "article_addresses" USING btree ("article_id");
  CREATE INDEX "article_addresses_created_at_idx" ON "article_addresses" USING btree ("created_at");
  CREATE INDEX "article_addresses_updated_at_idx" ON "article_addresses" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_into_id_tickets_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_reads" ADD CONSTRAINT "ticket_reads_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_assigned_to_id_staff_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_category_id_ticket_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."ticket_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_translation_of_id_articles_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_proposed_by_id_staff_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_article_files_fk" FOREIGN KEY ("article_files_id") REFERENCES "public"."article_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_translation_of_id_articles_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_id_staff_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_proposed_by_id_staff_id_fk" FOREIGN KEY ("version_proposed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_article_files_fk" FOREIGN KEY ("article_files_id") REFERENCES "public"."article_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "article_sections" ADD CONSTRAINT "article_sections_parent_id_article_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."article_sections"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "tickets_merged_into_idx" ON "tickets" USING btree ("merged_into_id");
  CREATE INDEX "snoozedUntil_idx" ON "tickets" USING btree ("snoozed_until");
  CREATE INDEX "ticket_reads_staff_idx" ON "ticket_reads" USING btree ("staff_id");
  CREATE UNIQUE INDEX "staff_ticket_idx" ON "ticket_reads" USING btree ("staff_id","ticket_id");
  CREATE INDEX "canned_replies_assigned_to_idx" ON "canned_replies" USING btree ("assigned_to_id");
  CREATE INDEX "canned_replies_category_idx" ON "canned_replies" USING btree ("category_id");
  CREATE INDEX "articles_language_idx" ON "articles" USING btree ("language");
  CREATE INDEX "articles_translation_of_idx" ON "articles" USING btree ("translation_of_id");
  CREATE INDEX "articles_owner_idx" ON "articles" USING btree ("owner_id");
  CREATE INDEX "articles_review_on_idx" ON "articles" USING btree ("review_on");
  CREATE INDEX "articles_proposed_by_idx" ON "articles" USING btree ("proposed_by_id");
  CREATE INDEX "articles_rels_organizations_id_idx" ON "articles_rels" USING btree ("organizations_id");
  CREATE INDEX "articles_rels_article_files_id_idx" ON "articles_rels" USING btree ("article_files_id");
  CREATE INDEX "_articles_v_version_version_language_idx" ON "_articles_v" USING btree ("version_language");
  CREATE INDEX "_articles_v_version_version_translation_of_idx" ON "_articles_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_articles_v_version_version_owner_idx" ON "_articles_v" USING btree ("version_owner_id");
  CREATE INDEX "_articles_v_version_version_review_on_idx" ON "_articles_v" USING btree ("version_review_on");
  CREATE INDEX "_articles_v_version_version_proposed_by_idx" ON "_articles_v" USING btree ("version_proposed_by_id");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_organizations_id_idx" ON "_articles_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_articles_v_rels_article_files_id_idx" ON "_articles_v_rels" USING btree ("article_files_id");
  CREATE INDEX "article_sections_parent_idx" ON "article_sections" USING btree ("parent_id");
  CREATE INDEX "canned_replies_shortcut_idx" ON "canned_replies" USING btree ("shortcut");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ticket_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ticket_undos" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reply_drafts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "article_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "article_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "ticket_links" CASCADE;
  DROP TABLE "ticket_undos" CASCADE;
  DROP TABLE "reply_drafts" CASCADE;
  DROP TABLE "article_files" CASCADE;
  DROP TABLE "article_addresses" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "tickets" DROP CONSTRAINT "tickets_merged_into_id_tickets_id_fk";
  
  ALTER TABLE "ticket_reads" DROP CONSTRAINT "ticket_reads_staff_id_staff_id_fk";
  
  ALTER TABLE "canned_replies" DROP CONSTRAINT "canned_replies_assigned_to_id_staff_id_fk";
  
  ALTER TABLE "canned_replies" DROP CONSTRAINT "canned_replies_category_id_ticket_categories_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_translation_of_id_articles_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_owner_id_staff_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_proposed_by_id_staff_id_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_organizations_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_article_files_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_translation_of_id_articles_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_owner_id_staff_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_proposed_by_id_staff_id_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_organizations_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_article_files_fk";
  
  ALTER TABLE "article_sections" DROP CONSTRAINT "article_sections_parent_id_article_sections_id_fk";
  
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'subject_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'reply_edited', 'reply_withdrawn', 'reply_kept', 'attached', 'file_scanned', 'thumbnail_made', 'rated', 'sla_warning', 'sla_breach', 'follower_added', 'follower_removed');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  ALTER TABLE "articles" ALTER COLUMN "audience" SET DATA TYPE text;
  ALTER TABLE "articles" ALTER COLUMN "audience" SET DEFAULT 'clients'::text;
  DROP TYPE "public"."enum_articles_audience";
  CREATE TYPE "public"."enum_articles_audience" AS ENUM('public', 'clients', 'staff');
  ALTER TABLE "articles" ALTER COLUMN "audience" SET DEFAULT 'clients'::"public"."enum_articles_audience";
  ALTER TABLE "articles" ALTER COLUMN "audience" SET DATA TYPE "public"."enum_articles_audience" USING "audience"::"public"."enum_articles_audience";
  ALTER TABLE "_articles_v" ALTER COLUMN "version_audience" SET DATA TYPE text;
  ALTER TABLE "_articles_v" ALTER COLUMN "version_audience" SET DEFAULT 'clients'::text;
  DROP TYPE "public"."enum__articles_v_version_audience";
  CREATE TYPE "public"."enum__articles_v_version_audience" AS ENUM('public', 'clients', 'staff');
  ALTER TABLE "_articles_v" ALTER COLUMN "version_audience" SET DEFAULT 'clients'::"public"."enum__articles_v_version_audience";
  ALTER TABLE "_articles_v" ALTER COLUMN "version_audience" SET DATA TYPE "public"."enum__articles_v_version_audience" USING "version_audience"::"public"."enum__articles_v_version_audience";
  DROP INDEX "tickets_merged_into_idx";
  DROP INDEX "snoozedUntil_idx";
  DROP INDEX "ticket_reads_staff_idx";
  DROP INDEX "staff_ticket_idx";
  DROP INDEX "canned_replies_assigned_to_idx";
  DROP INDEX "canned_replies_category_idx";
  DROP INDEX "articles_language_idx";
  DROP INDEX "articles_translation_of_idx";
  DROP INDEX "articles_owner_idx";
  DROP INDEX "articles_review_on_idx";
  DROP INDEX "articles_proposed_by_idx";
  DROP INDEX "articles_rels_organizations_id_idx";
  DROP INDEX "articles_rels_article_files_id_idx";
  DROP INDEX "_articles_v_version_version_language_idx";
  DROP INDEX "_articles_v_version_version_translation_of_idx";
  DROP INDEX "_articles_v_version_version_owner_idx";
  DROP INDEX "_articles_v_version_version_review_on_idx";
  DROP INDEX "_articles_v_version_version_proposed_by_idx";
  DROP INDEX "_articles_v_autosave_idx";
  DROP INDEX "_articles_v_rels_organizations_id_idx";
  DROP INDEX "_articles_v_rels_article_files_id_idx";
  DROP INDEX "article_sections_parent_idx";
  DROP INDEX "canned_replies_shortcut_idx";
  ALTER TABLE "ticket_reads" ALTER COLUMN "client_id" SET NOT NULL;
  ALTER TABLE "canned_replies" ALTER COLUMN "content" SET NOT NULL;
  CREATE UNIQUE INDEX "canned_replies_shortcut_idx" ON "canned_replies" USING btree ("shortcut");
  ALTER TABLE "tickets" DROP COLUMN "snoozed_until";
  ALTER TABLE "tickets" DROP COLUMN "merged_into_id";
  ALTER TABLE "ticket_reads" DROP COLUMN "staff_id";
  ALTER TABLE "canned_replies" DROP COLUMN "content_german";
  ALTER TABLE "canned_replies" DROP COLUMN "is_note";
  ALTER TABLE "canned_replies" DROP COLUMN "status";
  ALTER TABLE "canned_replies" DROP COLUMN "priority";
  ALTER TABLE "canned_replies" DROP COLUMN "assignment";
  ALTER TABLE "canned_replies" DROP COLUMN "assigned_to_id";
  ALTER TABLE "canned_replies" DROP COLUMN "category_id";
  ALTER TABLE "canned_replies" DROP COLUMN "used_count";
  ALTER TABLE "canned_replies" DROP COLUMN "last_used_at";
  ALTER TABLE "saved_filters" DROP COLUMN "shared";
  ALTER TABLE "articles" DROP COLUMN "language";
  ALTER TABLE "articles" DROP COLUMN "translation_of_id";
  ALTER TABLE "articles" DROP COLUMN "keywords";
  ALTER TABLE "articles" DROP COLUMN "owner_id";
  ALTER TABLE "articles" DROP COLUMN "review_on";
  ALTER TABLE "articles" DROP COLUMN "proposed_by_id";
  ALTER TABLE "articles_rels" DROP COLUMN "organizations_id";
  ALTER TABLE "articles_rels" DROP COLUMN "article_files_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_language";
  ALTER TABLE "_articles_v" DROP COLUMN "version_translation_of_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_keywords";
  ALTER TABLE "_articles_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_proposed_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "autosave";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "organizations_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "article_files_id";
  ALTER TABLE "article_sections" DROP COLUMN "parent_id";
  ALTER TABLE "organizations" DROP COLUMN "team_notes";
  ALTER TABLE "staff" DROP COLUMN "undo_send_seconds";
  ALTER TABLE "desk_settings" DROP COLUMN "undo_send_seconds";
  DROP TYPE "public"."enum_ticket_links_kind";
  DROP TYPE "public"."enum_ticket_undos_kind";
  DROP TYPE "public"."enum_canned_replies_status";
  DROP TYPE "public"."enum_canned_replies_priority";
  DROP TYPE "public"."enum_canned_replies_assignment";
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
