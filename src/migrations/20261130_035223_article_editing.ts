import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TYPE "public"."enum_articles_audience" ADD VALUE 'organizations' BEFORE 'staff';
  ALTER TYPE "public"."enum__articles_v_version_audience" ADD VALUE 'organizations' BEFORE 'staff';
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
  ALTER TABLE "article_addresses" ADD CONSTRAINT "article_addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "article_sections_parent_idx" ON "article_sections" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "article_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "article_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "article_files" CASCADE;
  DROP TABLE "article_addresses" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
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
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
