import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_audit_events_action" AS ENUM('signed_in', 'sign_in_refused', 'signed_out', 'password_changed', 'password_reset', 'refused', 'created', 'changed', 'deleted');
  CREATE TYPE "public"."enum_audit_events_actor_side" AS ENUM('staff', 'client', 'system');
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"action" "enum_audit_events_action" NOT NULL,
  	"actor_name" varchar,
  	"actor_side" "enum_audit_events_actor_side" NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar,
  	"subject_name" varchar,
  	"address" varchar,
  	"changes" varchar,
  	"before" jsonb,
  	"after" jsonb,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  ALTER TABLE "audit_events_rels" ADD CONSTRAINT "audit_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audit_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_events_rels" ADD CONSTRAINT "audit_events_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_events_rels" ADD CONSTRAINT "audit_events_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "audit_events_created_at_idx" ON "audit_events" USING btree ("created_at");
  CREATE INDEX "audit_events_updated_at_idx" ON "audit_events" USING btree ("updated_at");
  CREATE INDEX "action_createdAt_idx" ON "audit_events" USING btree ("action","created_at");
  CREATE INDEX "subjectId_createdAt_idx" ON "audit_events" USING btree ("subject_id","created_at");
  CREATE INDEX "audit_events_rels_order_idx" ON "audit_events_rels" USING btree ("order");
  CREATE INDEX "audit_events_rels_parent_idx" ON "audit_events_rels" USING btree ("parent_id");
  CREATE INDEX "audit_events_rels_path_idx" ON "audit_events_rels" USING btree ("path");
  CREATE INDEX "audit_events_rels_staff_id_idx" ON "audit_events_rels" USING btree ("staff_id");
  CREATE INDEX "audit_events_rels_clients_id_idx" ON "audit_events_rels" USING btree ("clients_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_events_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "audit_events_rels" CASCADE;
  DROP TYPE "public"."enum_audit_events_action";
  DROP TYPE "public"."enum_audit_events_actor_side";`)
}
