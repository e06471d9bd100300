import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "article_files" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "und-x-icu";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "article_files" ALTER COLUMN "name" SET DATA TYPE varchar;`)
}
