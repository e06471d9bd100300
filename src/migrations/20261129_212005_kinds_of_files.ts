import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk_settings" ADD COLUMN "accept_documents" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_pictures" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_design" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_media" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_web" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_mail" boolean DEFAULT true NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "accept_fonts" boolean DEFAULT true NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk_settings" DROP COLUMN "accept_documents";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_pictures";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_design";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_media";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_web";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_mail";
  ALTER TABLE "desk_settings" DROP COLUMN "accept_fonts";`)
}
