import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "article_votes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"article_id" uuid NOT NULL,
  	"helpful" boolean DEFAULT false NOT NULL,
  	"comment" varchar,
  	"reader" varchar NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "article_votes" ADD CONSTRAINT "article_votes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "article_votes_article_idx" ON "article_votes" USING btree ("article_id");
  CREATE INDEX "article_votes_created_at_idx" ON "article_votes" USING btree ("created_at");
  CREATE INDEX "article_votes_updated_at_idx" ON "article_votes" USING btree ("updated_at");
  CREATE UNIQUE INDEX "article_reader_idx" ON "article_votes" USING btree ("article_id","reader");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "article_votes" CASCADE;`)
}
