import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_events_action" ADD VALUE 'invited' BEFORE 'created';
  ALTER TABLE "clients" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "clients" ADD COLUMN "invited_until" timestamp(3) with time zone;
  ALTER TABLE "clients" ADD COLUMN "accepted_at" timestamp(3) with time zone;
  ALTER TABLE "clients" ADD COLUMN "team_notes" varchar;
  ALTER TABLE "staff" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "invited_until" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "accepted_at" timestamp(3) with time zone;
  ALTER TABLE "desk_settings" ADD COLUMN "agents_add_clients" boolean DEFAULT false NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_events_action";
  CREATE TYPE "public"."enum_audit_events_action" AS ENUM('signed_in', 'sign_in_refused', 'signed_out', 'password_changed', 'password_reset', 'refused', 'created', 'changed', 'deleted');
  ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE "public"."enum_audit_events_action" USING "action"::"public"."enum_audit_events_action";
  ALTER TABLE "clients" DROP COLUMN "invited_at";
  ALTER TABLE "clients" DROP COLUMN "invited_until";
  ALTER TABLE "clients" DROP COLUMN "accepted_at";
  ALTER TABLE "clients" DROP COLUMN "team_notes";
  ALTER TABLE "staff" DROP COLUMN "invited_at";
  ALTER TABLE "staff" DROP COLUMN "invited_until";
  ALTER TABLE "staff" DROP COLUMN "accepted_at";
  ALTER TABLE "desk_settings" DROP COLUMN "agents_add_clients";`)
}
