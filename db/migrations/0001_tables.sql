CREATE SCHEMA IF NOT EXISTS "app";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "pub";
--> statement-breakpoint
CREATE TABLE "app"."divisions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "divisions_name_unique" UNIQUE("name"),
	CONSTRAINT "a_division_has_a_six_digit_code" CHECK ("app"."divisions"."code" ~ '^[0-9]{6}$'),
	CONSTRAINT "a_division_is_city_or_county" CHECK ("app"."divisions"."kind" in ('city', 'county'))
);
--> statement-breakpoint
CREATE TABLE "app"."holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"provisional" boolean DEFAULT false NOT NULL,
	CONSTRAINT "a_special_day_is_a_holiday_or_worked" CHECK ("app"."holidays"."kind" in ('holiday', 'workday'))
);
--> statement-breakpoint
CREATE TABLE "app"."collectives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"full_name" text NOT NULL,
	"credit_code" text,
	"created_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	CONSTRAINT "collectives_fullName_unique" UNIQUE("full_name"),
	CONSTRAINT "a_collective_has_a_name" CHECK (length(btrim("app"."collectives"."full_name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."honours" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"collective_id" uuid NOT NULL,
	"registration_number" text NOT NULL,
	"award" text NOT NULL,
	"level" text NOT NULL,
	"year" smallint,
	"state" text DEFAULT 'valid' NOT NULL,
	"round_id" uuid,
	"list_id" uuid,
	"nomination_id" uuid,
	"registered_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	CONSTRAINT "honours_registrationNumber_unique" UNIQUE("registration_number"),
	CONSTRAINT "a_registration_number_is_formed" CHECK ("app"."honours"."registration_number" ~ '^LLJG-([0-9]{4}-[HG]|Z)-[0-9]{4,}$' and ("app"."honours"."year" is null) = ("app"."honours"."registration_number" like 'LLJG-Z-%')),
	CONSTRAINT "an_honour_has_a_level" CHECK ("app"."honours"."level" in ('national', 'province', 'city', 'county')),
	CONSTRAINT "an_honour_is_in_a_state" CHECK ("app"."honours"."state" in ('valid', 'rechecking', 'renamed', 'ended', 'revoked')),
	CONSTRAINT "a_granted_honour_names_its_list" CHECK (("app"."honours"."nomination_id" is null) = ("app"."honours"."list_id" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."decisions" (
	"list_id" uuid PRIMARY KEY NOT NULL,
	"document_number" text NOT NULL,
	"document_date" date NOT NULL,
	"release_at" timestamp(3) with time zone,
	"released_at" timestamp(3) with time zone,
	"decided_by" uuid NOT NULL,
	CONSTRAINT "decisions_documentNumber_unique" UNIQUE("document_number"),
	CONSTRAINT "a_decision_has_a_number" CHECK (length(btrim("app"."decisions"."document_number")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."list_entries" (
	"list_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"award" text NOT NULL,
	"full_name" text NOT NULL,
	"body_id" uuid NOT NULL,
	"submission" smallint NOT NULL,
	"removed_at" timestamp(3) with time zone,
	"removed_reason" text,
	CONSTRAINT "list_entries_list_id_nomination_id_pk" PRIMARY KEY("list_id","nomination_id"),
	CONSTRAINT "one_entry_a_place" UNIQUE("list_id","ordinal"),
	CONSTRAINT "a_removal_has_a_reason" CHECK (("app"."list_entries"."removed_at" is null) = ("app"."list_entries"."removed_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"content" text NOT NULL,
	"sha256" "bytea" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "lists_meetingId_unique" UNIQUE("meeting_id"),
	CONSTRAINT "the_digest_is_the_contents" CHECK ("app"."lists"."sha256" = sha256(convert_to("app"."lists"."content", 'UTF8')))
);
--> statement-breakpoint
CREATE TABLE "app"."meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"number" text NOT NULL,
	"held_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "a_meeting_has_one_number" UNIQUE("round_id","number"),
	CONSTRAINT "a_meeting_has_a_number" CHECK (length(btrim("app"."meetings"."number")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list_id" uuid NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"procedure" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"sha256" "bytea" NOT NULL,
	"announced_by" uuid NOT NULL,
	"announced_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "notices_listId_unique" UNIQUE("list_id"),
	CONSTRAINT "a_notice_ends_after_it_begins" CHECK ("app"."notices"."last_day" >= "app"."notices"."first_day" and "app"."notices"."closes_at" > "app"."notices"."announced_at"),
	CONSTRAINT "a_notice_is_of_a_digest" CHECK (length("app"."notices"."sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."objections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice_id" uuid NOT NULL,
	"nomination_id" uuid,
	"received_on" date NOT NULL,
	"channel" text NOT NULL,
	"facts" text NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp(3) with time zone NOT NULL,
	"outcome" text,
	"conclusion" text,
	"closed_by" uuid,
	"closed_at" timestamp(3) with time zone,
	CONSTRAINT "an_objection_came_by_a_channel" CHECK ("app"."objections"."channel" in ('phone', 'letter', 'visit', 'email')),
	CONSTRAINT "an_objection_states_facts" CHECK (length(btrim("app"."objections"."facts")) > 0),
	CONSTRAINT "a_closed_objection_has_an_outcome" CHECK (("app"."objections"."closed_at" is null) = ("app"."objections"."outcome" is null) and ("app"."objections"."closed_at" is null) = ("app"."objections"."closed_by" is null) and ("app"."objections"."closed_at" is null) = ("app"."objections"."conclusion" is null)),
	CONSTRAINT "an_outcome_is_known" CHECK ("app"."objections"."outcome" is null or "app"."objections"."outcome" in ('upheld', 'not_upheld', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "app"."sign_offs" (
	"list_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sha256" "bytea" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "sign_offs_list_id_person_id_sha256_pk" PRIMARY KEY("list_id","person_id","sha256"),
	CONSTRAINT "a_signature_is_of_a_kind" CHECK ("app"."sign_offs"."kind" in ('proofreading', 'privacy')),
	CONSTRAINT "a_signed_digest_has_32_bytes" CHECK (length("app"."sign_offs"."sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."hands" (
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"stage" text NOT NULL,
	CONSTRAINT "hands_nomination_id_person_id_pk" PRIMARY KEY("nomination_id","person_id"),
	CONSTRAINT "a_hand_is_of_a_stage" CHECK ("app"."hands"."stage" in ('county', 'city', 'publication'))
);
--> statement-breakpoint
CREATE TABLE "app"."moves" (
	"nomination_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"verb" text NOT NULL,
	"from_position" text NOT NULL,
	"to_position" text NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid,
	"organisation_id" uuid,
	"at" timestamp(3) with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"remarks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"submission" smallint NOT NULL,
	"event" integer NOT NULL,
	CONSTRAINT "moves_nomination_id_version_pk" PRIMARY KEY("nomination_id","version"),
	CONSTRAINT "one_event_a_step" UNIQUE("event")
);
--> statement-breakpoint
CREATE TABLE "app"."nomination_versions" (
	"nomination_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"form" jsonb NOT NULL,
	"sha256" "bytea" NOT NULL,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"submitted_by" uuid NOT NULL,
	CONSTRAINT "nomination_versions_nomination_id_number_pk" PRIMARY KEY("nomination_id","number"),
	CONSTRAINT "a_digest_has_32_bytes" CHECK (length("app"."nomination_versions"."sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."nominations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"body_id" uuid,
	"award" text,
	"title" text DEFAULT '' NOT NULL,
	"form" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"stage" text,
	"begun" boolean DEFAULT false NOT NULL,
	"origin" text DEFAULT 'draft' NOT NULL,
	"submissions" smallint DEFAULT 0 NOT NULL,
	"receipt_number" text,
	"reached_city" boolean DEFAULT false NOT NULL,
	"remarks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"resubmit_by" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	CONSTRAINT "nominations_receiptNumber_unique" UNIQUE("receipt_number"),
	CONSTRAINT "a_status_is_known" CHECK ("app"."nominations"."status" in ('draft', 'in_review', 'returned', 'on_notice', 'cleared', 'honoured', 'declined', 'withdrawn')),
	CONSTRAINT "a_stage_only_where_one_acts" CHECK (("app"."nominations"."status" in ('in_review', 'returned', 'declined')) = ("app"."nominations"."stage" is not null)),
	CONSTRAINT "publication_neither_returns_nor_declines" CHECK ("app"."nominations"."status" = 'in_review' or "app"."nominations"."stage" is distinct from 'publication'),
	CONSTRAINT "a_submission_is_complete" CHECK ("app"."nominations"."status" in ('draft', 'withdrawn') or ("app"."nominations"."award" is not null and "app"."nominations"."body_id" is not null and "app"."nominations"."receipt_number" is not null and "app"."nominations"."submissions" > 0 and "app"."nominations"."title" <> '')),
	CONSTRAINT "remarks_come_with_a_date" CHECK (("app"."nominations"."status" = 'returned') <= ("app"."nominations"."resubmit_by" is not null)),
	CONSTRAINT "city_stages_have_reached_the_city" CHECK ("app"."nominations"."reached_city" or "app"."nominations"."status" in ('draft', 'returned', 'withdrawn') or "app"."nominations"."stage" = 'county')
);
--> statement-breakpoint
CREATE TABLE "app"."organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"credit_code" text,
	"division_code" text,
	"ordinal" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "organisations_creditCode_unique" UNIQUE("credit_code"),
	CONSTRAINT "an_organisation_is_of_a_known_kind" CHECK ("app"."organisations"."kind" in ('unit', 'county_federation', 'system', 'city_federation')),
	CONSTRAINT "an_organisation_has_a_name" CHECK (length(btrim("app"."organisations"."name")) > 0),
	CONSTRAINT "a_federation_of_a_county_names_its_county" CHECK (("app"."organisations"."kind" = 'county_federation') <= ("app"."organisations"."division_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "app"."people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	CONSTRAINT "an_account_is_folded" CHECK ("app"."people"."account" = lower(btrim("app"."people"."account")) and "app"."people"."account" <> ''),
	CONSTRAINT "a_role_is_known" CHECK ("app"."people"."role" in ('unit', 'county', 'city', 'publication', 'judge', 'admin', 'security', 'auditor')),
	CONSTRAINT "who_nominates_or_decides_belongs_somewhere" CHECK ("app"."people"."role" in ('judge', 'admin', 'security', 'auditor') or "app"."people"."organisation_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "pub"."collectives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"parent_name" text,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"county_code" text,
	"county_name" text,
	"body_name" text NOT NULL,
	"industry" text NOT NULL,
	"staff" integer,
	"women" integer,
	"women_share" double precision,
	"average_age" double precision,
	"founded_year" smallint,
	"story_title" text,
	"story_deck" text,
	"story" jsonb NOT NULL,
	"figures" jsonb NOT NULL,
	"other_honours" jsonb NOT NULL,
	"source" text,
	"publish_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pub"."honours" (
	"registration_number" text PRIMARY KEY NOT NULL,
	"collective_id" uuid NOT NULL,
	"award" text NOT NULL,
	"level" text NOT NULL,
	"title" text NOT NULL,
	"year" smallint,
	"granted_by" text,
	"document_number" text,
	"state" text NOT NULL,
	"publish_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pub"."notice_entries" (
	"notice_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"award" text NOT NULL,
	"full_name" text NOT NULL,
	"county_name" text,
	"body_name" text NOT NULL,
	"staff" integer,
	"women" integer,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "notice_entries_notice_id_ordinal_pk" PRIMARY KEY("notice_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "pub"."notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"procedure" text NOT NULL,
	"round_year" smallint NOT NULL,
	"notice_days" smallint NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"announced_at" timestamp(3) with time zone NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."places" (
	"nomination_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"award" text NOT NULL,
	CONSTRAINT "places_nomination_id_body_id_pk" PRIMARY KEY("nomination_id","body_id")
);
--> statement-breakpoint
CREATE TABLE "app"."quotas" (
	"round_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"award" text NOT NULL,
	"places" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "quotas_round_id_body_id_award_pk" PRIMARY KEY("round_id","body_id","award"),
	CONSTRAINT "a_quota_is_never_exceeded" CHECK ("app"."quotas"."used" between 0 and "app"."quotas"."places")
);
--> statement-breakpoint
CREATE TABLE "app"."idempotency_keys" (
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "idempotency_keys_person_id_key_pk" PRIMARY KEY("person_id","key"),
	CONSTRAINT "a_key_is_well_formed" CHECK ("app"."idempotency_keys"."key" ~ '^[A-Za-z0-9-]{16,64}$')
);
--> statement-breakpoint
CREATE TABLE "app"."outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"basis" text NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"county_due" date NOT NULL,
	"city_due" date NOT NULL,
	"award_day" date NOT NULL,
	"notice_days" smallint NOT NULL,
	"notice_cutoff" text NOT NULL,
	"notice_closes" text NOT NULL,
	"resubmit_days" integer NOT NULL,
	CONSTRAINT "rounds_year_unique" UNIQUE("year"),
	CONSTRAINT "a_round_closes_after_it_opens" CHECK ("app"."rounds"."closes_at" > "app"."rounds"."opens_at"),
	CONSTRAINT "a_notice_runs_at_least_one_day" CHECK ("app"."rounds"."notice_days" between 1 and 60),
	CONSTRAINT "a_unit_gets_a_day_to_resubmit" CHECK ("app"."rounds"."resubmit_days" between 1 and 60),
	CONSTRAINT "times_of_day" CHECK ("app"."rounds"."notice_cutoff" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "app"."rounds"."notice_closes" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
--> statement-breakpoint
CREATE TABLE "app"."rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"award" text,
	"ordinal" smallint NOT NULL,
	"title" text NOT NULL,
	"clause" text NOT NULL,
	"hard" boolean NOT NULL,
	"parameters" jsonb NOT NULL,
	CONSTRAINT "one_rule_a_place" UNIQUE("round_id","ordinal"),
	CONSTRAINT "a_rule_names_its_kind" CHECK ("app"."rules"."parameters" ? 'kind')
);
--> statement-breakpoint
CREATE TABLE "app"."sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"seen_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "a_session_ends_after_it_begins" CHECK ("app"."sessions"."expires_at" > "app"."sessions"."created_at")
);
--> statement-breakpoint
CREATE TABLE "app"."sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"network" text NOT NULL,
	"succeeded" boolean NOT NULL,
	"at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."honours" ADD CONSTRAINT "honours_collective_id_collectives_id_fk" FOREIGN KEY ("collective_id") REFERENCES "app"."collectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."honours" ADD CONSTRAINT "honours_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."honours" ADD CONSTRAINT "honours_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "app"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."honours" ADD CONSTRAINT "honours_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."decisions" ADD CONSTRAINT "decisions_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "app"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."decisions" ADD CONSTRAINT "decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."list_entries" ADD CONSTRAINT "list_entries_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "app"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."list_entries" ADD CONSTRAINT "list_entries_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."list_entries" ADD CONSTRAINT "list_entries_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lists" ADD CONSTRAINT "lists_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lists" ADD CONSTRAINT "lists_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "app"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."meetings" ADD CONSTRAINT "meetings_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."meetings" ADD CONSTRAINT "meetings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notices" ADD CONSTRAINT "notices_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "app"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notices" ADD CONSTRAINT "notices_announced_by_people_id_fk" FOREIGN KEY ("announced_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."objections" ADD CONSTRAINT "objections_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "app"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."objections" ADD CONSTRAINT "objections_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."objections" ADD CONSTRAINT "objections_registered_by_people_id_fk" FOREIGN KEY ("registered_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."objections" ADD CONSTRAINT "objections_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sign_offs" ADD CONSTRAINT "sign_offs_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "app"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sign_offs" ADD CONSTRAINT "sign_offs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."hands" ADD CONSTRAINT "hands_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."hands" ADD CONSTRAINT "hands_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."moves" ADD CONSTRAINT "moves_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."moves" ADD CONSTRAINT "moves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."moves" ADD CONSTRAINT "moves_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nomination_versions" ADD CONSTRAINT "nomination_versions_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nomination_versions" ADD CONSTRAINT "nomination_versions_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD CONSTRAINT "nominations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD CONSTRAINT "nominations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD CONSTRAINT "nominations_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD CONSTRAINT "nominations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."organisations" ADD CONSTRAINT "organisations_division_code_divisions_code_fk" FOREIGN KEY ("division_code") REFERENCES "app"."divisions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pub"."honours" ADD CONSTRAINT "honours_collective_id_collectives_id_fk" FOREIGN KEY ("collective_id") REFERENCES "pub"."collectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pub"."notice_entries" ADD CONSTRAINT "notice_entries_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "pub"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."places" ADD CONSTRAINT "places_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."places" ADD CONSTRAINT "places_round_id_body_id_award_quotas_round_id_body_id_award_fk" FOREIGN KEY ("round_id","body_id","award") REFERENCES "app"."quotas"("round_id","body_id","award") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."quotas" ADD CONSTRAINT "quotas_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."quotas" ADD CONSTRAINT "quotas_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."rules" ADD CONSTRAINT "rules_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_honour_a_nomination" ON "app"."honours" USING btree ("nomination_id");--> statement-breakpoint
CREATE UNIQUE INDEX "on_one_living_list" ON "app"."list_entries" USING btree ("nomination_id") WHERE "app"."list_entries"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "open_objections" ON "app"."objections" USING btree ("notice_id") WHERE "app"."objections"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "nominations_of_a_unit" ON "app"."nominations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "queue_of_a_body" ON "app"."nominations" USING btree ("body_id","status","stage");--> statement-breakpoint
CREATE INDEX "queue_of_the_city" ON "app"."nominations" USING btree ("status","stage") WHERE "app"."nominations"."reached_city";--> statement-breakpoint
CREATE UNIQUE INDEX "one_federation_a_county" ON "app"."organisations" USING btree ("division_code") WHERE "app"."organisations"."kind" = 'county_federation';--> statement-breakpoint
CREATE UNIQUE INDEX "one_city_federation" ON "app"."organisations" USING btree ("kind") WHERE "app"."organisations"."kind" = 'city_federation';--> statement-breakpoint
CREATE UNIQUE INDEX "a_body_has_its_own_name" ON "app"."organisations" USING btree ("name") WHERE "app"."organisations"."kind" <> 'unit';--> statement-breakpoint
CREATE UNIQUE INDEX "an_account_is_one_persons" ON "app"."people" USING btree ("account");--> statement-breakpoint
CREATE INDEX "honours_of_a_collective" ON "pub"."honours" USING btree ("collective_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "app"."outbox" USING btree ("created_at") WHERE "app"."outbox"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_of_a_person" ON "app"."sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attempts_of_an_account" ON "app"."sign_in_attempts" USING btree ("account","at");