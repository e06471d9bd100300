import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ticket_reads" ALTER COLUMN "client_id" DROP NOT NULL;
  ALTER TABLE "ticket_reads" ADD COLUMN "staff_id" uuid;
  ALTER TABLE "saved_filters" ADD COLUMN "shared" boolean DEFAULT false;
  ALTER TABLE "ticket_reads" ADD CONSTRAINT "ticket_reads_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ticket_reads_staff_idx" ON "ticket_reads" USING btree ("staff_id");
  CREATE UNIQUE INDEX "staff_ticket_idx" ON "ticket_reads" USING btree ("staff_id","ticket_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ticket_reads" DROP CONSTRAINT "ticket_reads_staff_id_staff_id_fk";
  
  DROP INDEX "ticket_reads_staff_idx";
  DROP INDEX "staff_ticket_idx";
  ALTER TABLE "ticket_reads" ALTER COLUMN "client_id" SET NOT NULL;
  ALTER TABLE "ticket_reads" DROP COLUMN "staff_id";
  ALTER TABLE "saved_filters" DROP COLUMN "shared";`)
}
