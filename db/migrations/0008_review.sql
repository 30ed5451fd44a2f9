CREATE TABLE "app"."agenda_items" (
	"agenda_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"submission" smallint NOT NULL,
	"yes" smallint,
	"no" smallint,
	"abstain" smallint,
	"adopted" boolean,
	"note" text DEFAULT '' NOT NULL,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "agenda_items_agenda_id_nomination_id_pk" PRIMARY KEY("agenda_id","nomination_id"),
	CONSTRAINT "votes_are_counted_together" CHECK (("app"."agenda_items"."yes" is null) = ("app"."agenda_items"."no" is null) and ("app"."agenda_items"."yes" is null) = ("app"."agenda_items"."abstain" is null)),
	CONSTRAINT "votes_are_not_negative" CHECK ("app"."agenda_items"."yes" >= 0 and "app"."agenda_items"."no" >= 0 and "app"."agenda_items"."abstain" >= 0),
	CONSTRAINT "an_item_is_adopted_by_a_vote" CHECK ("app"."agenda_items"."adopted" is null or "app"."agenda_items"."yes" is not null)
);
--> statement-breakpoint
CREATE TABLE "app"."agenda_members" (
	"agenda_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"name" text NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "agenda_members_agenda_id_ordinal_pk" PRIMARY KEY("agenda_id","ordinal"),
	CONSTRAINT "a_member_is_named_once" UNIQUE("agenda_id","name"),
	CONSTRAINT "a_member_has_a_name" CHECK (length(btrim("app"."agenda_members"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."agendas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"chair" text NOT NULL,
	"recorder" text NOT NULL,
	"ballot" text NOT NULL,
	"majority_of" text NOT NULL,
	"quorum" smallint NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"meeting_id" uuid,
	"closed_at" timestamp(3) with time zone,
	CONSTRAINT "agendas_meetingId_unique" UNIQUE("meeting_id"),
	CONSTRAINT "an_agenda_has_its_own_number" UNIQUE("round_id","number"),
	CONSTRAINT "an_agenda_has_a_number" CHECK (length(btrim("app"."agendas"."number")) > 0),
	CONSTRAINT "an_agenda_has_a_chair_and_a_recorder" CHECK (length(btrim("app"."agendas"."chair")) > 0 and length(btrim("app"."agendas"."recorder")) > 0),
	CONSTRAINT "a_vote_is_open_or_secret" CHECK ("app"."agendas"."ballot" in ('open', 'secret')),
	CONSTRAINT "a_meeting_is_of_a_kind" CHECK ("app"."agendas"."kind" in ('chairs', 'party_group')),
	CONSTRAINT "a_majority_is_of_those_present_or_of_all" CHECK ("app"."agendas"."majority_of" in ('present', 'members')),
	CONSTRAINT "a_quorum_is_somebody" CHECK ("app"."agendas"."quorum" > 0),
	CONSTRAINT "a_closed_agenda_is_a_meeting" CHECK (("app"."agendas"."closed_at" is null) = ("app"."agendas"."meeting_id" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."ballots" (
	"agenda_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"member" smallint NOT NULL,
	"vote" text NOT NULL,
	CONSTRAINT "ballots_agenda_id_nomination_id_member_pk" PRIMARY KEY("agenda_id","nomination_id","member"),
	CONSTRAINT "a_vote_is_for_against_abstained_or_recused" CHECK ("app"."ballots"."vote" in ('yes', 'no', 'abstain', 'recuse'))
);
--> statement-breakpoint
CREATE TABLE "app"."consultation_items" (
	"consultation_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"required" boolean NOT NULL,
	"answer" text,
	"reason" text DEFAULT '' NOT NULL,
	"overridden_by" uuid,
	"overridden_at" timestamp(3) with time zone,
	"override_reason" text,
	CONSTRAINT "consultation_items_consultation_id_nomination_id_pk" PRIMARY KEY("consultation_id","nomination_id"),
	CONSTRAINT "a_department_agrees_or_not" CHECK ("app"."consultation_items"."answer" in ('agree', 'disagree', 'no_opinion')),
	CONSTRAINT "disagreement_has_a_reason" CHECK ("app"."consultation_items"."answer" is distinct from 'disagree' or length(btrim("app"."consultation_items"."reason")) > 0),
	CONSTRAINT "an_override_has_a_reason" CHECK (("app"."consultation_items"."overridden_by" is null) = ("app"."consultation_items"."overridden_at" is null) and ("app"."consultation_items"."overridden_by" is null) = ("app"."consultation_items"."override_reason" is null) and ("app"."consultation_items"."override_reason" is null or length(btrim("app"."consultation_items"."override_reason")) > 0))
);
--> statement-breakpoint
CREATE TABLE "app"."consultation_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_nature" text NOT NULL,
	"department" text NOT NULL,
	"required" boolean NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "a_department_is_named_once_a_kind" UNIQUE("round_id","unit_nature","department"),
	CONSTRAINT "a_department_has_a_name" CHECK (length(btrim("app"."consultation_templates"."department")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."consultations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"department" text NOT NULL,
	"email" text,
	"due_on" date NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"answered_at" timestamp(3) with time zone,
	"answered_by" text,
	"reminded_at" timestamp(3) with time zone,
	"overdue_at" timestamp(3) with time zone,
	"reply_name" text,
	"reply_size" integer,
	"reply_media_type" text,
	"reply_sha256" "bytea",
	CONSTRAINT "consultations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "a_letter_has_its_own_number" UNIQUE("round_id","body_id","number"),
	CONSTRAINT "a_letter_goes_to_a_department" CHECK (length(btrim("app"."consultations"."department")) > 0),
	CONSTRAINT "an_answer_is_somebodys" CHECK (("app"."consultations"."answered_at" is null) = ("app"."consultations"."answered_by" is null)),
	CONSTRAINT "a_link_is_kept_as_its_digest" CHECK (length("app"."consultations"."token_hash") = 32),
	CONSTRAINT "a_stamped_reply_is_whole" CHECK (("app"."consultations"."reply_name" is null) = ("app"."consultations"."reply_sha256" is null) and ("app"."consultations"."reply_name" is null) = ("app"."consultations"."reply_size" is null) and ("app"."consultations"."reply_name" is null) = ("app"."consultations"."reply_media_type" is null)),
	CONSTRAINT "a_stamped_reply_is_at_most_20_megabytes" CHECK ("app"."consultations"."reply_size" between 1 and 20971520)
);
--> statement-breakpoint
CREATE TABLE "app"."assignments" (
	"evaluation_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'assigned' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"assigned_at" timestamp(3) with time zone NOT NULL,
	"settled_at" timestamp(3) with time zone,
	CONSTRAINT "assignments_evaluation_id_nomination_id_person_id_pk" PRIMARY KEY("evaluation_id","nomination_id","person_id"),
	CONSTRAINT "an_assignment_is_in_a_state" CHECK ("app"."assignments"."state" in ('assigned', 'scored', 'abstained', 'recused')),
	CONSTRAINT "who_does_not_score_says_why" CHECK ("app"."assignments"."state" not in ('abstained', 'recused') or length(btrim("app"."assignments"."reason")) > 0),
	CONSTRAINT "a_settled_assignment_says_when" CHECK (("app"."assignments"."state" = 'assigned') = ("app"."assignments"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."evaluations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"award" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"per_case" smallint NOT NULL,
	"trim" smallint NOT NULL,
	"tie_item" smallint NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	CONSTRAINT "one_evaluation_an_award" UNIQUE("round_id","award"),
	CONSTRAINT "a_case_has_judges" CHECK ("app"."evaluations"."per_case" between 1 and 15),
	CONSTRAINT "something_is_left_after_trimming" CHECK ("app"."evaluations"."trim" >= 0 and "app"."evaluations"."per_case" > 2 * "app"."evaluations"."trim")
);
--> statement-breakpoint
CREATE TABLE "app"."judge_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "a_judges_link_is_kept_as_its_digest" CHECK (length("app"."judge_links"."token_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."judges" (
	"evaluation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"invited_at" timestamp(3) with time zone NOT NULL,
	"released_at" timestamp(3) with time zone,
	CONSTRAINT "judges_evaluation_id_person_id_pk" PRIMARY KEY("evaluation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "app"."rubric_items" (
	"evaluation_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"title" text NOT NULL,
	"guidance" text DEFAULT '' NOT NULL,
	"most" smallint NOT NULL,
	"weight" real NOT NULL,
	CONSTRAINT "rubric_items_evaluation_id_ordinal_pk" PRIMARY KEY("evaluation_id","ordinal"),
	CONSTRAINT "an_item_has_a_title" CHECK (length(btrim("app"."rubric_items"."title")) > 0),
	CONSTRAINT "an_item_has_points" CHECK ("app"."rubric_items"."most" between 1 and 100),
	CONSTRAINT "an_item_has_weight" CHECK ("app"."rubric_items"."weight" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."scores" (
	"evaluation_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"item" smallint NOT NULL,
	"points" real NOT NULL,
	CONSTRAINT "scores_evaluation_id_nomination_id_person_id_item_pk" PRIMARY KEY("evaluation_id","nomination_id","person_id","item"),
	CONSTRAINT "points_are_not_negative" CHECK ("app"."scores"."points" >= 0)
);
--> statement-breakpoint
CREATE TABLE "app"."rank_moves" (
	"nomination_id" uuid NOT NULL,
	"event" integer NOT NULL,
	"body_id" uuid NOT NULL,
	"from_place" integer NOT NULL,
	"to_place" integer NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "rank_moves_nomination_id_event_pk" PRIMARY KEY("nomination_id","event"),
	CONSTRAINT "a_move_of_a_rank_counts_from_one" CHECK ("app"."rank_moves"."from_place" > 0 and "app"."rank_moves"."to_place" > 0),
	CONSTRAINT "a_move_of_a_rank_has_a_reason" CHECK (length(btrim("app"."rank_moves"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."ranks" (
	"body_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "ranks_body_id_nomination_id_pk" PRIMARY KEY("body_id","nomination_id"),
	CONSTRAINT "a_rank_counts_from_one" CHECK ("app"."ranks"."place" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."scenarios" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"award" text NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" "bytea" NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "a_scenario_has_its_own_name" UNIQUE("round_id","award","name"),
	CONSTRAINT "a_scenario_has_a_name" CHECK (length(btrim("app"."scenarios"."name")) between 1 and 40),
	CONSTRAINT "a_scenario_is_of_a_digest" CHECK (length("app"."scenarios"."sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."structure_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"award" text,
	"ordinal" smallint NOT NULL,
	"title" text NOT NULL,
	"group" text NOT NULL,
	"at_least" boolean NOT NULL,
	"share" real NOT NULL,
	CONSTRAINT "one_share_a_place" UNIQUE("round_id","ordinal"),
	CONSTRAINT "a_share_has_a_title" CHECK (length(btrim("app"."structure_rules"."title")) > 0),
	CONSTRAINT "a_share_is_of_a_group" CHECK ("app"."structure_rules"."group" in ('grassroots', 'federation', 'enterprise_social')),
	CONSTRAINT "a_share_is_between_none_and_all" CHECK ("app"."structure_rules"."share" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "app"."affiliations" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "affiliations_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "app"."lifted_recusals" (
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text NOT NULL,
	"declared_by" uuid NOT NULL,
	"declared_at" timestamp(3) with time zone NOT NULL,
	"lifted_reason" text NOT NULL,
	"lifted_by" uuid NOT NULL,
	"lifted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "lifted_recusals_nomination_id_person_id_number_pk" PRIMARY KEY("nomination_id","person_id","number"),
	CONSTRAINT "a_lifted_recusal_had_a_reason" CHECK (length(btrim("app"."lifted_recusals"."reason")) > 0),
	CONSTRAINT "a_recusal_is_lifted_for_a_reason" CHECK (length(btrim("app"."lifted_recusals"."lifted_reason")) > 0),
	CONSTRAINT "a_recusal_is_lifted_by_another" CHECK ("app"."lifted_recusals"."lifted_by" <> "app"."lifted_recusals"."person_id")
);
--> statement-breakpoint
CREATE TABLE "app"."recusals" (
	"nomination_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"declared_by" uuid NOT NULL,
	"declared_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "recusals_nomination_id_person_id_pk" PRIMARY KEY("nomination_id","person_id"),
	CONSTRAINT "a_recusal_has_a_reason" CHECK (length(btrim("app"."recusals"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."manual_checks" (
	"nomination_id" uuid NOT NULL,
	"submission" smallint NOT NULL,
	"rule_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "manual_checks_nomination_id_submission_rule_id_stage_pk" PRIMARY KEY("nomination_id","submission","rule_id","stage"),
	CONSTRAINT "a_check_is_of_a_stage" CHECK ("app"."manual_checks"."stage" in ('county', 'city')),
	CONSTRAINT "a_check_comes_to_a_verdict" CHECK ("app"."manual_checks"."verdict" in ('pass', 'fail')),
	CONSTRAINT "a_check_has_a_note" CHECK (length(btrim("app"."manual_checks"."note")) > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."phrases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"body_id" uuid,
	"use" text NOT NULL,
	"rule_kind" text,
	"field" text,
	"text" text NOT NULL,
	"ordinal" smallint DEFAULT 0 NOT NULL,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "a_phrase_is_for_a_return_or_a_refusal" CHECK ("app"."phrases"."use" in ('return', 'decline')),
	CONSTRAINT "a_phrase_belongs_to_a_rule_or_a_field" CHECK ("app"."phrases"."rule_kind" is not null or "app"."phrases"."field" is not null),
	CONSTRAINT "a_phrase_says_something" CHECK (length(btrim("app"."phrases"."text")) between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "app"."saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "a_view_has_a_name" CHECK (length(btrim("app"."saved_views"."name")) between 1 and 20),
	CONSTRAINT "a_view_is_a_short_query" CHECK (length("app"."saved_views"."query") <= 500)
);
--> statement-breakpoint
CREATE TABLE "app"."section_ticks" (
	"person_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"section" smallint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "section_ticks_person_id_nomination_id_section_pk" PRIMARY KEY("person_id","nomination_id","section"),
	CONSTRAINT "a_ticked_section_is_one_of_six" CHECK ("app"."section_ticks"."section" between 1 and 6),
	CONSTRAINT "a_tick_is_of_a_text" CHECK (length("app"."section_ticks"."sha256") = 32)
);
--> statement-breakpoint
CREATE TABLE "app"."seen_submissions" (
	"person_id" uuid NOT NULL,
	"nomination_id" uuid NOT NULL,
	"submission" smallint NOT NULL,
	"earlier" smallint,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "seen_submissions_person_id_nomination_id_pk" PRIMARY KEY("person_id","nomination_id"),
	CONSTRAINT "what_was_seen_earlier_is_older" CHECK ("app"."seen_submissions"."earlier" < "app"."seen_submissions"."submission")
);
--> statement-breakpoint
ALTER TABLE "app"."moves" ADD COLUMN "late_remarks" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."moves" ADD COLUMN "grounds" jsonb;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "submitted_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "submitted_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "verdicts" jsonb;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "doubts" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "women_share" double precision;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "women_short" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."nominations" ADD COLUMN "review_by" date;--> statement-breakpoint
ALTER TABLE "app"."rounds" ADD COLUMN "review_days" smallint DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."agenda_items" ADD CONSTRAINT "agenda_items_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "app"."agendas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agenda_items" ADD CONSTRAINT "agenda_items_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agenda_members" ADD CONSTRAINT "agenda_members_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "app"."agendas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agendas" ADD CONSTRAINT "agendas_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agendas" ADD CONSTRAINT "agendas_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agendas" ADD CONSTRAINT "agendas_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "app"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ballots" ADD CONSTRAINT "ballots_agenda_id_nomination_id_agenda_items_agenda_id_nomination_id_fk" FOREIGN KEY ("agenda_id","nomination_id") REFERENCES "app"."agenda_items"("agenda_id","nomination_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ballots" ADD CONSTRAINT "ballots_agenda_id_member_agenda_members_agenda_id_ordinal_fk" FOREIGN KEY ("agenda_id","member") REFERENCES "app"."agenda_members"("agenda_id","ordinal") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultation_items" ADD CONSTRAINT "consultation_items_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "app"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultation_items" ADD CONSTRAINT "consultation_items_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultation_items" ADD CONSTRAINT "consultation_items_overridden_by_people_id_fk" FOREIGN KEY ("overridden_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultation_templates" ADD CONSTRAINT "consultation_templates_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultations" ADD CONSTRAINT "consultations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultations" ADD CONSTRAINT "consultations_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."consultations" ADD CONSTRAINT "consultations_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "app"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_evaluation_id_person_id_judges_evaluation_id_person_id_fk" FOREIGN KEY ("evaluation_id","person_id") REFERENCES "app"."judges"("evaluation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."evaluations" ADD CONSTRAINT "evaluations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."evaluations" ADD CONSTRAINT "evaluations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."judge_links" ADD CONSTRAINT "judge_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."judges" ADD CONSTRAINT "judges_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "app"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."judges" ADD CONSTRAINT "judges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."rubric_items" ADD CONSTRAINT "rubric_items_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "app"."evaluations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."scores" ADD CONSTRAINT "scores_evaluation_id_nomination_id_person_id_assignments_evaluation_id_nomination_id_person_id_fk" FOREIGN KEY ("evaluation_id","nomination_id","person_id") REFERENCES "app"."assignments"("evaluation_id","nomination_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."scores" ADD CONSTRAINT "scores_evaluation_id_item_rubric_items_evaluation_id_ordinal_fk" FOREIGN KEY ("evaluation_id","item") REFERENCES "app"."rubric_items"("evaluation_id","ordinal") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."rank_moves" ADD CONSTRAINT "rank_moves_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."rank_moves" ADD CONSTRAINT "rank_moves_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."rank_moves" ADD CONSTRAINT "rank_moves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ranks" ADD CONSTRAINT "ranks_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ranks" ADD CONSTRAINT "ranks_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."scenarios" ADD CONSTRAINT "scenarios_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."scenarios" ADD CONSTRAINT "scenarios_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."structure_rules" ADD CONSTRAINT "structure_rules_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."affiliations" ADD CONSTRAINT "affiliations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."affiliations" ADD CONSTRAINT "affiliations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lifted_recusals" ADD CONSTRAINT "lifted_recusals_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lifted_recusals" ADD CONSTRAINT "lifted_recusals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lifted_recusals" ADD CONSTRAINT "lifted_recusals_declared_by_people_id_fk" FOREIGN KEY ("declared_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."lifted_recusals" ADD CONSTRAINT "lifted_recusals_lifted_by_people_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."recusals" ADD CONSTRAINT "recusals_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."recusals" ADD CONSTRAINT "recusals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."recusals" ADD CONSTRAINT "recusals_declared_by_people_id_fk" FOREIGN KEY ("declared_by") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."manual_checks" ADD CONSTRAINT "manual_checks_rule_id_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "app"."rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."manual_checks" ADD CONSTRAINT "manual_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."manual_checks" ADD CONSTRAINT "manual_checks_nomination_id_submission_nomination_versions_nomination_id_number_fk" FOREIGN KEY ("nomination_id","submission") REFERENCES "app"."nomination_versions"("nomination_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."phrases" ADD CONSTRAINT "phrases_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."phrases" ADD CONSTRAINT "phrases_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."saved_views" ADD CONSTRAINT "saved_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."section_ticks" ADD CONSTRAINT "section_ticks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."section_ticks" ADD CONSTRAINT "section_ticks_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "app"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."seen_submissions" ADD CONSTRAINT "seen_submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."seen_submissions" ADD CONSTRAINT "seen_submissions_nomination_id_submission_nomination_versions_nomination_id_number_fk" FOREIGN KEY ("nomination_id","submission") REFERENCES "app"."nomination_versions"("nomination_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_about_a_nomination" ON "app"."consultation_items" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "letters_awaited" ON "app"."consultations" USING btree ("due_on") WHERE "app"."consultations"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_of_a_judge" ON "app"."assignments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "rank_moves_of_a_body" ON "app"."rank_moves" USING btree ("body_id","at");--> statement-breakpoint
CREATE INDEX "ranks_of_a_nomination" ON "app"."ranks" USING btree ("nomination_id");--> statement-breakpoint
CREATE INDEX "phrases_of_a_round" ON "app"."phrases" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "a_view_has_its_own_name" ON "app"."saved_views" USING btree ("person_id","name") WHERE "app"."saved_views"."removed_at" is null;--> statement-breakpoint
DROP INDEX "app"."queue_of_a_body";--> statement-breakpoint
DROP INDEX "app"."queue_of_the_city";--> statement-breakpoint
CREATE INDEX "queue_of_a_body_by_due" ON "app"."nominations" USING btree ("body_id","status","stage","review_by","submitted_at","id","doubts","submissions","organisation_id","filled_by","reached_city");--> statement-breakpoint
CREATE INDEX "queue_of_the_city_by_due" ON "app"."nominations" USING btree ("status","stage","review_by","submitted_at","id","doubts","body_id","submissions","organisation_id","filled_by","reached_city") WHERE "app"."nominations"."reached_city";--> statement-breakpoint
CREATE INDEX "queue_of_a_body_by_time" ON "app"."nominations" USING btree ("body_id","submitted_at","id","status","stage","submissions","organisation_id","filled_by","reached_city");--> statement-breakpoint
CREATE INDEX "queue_of_the_city_by_time" ON "app"."nominations" USING btree ("submitted_at","id","status","stage","body_id","submissions","organisation_id","filled_by","reached_city") WHERE "app"."nominations"."reached_city";--> statement-breakpoint
ALTER TABLE "app"."rounds" ADD CONSTRAINT "a_stage_gets_a_day_to_review" CHECK ("app"."rounds"."review_days" between 1 and 60);