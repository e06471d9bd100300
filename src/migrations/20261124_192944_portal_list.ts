import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tickets_last_reply_side" AS ENUM('staff', 'client');
  CREATE TABLE "ticket_reads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"client_id" uuid NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"read_at" timestamp(3) with time zone NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tickets" ADD COLUMN "last_reply_at" timestamp(3) with time zone;
  ALTER TABLE "tickets" ADD COLUMN "last_reply_name" varchar;
  ALTER TABLE "tickets" ADD COLUMN "last_reply_side" "enum_tickets_last_reply_side";
  ALTER TABLE "tickets" ADD COLUMN "last_reply_by" varchar;
  ALTER TABLE "ticket_reads" ADD CONSTRAINT "ticket_reads_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_reads" ADD CONSTRAINT "ticket_reads_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "ticket_reads_client_idx" ON "ticket_reads" USING btree ("client_id");
  CREATE INDEX "ticket_reads_ticket_idx" ON "ticket_reads" USING btree ("ticket_id");
  CREATE INDEX "ticket_reads_created_at_idx" ON "ticket_reads" USING btree ("created_at");
  CREATE INDEX "ticket_reads_updated_at_idx" ON "ticket_reads" USING btree ("updated_at");
  CREATE UNIQUE INDEX "client_ticket_idx" ON "ticket_reads" USING btree ("client_id","ticket_id");

  -- Who wrote last, for the tickets that are there already.
  UPDATE "tickets" t SET
    "last_reply_at" = m."created_at",
    "last_reply_name" = m."author_name",
    "last_reply_side" = m."author_side"::text::"enum_tickets_last_reply_side",
    "last_reply_by" = m."by"
  FROM (
    SELECT DISTINCT ON (m."ticket_id") m."ticket_id", m."created_at", m."author_name", m."author_side",
      coalesce(r."staff_id", r."clients_id")::text AS "by"
    FROM "messages" m LEFT JOIN "messages_rels" r ON r."parent_id" = m."id" AND r."path" = 'author'
    WHERE NOT m."is_internal"
    ORDER BY m."ticket_id", m."created_at" DESC, m."id" DESC
  ) m
  WHERE m."ticket_id" = t."id";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "ticket_reads" CASCADE;
  ALTER TABLE "tickets" DROP COLUMN "last_reply_at";
  ALTER TABLE "tickets" DROP COLUMN "last_reply_name";
  ALTER TABLE "tickets" DROP COLUMN "last_reply_side";
  ALTER TABLE "tickets" DROP COLUMN "last_reply_by";
  DROP TYPE "public"."enum_tickets_last_reply_side";`)
}
