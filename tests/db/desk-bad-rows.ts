import { person } from "../support/city";
import { deskRow } from "../support/desk-rows";
import { like } from "../support/like";

type BadRow = readonly [constraint: string, statement: string];
type Values = Readonly<Record<string, unknown>>;

const [fresh, other] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const short = "\\\\x00";
const digest = "d".repeat(32);

const lifted = (values: Values) => like("app.lifted_recusals", { number: 9, ...values });
const check = (values: Values) => like("app.manual_checks", { submission: 9, ...values });
const view = (values: Values) => like("app.saved_views", { id: fresh, ...values });
const phrase = (values: Values) => like("app.phrases", { id: fresh, ...values });

const ofMarks: readonly BadRow[] = [
  ["a_recusal_has_a_reason", like("app.recusals", { person_id: other, reason: " " })],
  ["a_lifted_recusal_had_a_reason", lifted({ reason: " " })],
  ["a_recusal_is_lifted_for_a_reason", lifted({ lifted_reason: " " })],
  ["a_recusal_is_lifted_by_another", lifted({ lifted_by: person.lishi2.personId })],
  ["what_was_seen_earlier_is_older", like("app.seen_submissions", { person_id: other, earlier: 1 })],
  ["a_ticked_section_is_one_of_six", like("app.section_ticks", { section: 7 })],
  ["a_tick_is_of_a_text", like("app.section_ticks", { section: 2, sha256: short })],
  ["a_check_is_of_a_stage", check({ stage: "publication" })],
  ["a_check_comes_to_a_verdict", check({ verdict: "maybe" })],
  ["a_check_has_a_note", check({ note: " " })],
  ["a_view_has_its_own_name", view({})],
  ["a_view_has_a_name", view({ name: " " })],
  ["a_view_has_a_name", view({ name: "名".repeat(21) })],
  ["a_view_is_a_short_query", view({ name: "新", query: "q".repeat(501) })],
  ["a_phrase_is_for_a_return_or_a_refusal", phrase({ use: "praise" })],
  ["a_phrase_belongs_to_a_rule_or_a_field", phrase({ rule_kind: null, field: null })],
  ["a_phrase_says_something", phrase({ text: " " })],
  ["a_phrase_says_something", phrase({ text: "话".repeat(501) })],
  ["a_stage_gets_a_day_to_review", like("app.rounds", { id: fresh, year: 2028, review_days: 0 })],
];

const template = (values: Values) => like("app.consultation_templates", { id: fresh, ...values });
const letter = (values: Values) => like("app.consultations", { id: fresh, number: 99, token_hash: digest, ...values });
const item = (values: Values) => like("app.consultation_items", { nomination_id: other, ...values });
const reply = { reply_name: "回复.pdf", reply_media_type: "application/pdf", reply_sha256: digest };

const ofLetters: readonly BadRow[] = [
  ["a_department_is_named_once_a_kind", template({})],
  ["a_department_has_a_name", template({ department: " " })],
  ["a_letter_has_its_own_number", letter({ number: 1 })],
  ["consultations_tokenHash_unique", like("app.consultations", { id: fresh, number: 99 })],
  ["a_letter_goes_to_a_department", letter({ department: " " })],
  ["an_answer_is_somebodys", letter({ answered_at: "2027-01-01T00:00:00Z" })],
  ["an_answer_is_somebodys", letter({ answered_by: "某某" })],
  ["a_link_is_kept_as_its_digest", letter({ token_hash: short })],
  ["a_stamped_reply_is_whole", letter({ reply_name: "回复.pdf" })],
  ["a_stamped_reply_is_whole", letter({ ...reply, reply_size: null })],
  ["a_stamped_reply_is_at_most_20_megabytes", letter({ ...reply, reply_size: 20_971_521 })],
  ["a_stamped_reply_is_at_most_20_megabytes", letter({ ...reply, reply_size: 0 })],
  ["a_department_agrees_or_not", item({ answer: "perhaps" })],
  ["disagreement_has_a_reason", item({ answer: "disagree", reason: " " })],
  ["an_override_has_a_reason", item({ overridden_by: other })],
  [
    "an_override_has_a_reason",
    item({ overridden_by: other, overridden_at: "2027-01-01T00:00:00Z", override_reason: " " }),
  ],
];

const moved = (values: Values) => like("app.rank_moves", { event: 99, ...values });
const share = (values: Values) => like("app.structure_rules", { id: fresh, ordinal: 99, ...values });
const scenario = (values: Values) => like("app.scenarios", { id: fresh, name: "另一方案", ...values });

const ofTheOrder: readonly BadRow[] = [
  ["a_rank_counts_from_one", like("app.ranks", { nomination_id: other, place: 0 })],
  ["a_move_of_a_rank_counts_from_one", moved({ from_place: 0 })],
  ["a_move_of_a_rank_counts_from_one", moved({ to_place: 0 })],
  ["a_move_of_a_rank_has_a_reason", moved({ reason: " " })],
  ["one_share_a_place", like("app.structure_rules", { id: fresh })],
  ["a_share_has_a_title", share({ title: " " })],
  ["a_share_is_of_a_group", share({ group: "everybody" })],
  ["a_share_is_between_none_and_all", share({ share: 1.5 })],
  ["a_scenario_has_its_own_name", like("app.scenarios", { id: fresh })],
  ["a_scenario_has_a_name", scenario({ name: " " })],
  ["a_scenario_has_a_name", scenario({ name: "名".repeat(41) })],
  ["a_scenario_is_of_a_digest", scenario({ sha256: short })],
];

const evaluation = (values: Values) => like("app.evaluations", { id: fresh, award: "model_post", ...values });
const rubric = (values: Values) => like("app.rubric_items", { ordinal: 9, ...values });
const settling = (change: string) => `update app.assignments set ${change} where state = 'assigned'`;

const ofJudges: readonly BadRow[] = [
  ["one_evaluation_an_award", like("app.evaluations", { id: fresh })],
  ["a_case_has_judges", evaluation({ per_case: 16 })],
  ["something_is_left_after_trimming", evaluation({ per_case: 4, trim: 2 })],
  ["something_is_left_after_trimming", evaluation({ trim: -1 })],
  ["an_item_has_a_title", rubric({ title: " " })],
  ["an_item_has_points", rubric({ most: 0 })],
  ["an_item_has_points", rubric({ most: 101 })],
  ["an_item_has_weight", rubric({ weight: 0 })],
  ["a_judges_link_is_kept_as_its_digest", like("app.judge_links", { token_hash: short })],
  ["an_assignment_is_in_a_state", settling("state = 'lost', settled_at = app.clock()")],
  ["who_does_not_score_says_why", settling("state = 'abstained', reason = ' ', settled_at = app.clock()")],
  ["a_settled_assignment_says_when", settling("state = 'abstained', reason = '不了解'")],
  [
    "points_are_not_negative",
    "update app.scores set points = -1 where nomination_id in (select nomination_id from app.assignments where state = 'assigned')",
  ],
];

const agenda = (values: Values) => like("app.agendas", { id: fresh, number: "新", ...values });
const agendaItem = (values: Values) => like("app.agenda_items", { nomination_id: other, ...values });
const twoOfOneMeeting = `insert into app.agendas select (jsonb_populate_record(a, jsonb_build_object(
    'id', gen_random_uuid(), 'number', g::text, 'meeting_id', m.id, 'closed_at', app.clock()))).*
  from app.agendas a, generate_series(1, 2) g, (select id from app.meetings limit 1) m where a.id = '${deskRow.session}'`;

const ofMeetings: readonly BadRow[] = [
  ["agendas_meetingId_unique", twoOfOneMeeting],
  ["an_agenda_has_its_own_number", like("app.agendas", { id: fresh })],
  ["an_agenda_has_a_number", agenda({ number: " " })],
  ["an_agenda_has_a_chair_and_a_recorder", agenda({ chair: " " })],
  ["an_agenda_has_a_chair_and_a_recorder", agenda({ recorder: " " })],
  ["a_vote_is_open_or_secret", agenda({ ballot: "loud" })],
  ["a_meeting_is_of_a_kind", agenda({ kind: "tea" })],
  ["a_majority_is_of_those_present_or_of_all", agenda({ majority_of: "some" })],
  ["a_quorum_is_somebody", agenda({ quorum: 0 })],
  ["a_closed_agenda_is_a_meeting", agenda({ closed_at: "2027-01-01T00:00:00Z" })],
  ["a_member_is_named_once", like("app.agenda_members", { ordinal: 9 })],
  ["a_member_has_a_name", like("app.agenda_members", { ordinal: 9, name: " " })],
  ["votes_are_counted_together", agendaItem({ yes: 1 })],
  ["votes_are_not_negative", agendaItem({ yes: -1, no: 0, abstain: 0 })],
  ["an_item_is_adopted_by_a_vote", `update app.agenda_items set adopted = true where agenda_id = '${deskRow.session}'`],
  ["a_vote_is_for_against_abstained_or_recused", "update app.ballots set vote = 'maybe'"],
];

/** For each constraint of the reviewers' desk the rows that it refuses; `fillDesk` has put rows there. */
export const deskBadRows: readonly BadRow[] = [...ofMarks, ...ofLetters, ...ofTheOrder, ...ofJudges, ...ofMeetings];
