CREATE TABLE "app"."attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nomination_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"honour_row" smallint,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"original_sha256" "bytea" NOT NULL,
	"has_thumbnail" boolean DEFAULT false NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "a_file_has_a_place" CHECK ("app"."attachments"."slot" in ('certificate', 'roster', 'minutes', 'photo', 'other', 'stamped_form')),
	CONSTRAINT "only_a_certificate_proves_a_row" CHECK (("app"."attachments"."slot" = 'certificate') = ("app"."attachments"."honour_row" is not null)),
	CONSTRAINT "a_file_is_at_most_20_megabytes" CHECK ("app"."attachments"."size" between 1 and 20971520),
	CONSTRAINT "file_digests_have_32_bytes" CHECK (length("app"."attachments"."sha256") = 32 and length("app"."attachments"."original_sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"honour_row" smallint,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "an_upload_has_a_place" CHECK ("app"."uploads"."slot" in ('certificate', 'roster', 'minutes', 'photo', 'other', 'stamped_form')),
	CONSTRAINT "an_upload_is_at_most_20_megabytes" CHECK ("app"."uploads"."size" between 1 and 20971520),
	CONSTRAINT "no_more_arrives_than_was_declared" CHECK ("app"."uploads"."received" between 0 and "app"."uploads"."size")
);
--> statement-breakpoint
CREATE TABLE "app"."editors" (
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"section" smallint NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "editors_nomination_id_person_id_pk" PRIMARY KEY("nomination_id","person_id"),
	CONSTRAINT "a_form_has_six_sections" CHECK ("app"."editors"."section" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "app"."late_passes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nomination_id" uuid NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "a_late_pass_has_a_reason" CHECK (length(btrim("app"."late_passes"."reason")) > 0),
	CONSTRAINT "a_late_pass_is_for_the_future" CHECK ("app"."late_passes"."until" > "app"."late_passes"."given_at")
);
--> statement-breakpoint
CREATE TABLE "app"."notifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"nomination_id" uuid,
	"topic" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	CONSTRAINT "a_notification_says_something" CHECK (length(btrim("app"."notifications"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."similarities" (
	"nomination_id" uuid NOT NULL,
	"submission" smallint NOT NULL,
	"other_id" uuid NOT NULL,
	"score" real NOT NULL,
	CONSTRAINT "similarities_nomination_id_submission_other_id_pk" PRIMARY KEY("nomination_id","submission","other_id"),
	CONSTRAINT "a_score_is_a_share" CHECK ("app"."similarities"."score" between 0 and 1),
	CONSTRAINT "a_text_is_not_compared_with_itself" CHECK ("app"."similarities"."nomination_id" <> "app"."similarities"."other_id")
);
--> statement-breakpoint
ALTER TABLE "app"."people" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "due_at" timestamp(3) with time zone DEFAULT app.clock() NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "failure" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."attachments" ADD CONSTRAINT "attachments_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."attachments" ADD CONSTRAINT "attachments_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."uploads" ADD CONSTRAINT "uploads_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."uploads" ADD CONSTRAINT "uploads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."editors" ADD CONSTRAINT "editors_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."editors" ADD CONSTRAINT "editors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."late_passes" ADD CONSTRAINT "late_passes_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."late_passes" ADD CONSTRAINT "late_passes_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notifications" ADD CONSTRAINT "notifications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."notifications" ADD CONSTRAINT "notifications_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."similarities" ADD CONSTRAINT "similarities_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."similarities" ADD CONSTRAINT "similarities_other_id_nominations_id_fk" FOREIGN KEY ("other_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_of_a_nomination" ON "app"."attachments" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "late_passes_of_a_nomination" ON "app"."late_passes" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "notifications_of_an_organisation" ON "app"."notifications" USING btree ("organisation_id","at");