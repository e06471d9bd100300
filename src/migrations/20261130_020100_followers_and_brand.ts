import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ticket_followers_standing" AS ENUM('self', 'colleague', 'guest');
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'subject_changed' BEFORE 'assigned';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'reply_edited' BEFORE 'attached';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'reply_withdrawn' BEFORE 'attached';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'reply_kept' BEFORE 'attached';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'follower_added';
  ALTER TYPE "public"."enum_ticket_events_kind" ADD VALUE 'follower_removed';
  CREATE TABLE "ticket_followers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"follower_id" uuid NOT NULL,
  	"standing" "enum_ticket_followers_standing" NOT NULL,
  	"muted" boolean DEFAULT false NOT NULL,
  	"client_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "messages" ADD COLUMN "edited_at" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "article_sections" ADD COLUMN "name_german" varchar;
  ALTER TABLE "article_sections" ADD COLUMN "description_german" varchar;
  ALTER TABLE "ticket_categories" ADD COLUMN "name_german" varchar;
  ALTER TABLE "ticket_categories" ADD COLUMN "description_german" varchar;
  ALTER TABLE "desk_settings" ADD COLUMN "desk_name" varchar;
  ALTER TABLE "desk_settings" ADD COLUMN "colour_light" varchar;
  ALTER TABLE "desk_settings" ADD COLUMN "colour_dark" varchar;
  ALTER TABLE "desk_settings" ADD COLUMN "logo" varchar;
  ALTER TABLE "desk_settings" ADD COLUMN "logo_mark" varchar;
  ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_follower_id_clients_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ticket_followers_ticket_idx" ON "ticket_followers" USING btree ("ticket_id");
  CREATE INDEX "ticket_followers_follower_idx" ON "ticket_followers" USING btree ("follower_id");
  CREATE INDEX "ticket_followers_client_idx" ON "ticket_followers" USING btree ("client_id");
  CREATE INDEX "ticket_followers_organization_idx" ON "ticket_followers" USING btree ("organization_id");
  CREATE INDEX "ticket_followers_created_at_idx" ON "ticket_followers" USING btree ("created_at");
  CREATE INDEX "ticket_followers_updated_at_idx" ON "ticket_followers" USING btree ("updated_at");
  CREATE UNIQUE INDEX "ticket_follower_idx" ON "ticket_followers" USING btree ("ticket_id","follower_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "ticket_followers" CASCADE;
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_ticket_events_kind";
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'attached', 'file_scanned', 'thumbnail_made', 'rated');
  ALTER TABLE "ticket_events" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_ticket_events_kind" USING "kind"::"public"."enum_ticket_events_kind";
  ALTER TABLE "messages" DROP COLUMN "edited_at";
  ALTER TABLE "messages" DROP COLUMN "withdrawn_at";
  ALTER TABLE "article_sections" DROP COLUMN "name_german";
  ALTER TABLE "article_sections" DROP COLUMN "description_german";
  ALTER TABLE "ticket_categories" DROP COLUMN "name_german";
  ALTER TABLE "ticket_categories" DROP COLUMN "description_german";
  ALTER TABLE "desk_settings" DROP COLUMN "desk_name";
  ALTER TABLE "desk_settings" DROP COLUMN "colour_light";
  ALTER TABLE "desk_settings" DROP COLUMN "colour_dark";
  ALTER TABLE "desk_settings" DROP COLUMN "logo";
  ALTER TABLE "desk_settings" DROP COLUMN "logo_mark";
  DROP TYPE "public"."enum_ticket_followers_standing";`)
}
