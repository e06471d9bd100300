import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'added_client' BEFORE 'reply_client';
  ALTER TYPE "public"."enum_deliveries_kind" ADD VALUE 'article_review' BEFORE 'ticket_created_client';
  ALTER TYPE "public"."enum_mail_settings_off" ADD VALUE 'added_client' BEFORE 'reply_client';
  ALTER TYPE "public"."enum_mail_settings_off" ADD VALUE 'article_review' BEFORE 'ticket_created_client';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'added_client' BEFORE 'reply_client';
  ALTER TYPE "public"."enum_mail_settings_wordings_mail" ADD VALUE 'article_review' BEFORE 'ticket_created_client';
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DEFAULT 'queued'::text;
  DROP TYPE "public"."enum_deliveries_status";
  CREATE TYPE "public"."enum_deliveries_status" AS ENUM('sent', 'dropped', 'handed_over', 'queued', 'failed');
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DEFAULT 'queued'::"public"."enum_deliveries_status";
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DATA TYPE "public"."enum_deliveries_status" USING "status"::"public"."enum_deliveries_status";
  ALTER TABLE "clients" ADD COLUMN "mail_choices_added" boolean DEFAULT true;
  ALTER TABLE "staff" ADD COLUMN "time_zone" varchar;
  ALTER TABLE "staff" ADD COLUMN "mail_choices_reviews" boolean DEFAULT true;
  ALTER TABLE "deliveries" ADD COLUMN "article_id" uuid;
  ALTER TABLE "deliveries" ADD COLUMN "review_on" timestamp(3) with time zone;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "deliveries_article_idx" ON "deliveries" USING btree ("article_id");
  CREATE UNIQUE INDEX "article_person_reviewOn_idx" ON "deliveries" USING btree ("article_id","person","review_on");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_article_id_articles_id_fk";
  
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliveries_kind";
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('file_infected_uploader', 'file_infected_team', 'sla_breach', 'sla_warning', 'reply_not_sent', 'mentioned', 'reply_client', 'reply_team', 'noted_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "deliveries" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deliveries_kind" USING "kind"::"public"."enum_deliveries_kind";
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DEFAULT 'queued'::text;
  DROP TYPE "public"."enum_deliveries_status";
  CREATE TYPE "public"."enum_deliveries_status" AS ENUM('queued', 'handed_over', 'sent', 'failed', 'dropped');
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DEFAULT 'queued'::"public"."enum_deliveries_status";
  ALTER TABLE "deliveries" ALTER COLUMN "status" SET DATA TYPE "public"."enum_deliveries_status" USING "status"::"public"."enum_deliveries_status";
  ALTER TABLE "mail_settings_off" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_settings_off";
  CREATE TYPE "public"."enum_mail_settings_off" AS ENUM('mentioned', 'reply_client', 'reply_team', 'noted_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team');
  ALTER TABLE "mail_settings_off" ALTER COLUMN "value" SET DATA TYPE "public"."enum_mail_settings_off" USING "value"::"public"."enum_mail_settings_off";
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_settings_wordings_mail";
  CREATE TYPE "public"."enum_mail_settings_wordings_mail" AS ENUM('all', 'file_infected_uploader', 'file_infected_team', 'sla_breach', 'sla_warning', 'reply_not_sent', 'mentioned', 'reply_client', 'reply_team', 'noted_team', 'status_changed_client', 'assigned', 'reminder_client', 'still_working_client', 'ticket_created_client', 'ticket_created_team', 'digest', 'invitation', 'reset', 'passwordChanged');
  ALTER TABLE "mail_settings_wordings" ALTER COLUMN "mail" SET DATA TYPE "public"."enum_mail_settings_wordings_mail" USING "mail"::"public"."enum_mail_settings_wordings_mail";
  DROP INDEX "deliveries_article_idx";
  DROP INDEX "article_person_reviewOn_idx";
  ALTER TABLE "clients" DROP COLUMN "mail_choices_added";
  ALTER TABLE "staff" DROP COLUMN "time_zone";
  ALTER TABLE "staff" DROP COLUMN "mail_choices_reviews";
  ALTER TABLE "deliveries" DROP COLUMN "article_id";
  ALTER TABLE "deliveries" DROP COLUMN "review_on";`)
}
