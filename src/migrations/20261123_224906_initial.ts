import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // Written by hand: the numbers people see. Payload's own migrations know no sequences, and the
  // first migration makes the table that records migrations, so nothing can come before it.
  await db.execute(sql`create sequence ticket_number_seq as integer`)
  await db.execute(sql`
   CREATE TYPE "public"."enum_tickets_source" AS ENUM('portal', 'api', 'mail', 'staff');
  CREATE TYPE "public"."enum_tickets_sla_status" AS ENUM('on_track', 'at_risk', 'breached', 'met', 'paused');
  CREATE TYPE "public"."enum_tickets_status" AS ENUM('open', 'in_progress', 'waiting', 'resolved', 'closed');
  CREATE TYPE "public"."enum_tickets_waiting_on" AS ENUM('client', 'third_party', 'approval');
  CREATE TYPE "public"."enum_tickets_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_messages_author_side" AS ENUM('staff', 'client');
  CREATE TYPE "public"."enum_attachments_scan_status" AS ENUM('pending', 'clean', 'infected', 'failed');
  CREATE TYPE "public"."enum_ticket_events_kind" AS ENUM('created', 'status_changed', 'priority_changed', 'category_changed', 'assigned', 'project_changed', 'articles_linked', 'replied', 'noted', 'attached', 'rated');
  CREATE TYPE "public"."enum_ticket_events_actor_side" AS ENUM('staff', 'client', 'system');
  CREATE TYPE "public"."enum_articles_audience" AS ENUM('public', 'clients', 'staff');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_audience" AS ENUM('public', 'clients', 'staff');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_clients_memberships_role" AS ENUM('member', 'manager');
  CREATE TYPE "public"."enum_clients_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_clients_theme" AS ENUM('system', 'light', 'dark');
  CREATE TYPE "public"."enum_staff_role" AS ENUM('admin', 'agent', 'editor');
  CREATE TYPE "public"."enum_staff_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_ticket_categories_default_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_business_hours_intervals_day" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_deliveries_kind" AS ENUM('ticket_created_client');
  CREATE TYPE "public"."enum_deliveries_status" AS ENUM('queued', 'handed_over', 'sent', 'failed', 'dropped');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('tickets');
  CREATE TABLE "tickets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"client_id" uuid NOT NULL,
  	"requester_name" varchar NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"source" "enum_tickets_source" NOT NULL,
  	"last_activity_at" timestamp(3) with time zone NOT NULL,
  	"resolved_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"first_response_due_at" timestamp(3) with time zone,
  	"first_responded_at" timestamp(3) with time zone,
  	"resolution_due_at" timestamp(3) with time zone,
  	"sla_status" "enum_tickets_sla_status",
  	"rating_score" numeric,
  	"rating_comment" varchar,
  	"rating_rated_at" timestamp(3) with time zone,
  	"number" integer DEFAULT nextval('ticket_number_seq') NOT NULL,
  	"assigned_to_id" uuid,
  	"status" "enum_tickets_status" DEFAULT 'open' NOT NULL,
  	"waiting_on" "enum_tickets_waiting_on",
  	"priority" "enum_tickets_priority" NOT NULL,
  	"category_id" uuid NOT NULL,
  	"project_id" uuid,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tickets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"author_name" varchar NOT NULL,
  	"author_side" "enum_messages_author_side" NOT NULL,
  	"content" varchar NOT NULL,
  	"is_internal" boolean DEFAULT false NOT NULL,
  	"client_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  CREATE TABLE "attachments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"message_id" uuid,
  	"name" varchar NOT NULL,
  	"scan_status" "enum_attachments_scan_status" DEFAULT 'pending' NOT NULL,
  	"is_internal" boolean DEFAULT false NOT NULL,
  	"client_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "attachments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  CREATE TABLE "ticket_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"kind" "enum_ticket_events_kind" NOT NULL,
  	"actor_name" varchar,
  	"actor_side" "enum_ticket_events_actor_side" NOT NULL,
  	"before" jsonb,
  	"after" jsonb,
  	"message_id" uuid,
  	"is_internal" boolean DEFAULT false NOT NULL,
  	"client_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ticket_events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  CREATE TABLE "canned_replies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"shortcut" varchar,
  	"content" varchar NOT NULL,
  	"owner_id" uuid,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "saved_filters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"query" varchar NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "saved_filters_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"section_id" uuid,
  	"audience" "enum_articles_audience" DEFAULT 'clients',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_section_id" uuid,
  	"version_audience" "enum__articles_v_version_audience" DEFAULT 'clients',
  	"version_created_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid
  );
  
  CREATE TABLE "article_sections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "clients_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"role" "enum_clients_memberships_role" DEFAULT 'member' NOT NULL
  );
  
  CREATE TABLE "clients_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "clients" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"language" "enum_clients_language" DEFAULT 'en' NOT NULL,
  	"time_zone" varchar DEFAULT 'Europe/Berlin' NOT NULL,
  	"theme" "enum_clients_theme" DEFAULT 'system' NOT NULL,
  	"mail_choices_ticket_created" boolean DEFAULT true NOT NULL,
  	"mail_choices_reply" boolean DEFAULT true NOT NULL,
  	"mail_choices_status_changed" boolean DEFAULT true NOT NULL,
  	"disabled" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"sla_policy_id" uuid,
  	"shares_tickets" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"url" varchar,
  	"active" boolean DEFAULT true NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "staff" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_staff_role" DEFAULT 'agent' NOT NULL,
  	"language" "enum_staff_language" DEFAULT 'en' NOT NULL,
  	"disabled" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "ticket_categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"default_priority" "enum_ticket_categories_default_priority" DEFAULT 'normal' NOT NULL,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"active" boolean DEFAULT true NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sla_policies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"business_hours_id" uuid NOT NULL,
  	"is_default" boolean DEFAULT false NOT NULL,
  	"targets_low_first_response" numeric NOT NULL,
  	"targets_low_resolution" numeric NOT NULL,
  	"targets_normal_first_response" numeric NOT NULL,
  	"targets_normal_resolution" numeric NOT NULL,
  	"targets_high_first_response" numeric NOT NULL,
  	"targets_high_resolution" numeric NOT NULL,
  	"targets_urgent_first_response" numeric NOT NULL,
  	"targets_urgent_resolution" numeric NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "business_hours_intervals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" "enum_business_hours_intervals_day" NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "business_hours_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "business_hours" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"time_zone" varchar DEFAULT 'Europe/Berlin' NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_deliveries_kind" NOT NULL,
  	"ticket_id" uuid NOT NULL,
  	"message_id" uuid,
  	"address" varchar NOT NULL,
  	"status" "enum_deliveries_status" DEFAULT 'queued' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"mail_id" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"unconfirmed" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid,
  	"clients_id" uuid
  );
  
  CREATE TABLE "idempotency_keys" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"doc" varchar NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tickets_id" uuid,
  	"canned_replies_id" uuid,
  	"articles_id" uuid,
  	"article_sections_id" uuid,
  	"clients_id" uuid,
  	"organizations_id" uuid,
  	"projects_id" uuid,
  	"staff_id" uuid,
  	"ticket_categories_id" uuid,
  	"sla_policies_id" uuid,
  	"business_hours_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"clients_id" uuid,
  	"staff_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  CREATE TABLE "desk_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"auto_close_after_days" numeric DEFAULT 7 NOT NULL,
  	"reopen_within_days" numeric DEFAULT 30 NOT NULL,
  	"rating_changeable_days" numeric DEFAULT 7 NOT NULL,
  	"sla_warning_percent" numeric DEFAULT 80 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assigned_to_id_staff_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_category_id_ticket_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."ticket_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets" ADD CONSTRAINT "tickets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tickets_rels" ADD CONSTRAINT "tickets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tickets_rels" ADD CONSTRAINT "tickets_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments_rels" ADD CONSTRAINT "attachments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "attachments_rels" ADD CONSTRAINT "attachments_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "attachments_rels" ADD CONSTRAINT "attachments_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_events" ADD CONSTRAINT "ticket_events_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_events" ADD CONSTRAINT "ticket_events_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_events" ADD CONSTRAINT "ticket_events_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_events" ADD CONSTRAINT "ticket_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ticket_events_rels" ADD CONSTRAINT "ticket_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ticket_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_events_rels" ADD CONSTRAINT "ticket_events_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ticket_events_rels" ADD CONSTRAINT "ticket_events_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "saved_filters_rels" ADD CONSTRAINT "saved_filters_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."saved_filters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_filters_rels" ADD CONSTRAINT "saved_filters_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_filters_rels" ADD CONSTRAINT "saved_filters_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_article_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."article_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_section_id_article_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."article_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clients_memberships" ADD CONSTRAINT "clients_memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clients_memberships" ADD CONSTRAINT "clients_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clients_sessions" ADD CONSTRAINT "clients_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_sla_policy_id_sla_policies_id_fk" FOREIGN KEY ("sla_policy_id") REFERENCES "public"."sla_policies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_business_hours_id_business_hours_id_fk" FOREIGN KEY ("business_hours_id") REFERENCES "public"."business_hours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_hours_intervals" ADD CONSTRAINT "business_hours_intervals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_hours_holidays" ADD CONSTRAINT "business_hours_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deliveries_rels" ADD CONSTRAINT "deliveries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deliveries_rels" ADD CONSTRAINT "deliveries_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deliveries_rels" ADD CONSTRAINT "deliveries_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tickets_fk" FOREIGN KEY ("tickets_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_canned_replies_fk" FOREIGN KEY ("canned_replies_id") REFERENCES "public"."canned_replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_article_sections_fk" FOREIGN KEY ("article_sections_id") REFERENCES "public"."article_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ticket_categories_fk" FOREIGN KEY ("ticket_categories_id") REFERENCES "public"."ticket_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sla_policies_fk" FOREIGN KEY ("sla_policies_id") REFERENCES "public"."sla_policies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_business_hours_fk" FOREIGN KEY ("business_hours_id") REFERENCES "public"."business_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_clients_fk" FOREIGN KEY ("clients_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tickets_client_idx" ON "tickets" USING btree ("client_id");
  CREATE INDEX "tickets_organization_idx" ON "tickets" USING btree ("organization_id");
  CREATE INDEX "tickets_last_activity_at_idx" ON "tickets" USING btree ("last_activity_at");
  CREATE UNIQUE INDEX "tickets_number_idx" ON "tickets" USING btree ("number");
  CREATE INDEX "tickets_assigned_to_idx" ON "tickets" USING btree ("assigned_to_id");
  CREATE INDEX "tickets_category_idx" ON "tickets" USING btree ("category_id");
  CREATE INDEX "tickets_project_idx" ON "tickets" USING btree ("project_id");
  CREATE INDEX "tickets_created_at_idx" ON "tickets" USING btree ("created_at");
  CREATE INDEX "tickets_updated_at_idx" ON "tickets" USING btree ("updated_at");
  CREATE INDEX "client_lastActivityAt_idx" ON "tickets" USING btree ("client_id","last_activity_at");
  CREATE INDEX "organization_lastActivityAt_idx" ON "tickets" USING btree ("organization_id","last_activity_at");
  CREATE INDEX "status_lastActivityAt_idx" ON "tickets" USING btree ("status","last_activity_at");
  CREATE INDEX "assignedTo_status_lastActivityAt_idx" ON "tickets" USING btree ("assigned_to_id","status","last_activity_at");
  CREATE INDEX "category_lastActivityAt_idx" ON "tickets" USING btree ("category_id","last_activity_at");
  CREATE INDEX "project_lastActivityAt_idx" ON "tickets" USING btree ("project_id","last_activity_at");
  CREATE INDEX "priority_lastActivityAt_idx" ON "tickets" USING btree ("priority","last_activity_at");
  CREATE INDEX "status_resolvedAt_idx" ON "tickets" USING btree ("status","resolved_at");
  CREATE INDEX "slaStatus_firstResponseDueAt_idx" ON "tickets" USING btree ("sla_status","first_response_due_at");
  CREATE INDEX "slaStatus_resolutionDueAt_idx" ON "tickets" USING btree ("sla_status","resolution_due_at");
  CREATE INDEX "tickets_rels_order_idx" ON "tickets_rels" USING btree ("order");
  CREATE INDEX "tickets_rels_parent_idx" ON "tickets_rels" USING btree ("parent_id");
  CREATE INDEX "tickets_rels_path_idx" ON "tickets_rels" USING btree ("path");
  CREATE INDEX "tickets_rels_articles_id_idx" ON "tickets_rels" USING btree ("articles_id");
  CREATE INDEX "messages_ticket_idx" ON "messages" USING btree ("ticket_id");
  CREATE INDEX "messages_client_idx" ON "messages" USING btree ("client_id");
  CREATE INDEX "messages_organization_idx" ON "messages" USING btree ("organization_id");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "ticket_createdAt_idx" ON "messages" USING btree ("ticket_id","created_at");
  CREATE INDEX "client_isInternal_idx" ON "messages" USING btree ("client_id","is_internal");
  CREATE INDEX "messages_rels_order_idx" ON "messages_rels" USING btree ("order");
  CREATE INDEX "messages_rels_parent_idx" ON "messages_rels" USING btree ("parent_id");
  CREATE INDEX "messages_rels_path_idx" ON "messages_rels" USING btree ("path");
  CREATE INDEX "messages_rels_staff_id_idx" ON "messages_rels" USING btree ("staff_id");
  CREATE INDEX "messages_rels_clients_id_idx" ON "messages_rels" USING btree ("clients_id");
  CREATE INDEX "attachments_ticket_idx" ON "attachments" USING btree ("ticket_id");
  CREATE INDEX "attachments_message_idx" ON "attachments" USING btree ("message_id");
  CREATE INDEX "attachments_scan_status_idx" ON "attachments" USING btree ("scan_status");
  CREATE INDEX "attachments_client_idx" ON "attachments" USING btree ("client_id");
  CREATE INDEX "attachments_organization_idx" ON "attachments" USING btree ("organization_id");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "ticket_createdAt_1_idx" ON "attachments" USING btree ("ticket_id","created_at");
  CREATE INDEX "attachments_rels_order_idx" ON "attachments_rels" USING btree ("order");
  CREATE INDEX "attachments_rels_parent_idx" ON "attachments_rels" USING btree ("parent_id");
  CREATE INDEX "attachments_rels_path_idx" ON "attachments_rels" USING btree ("path");
  CREATE INDEX "attachments_rels_staff_id_idx" ON "attachments_rels" USING btree ("staff_id");
  CREATE INDEX "attachments_rels_clients_id_idx" ON "attachments_rels" USING btree ("clients_id");
  CREATE INDEX "ticket_events_ticket_idx" ON "ticket_events" USING btree ("ticket_id");
  CREATE INDEX "ticket_events_message_idx" ON "ticket_events" USING btree ("message_id");
  CREATE INDEX "ticket_events_client_idx" ON "ticket_events" USING btree ("client_id");
  CREATE INDEX "ticket_events_organization_idx" ON "ticket_events" USING btree ("organization_id");
  CREATE INDEX "ticket_events_created_at_idx" ON "ticket_events" USING btree ("created_at");
  CREATE INDEX "ticket_events_updated_at_idx" ON "ticket_events" USING btree ("updated_at");
  CREATE INDEX "ticket_createdAt_2_idx" ON "ticket_events" USING btree ("ticket_id","created_at");
  CREATE INDEX "kind_createdAt_idx" ON "ticket_events" USING btree ("kind","created_at");
  CREATE INDEX "ticket_events_rels_order_idx" ON "ticket_events_rels" USING btree ("order");
  CREATE INDEX "ticket_events_rels_parent_idx" ON "ticket_events_rels" USING btree ("parent_id");
  CREATE INDEX "ticket_events_rels_path_idx" ON "ticket_events_rels" USING btree ("path");
  CREATE INDEX "ticket_events_rels_staff_id_idx" ON "ticket_events_rels" USING btree ("staff_id");
  CREATE INDEX "ticket_events_rels_clients_id_idx" ON "ticket_events_rels" USING btree ("clients_id");
  CREATE UNIQUE INDEX "canned_replies_shortcut_idx" ON "canned_replies" USING btree ("shortcut");
  CREATE INDEX "canned_replies_owner_idx" ON "canned_replies" USING btree ("owner_id");
  CREATE INDEX "canned_replies_created_at_idx" ON "canned_replies" USING btree ("created_at");
  CREATE INDEX "canned_replies_updated_at_idx" ON "canned_replies" USING btree ("updated_at");
  CREATE INDEX "saved_filters_created_at_idx" ON "saved_filters" USING btree ("created_at");
  CREATE INDEX "saved_filters_updated_at_idx" ON "saved_filters" USING btree ("updated_at");
  CREATE INDEX "saved_filters_rels_order_idx" ON "saved_filters_rels" USING btree ("order");
  CREATE INDEX "saved_filters_rels_parent_idx" ON "saved_filters_rels" USING btree ("parent_id");
  CREATE INDEX "saved_filters_rels_path_idx" ON "saved_filters_rels" USING btree ("path");
  CREATE INDEX "saved_filters_rels_staff_id_idx" ON "saved_filters_rels" USING btree ("staff_id");
  CREATE INDEX "saved_filters_rels_clients_id_idx" ON "saved_filters_rels" USING btree ("clients_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_section_idx" ON "articles" USING btree ("section_id");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "section_title_idx" ON "articles" USING btree ("section_id","title");
  CREATE INDEX "audience__status_idx" ON "articles" USING btree ("audience","_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_section_idx" ON "_articles_v" USING btree ("version_section_id");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "version_section_version_title_idx" ON "_articles_v" USING btree ("version_section_id","version_title");
  CREATE INDEX "version_audience_version__status_idx" ON "_articles_v" USING btree ("version_audience","version__status");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE UNIQUE INDEX "article_sections_slug_idx" ON "article_sections" USING btree ("slug");
  CREATE INDEX "article_sections_order_idx" ON "article_sections" USING btree ("order");
  CREATE INDEX "article_sections_created_at_idx" ON "article_sections" USING btree ("created_at");
  CREATE INDEX "article_sections_updated_at_idx" ON "article_sections" USING btree ("updated_at");
  CREATE INDEX "clients_memberships_order_idx" ON "clients_memberships" USING btree ("_order");
  CREATE INDEX "clients_memberships_parent_id_idx" ON "clients_memberships" USING btree ("_parent_id");
  CREATE INDEX "clients_memberships_organization_idx" ON "clients_memberships" USING btree ("organization_id");
  CREATE INDEX "clients_sessions_order_idx" ON "clients_sessions" USING btree ("_order");
  CREATE INDEX "clients_sessions_parent_id_idx" ON "clients_sessions" USING btree ("_parent_id");
  CREATE INDEX "clients_created_at_idx" ON "clients" USING btree ("created_at");
  CREATE INDEX "clients_updated_at_idx" ON "clients" USING btree ("updated_at");
  CREATE UNIQUE INDEX "clients_email_idx" ON "clients" USING btree ("email");
  CREATE UNIQUE INDEX "organizations_name_idx" ON "organizations" USING btree ("name");
  CREATE INDEX "organizations_sla_policy_idx" ON "organizations" USING btree ("sla_policy_id");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "projects_organization_idx" ON "projects" USING btree ("organization_id");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "staff_sessions_order_idx" ON "staff_sessions" USING btree ("_order");
  CREATE INDEX "staff_sessions_parent_id_idx" ON "staff_sessions" USING btree ("_parent_id");
  CREATE INDEX "staff_created_at_idx" ON "staff" USING btree ("created_at");
  CREATE INDEX "staff_updated_at_idx" ON "staff" USING btree ("updated_at");
  CREATE UNIQUE INDEX "staff_email_idx" ON "staff" USING btree ("email");
  CREATE UNIQUE INDEX "ticket_categories_name_idx" ON "ticket_categories" USING btree ("name");
  CREATE INDEX "ticket_categories_order_idx" ON "ticket_categories" USING btree ("order");
  CREATE INDEX "ticket_categories_created_at_idx" ON "ticket_categories" USING btree ("created_at");
  CREATE INDEX "ticket_categories_updated_at_idx" ON "ticket_categories" USING btree ("updated_at");
  CREATE UNIQUE INDEX "sla_policies_name_idx" ON "sla_policies" USING btree ("name");
  CREATE INDEX "sla_policies_business_hours_idx" ON "sla_policies" USING btree ("business_hours_id");
  CREATE INDEX "sla_policies_created_at_idx" ON "sla_policies" USING btree ("created_at");
  CREATE INDEX "sla_policies_updated_at_idx" ON "sla_policies" USING btree ("updated_at");
  CREATE INDEX "business_hours_intervals_order_idx" ON "business_hours_intervals" USING btree ("_order");
  CREATE INDEX "business_hours_intervals_parent_id_idx" ON "business_hours_intervals" USING btree ("_parent_id");
  CREATE INDEX "business_hours_holidays_order_idx" ON "business_hours_holidays" USING btree ("_order");
  CREATE INDEX "business_hours_holidays_parent_id_idx" ON "business_hours_holidays" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "business_hours_name_idx" ON "business_hours" USING btree ("name");
  CREATE INDEX "business_hours_created_at_idx" ON "business_hours" USING btree ("created_at");
  CREATE INDEX "business_hours_updated_at_idx" ON "business_hours" USING btree ("updated_at");
  CREATE INDEX "deliveries_ticket_idx" ON "deliveries" USING btree ("ticket_id");
  CREATE INDEX "deliveries_message_idx" ON "deliveries" USING btree ("message_id");
  CREATE UNIQUE INDEX "deliveries_mail_id_idx" ON "deliveries" USING btree ("mail_id");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "status_createdAt_idx" ON "deliveries" USING btree ("status","created_at");
  CREATE INDEX "deliveries_rels_order_idx" ON "deliveries_rels" USING btree ("order");
  CREATE INDEX "deliveries_rels_parent_idx" ON "deliveries_rels" USING btree ("parent_id");
  CREATE INDEX "deliveries_rels_path_idx" ON "deliveries_rels" USING btree ("path");
  CREATE INDEX "deliveries_rels_staff_id_idx" ON "deliveries_rels" USING btree ("staff_id");
  CREATE INDEX "deliveries_rels_clients_id_idx" ON "deliveries_rels" USING btree ("clients_id");
  CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");
  CREATE INDEX "idempotency_keys_updated_at_idx" ON "idempotency_keys" USING btree ("updated_at");
  CREATE UNIQUE INDEX "person_key_idx" ON "idempotency_keys" USING btree ("person","key");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_tickets_id_idx" ON "payload_locked_documents_rels" USING btree ("tickets_id");
  CREATE INDEX "payload_locked_documents_rels_canned_replies_id_idx" ON "payload_locked_documents_rels" USING btree ("canned_replies_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_article_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("article_sections_id");
  CREATE INDEX "payload_locked_documents_rels_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("clients_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_staff_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_id");
  CREATE INDEX "payload_locked_documents_rels_ticket_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("ticket_categories_id");
  CREATE INDEX "payload_locked_documents_rels_sla_policies_id_idx" ON "payload_locked_documents_rels" USING btree ("sla_policies_id");
  CREATE INDEX "payload_locked_documents_rels_business_hours_id_idx" ON "payload_locked_documents_rels" USING btree ("business_hours_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_clients_id_idx" ON "payload_preferences_rels" USING btree ("clients_id");
  CREATE INDEX "payload_preferences_rels_staff_id_idx" ON "payload_preferences_rels" USING btree ("staff_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_staff_id_idx" ON "payload_query_presets_rels" USING btree ("staff_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tickets" CASCADE;
  DROP TABLE "tickets_rels" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "messages_rels" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "attachments_rels" CASCADE;
  DROP TABLE "ticket_events" CASCADE;
  DROP TABLE "ticket_events_rels" CASCADE;
  DROP TABLE "canned_replies" CASCADE;
  DROP TABLE "saved_filters" CASCADE;
  DROP TABLE "saved_filters_rels" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "article_sections" CASCADE;
  DROP TABLE "clients_memberships" CASCADE;
  DROP TABLE "clients_sessions" CASCADE;
  DROP TABLE "clients" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "staff_sessions" CASCADE;
  DROP TABLE "staff" CASCADE;
  DROP TABLE "ticket_categories" CASCADE;
  DROP TABLE "sla_policies" CASCADE;
  DROP TABLE "business_hours_intervals" CASCADE;
  DROP TABLE "business_hours_holidays" CASCADE;
  DROP TABLE "business_hours" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "deliveries_rels" CASCADE;
  DROP TABLE "idempotency_keys" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP TABLE "desk_settings" CASCADE;
  DROP TYPE "public"."enum_tickets_source";
  DROP TYPE "public"."enum_tickets_sla_status";
  DROP TYPE "public"."enum_tickets_status";
  DROP TYPE "public"."enum_tickets_waiting_on";
  DROP TYPE "public"."enum_tickets_priority";
  DROP TYPE "public"."enum_messages_author_side";
  DROP TYPE "public"."enum_attachments_scan_status";
  DROP TYPE "public"."enum_ticket_events_kind";
  DROP TYPE "public"."enum_ticket_events_actor_side";
  DROP TYPE "public"."enum_articles_audience";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_audience";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_clients_memberships_role";
  DROP TYPE "public"."enum_clients_language";
  DROP TYPE "public"."enum_clients_theme";
  DROP TYPE "public"."enum_staff_role";
  DROP TYPE "public"."enum_staff_language";
  DROP TYPE "public"."enum_ticket_categories_default_priority";
  DROP TYPE "public"."enum_business_hours_intervals_day";
  DROP TYPE "public"."enum_deliveries_kind";
  DROP TYPE "public"."enum_deliveries_status";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
  await db.execute(sql`drop sequence ticket_number_seq`)
}
