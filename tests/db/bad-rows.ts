import { person } from "../support/city";
import { like } from "../support/like";
import { deskBadRows } from "./desk-bad-rows";

const [fresh, other] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

const nomination = (
  values: Readonly<Record<string, unknown>>,
  where = "status = 'in_review' and stage = 'city'",
): string => like("app.nominations", { id: fresh, receipt_number: "LLJG-S-2027-9999", ...values }, where);
const organisation = (values: Readonly<Record<string, unknown>>, where = "kind = 'unit'"): string =>
  like("app.organisations", { id: fresh, credit_code: null, ...values }, where);
const account = (values: Readonly<Record<string, unknown>>): string =>
  like("app.people", { id: fresh, account: "new", ...values });
const honour = (values: Readonly<Record<string, unknown>>): string =>
  like("app.honours", {
    id: fresh,
    registration_number: "LLJG-2027-H-9999",
    nomination_id: null,
    list_id: null,
    ...values,
  });
const round = (values: Readonly<Record<string, unknown>>): string =>
  like("app.rounds", { id: fresh, year: 2028, ...values });
const objection = (values: Readonly<Record<string, unknown>>): string =>
  like("app.objections", { id: fresh, ...values });
const notice = (values: Readonly<Record<string, unknown>>): string => like("app.notices", { id: fresh, ...values });
const entry = (values: Readonly<Record<string, unknown>>): string =>
  like("app.list_entries", { ordinal: 9, ...values }, "removed_at is null");

const notification = (values: Readonly<Record<string, unknown>>): string =>
  like("app.notifications", { id: fresh, ...values });

const ofTheForm: readonly (readonly [string, string])[] = [
  ["a_notification_says_something", notification({ text: " " })],
  ["a_status_is_known", nomination({ status: "lost", stage: null })],
  ["a_stage_only_where_one_acts", nomination({ stage: null })],
  ["publication_neither_returns_nor_declines", nomination({ status: "declined", stage: "publication" })],
  ["a_submission_is_complete", nomination({ award: null })],
  ["a_submission_is_complete", nomination({ body_id: null })],
  ["a_submission_is_complete", nomination({ receipt_number: null })],
  ["a_submission_is_complete", nomination({ submissions: 0 })],
  ["a_submission_is_complete", nomination({ title: "" })],
  ["remarks_come_with_a_date", nomination({ status: "returned", resubmit_by: null })],
  ["city_stages_have_reached_the_city", nomination({ reached_city: false })],
  ["nominations_receiptNumber_unique", like("app.nominations", { id: fresh }, "receipt_number is not null")],
  ["a_digest_has_32_bytes", like("app.nomination_versions", { number: 9, sha256: "\\\\x00" })],
  ["a_hand_is_of_a_stage", like("app.hands", { person_id: other, stage: "court" })],
  ["one_event_a_step", like("app.moves", { version: 99 }, `person_id = '${person.unit.personId}'`)],
];

const latePass = (until: string, reason: string): string =>
  `insert into app.late_passes (nomination_id, until, reason, given_by, given_at)
  select id, '${until}', '${reason}', '${person.lishi.personId}', '2027-01-01T00:00:00Z' from app.nominations limit 1`;
const similarity = (otherId: string, score: number): string =>
  `insert into app.similarities (nomination_id, submission, other_id, score) select id, 1, ${otherId}, ${score} from app.nominations limit 1`;

const file = (place: string, size: number, digest = "sha256('a')"): string =>
  `insert into app.attachments (nomination_id, slot, honour_row, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
  select id, ${place}, 'a.pdf', 'application/pdf', ${size}, ${digest}, sha256('a'), '${person.unit.personId}', app.clock() from app.nominations limit 1`;
const scan = (slot: string, code: string): string =>
  `insert into app.attachments (nomination_id, slot, paper_code, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
  select id, '${slot}', '${code}', 'a.pdf', 'application/pdf', 1, sha256('a'), sha256('a'), '${person.unit.personId}', app.clock() from app.nominations limit 1`;
const upload = (slot: string, size: number, received = 0): string =>
  `insert into app.uploads (nomination_id, person_id, slot, name, size, received, started_at)
  select id, '${person.unit.personId}', '${slot}', 'a.pdf', ${size}, ${received}, app.clock() from app.nominations limit 1`;

const ofTheFiles: readonly (readonly [string, string])[] = [
  ["a_file_has_a_place", file("'elsewhere', null", 1)],
  ["only_a_certificate_proves_a_row", file("'certificate', null", 1)],
  ["only_a_certificate_proves_a_row", file("'roster', 0", 1)],
  ["a_file_is_at_most_20_megabytes", file("'roster', null", 20_971_521)],
  ["a_file_is_at_most_20_megabytes", file("'roster', null", 0)],
  ["file_digests_have_32_bytes", file("'roster', null", 1, "'\\x00'")],
  ["only_a_stamped_form_carries_a_code", scan("roster", "")],
  ["a_code_is_a_papers", scan("stamped_form", "https://example.cn")],
  ["an_upload_has_a_place", upload("elsewhere", 1)],
  ["an_upload_is_at_most_20_megabytes", upload("roster", 20_971_521)],
  ["no_more_arrives_than_was_declared", upload("roster", 1, 2)],
];

const ofTheDeadline: readonly (readonly [string, string])[] = [
  ["a_late_pass_has_a_reason", latePass("2027-01-02T00:00:00Z", "  ")],
  ["a_late_pass_is_for_the_future", latePass("2027-01-01T00:00:00Z", "停电")],
  ["a_score_is_a_share", similarity(`'${other}'`, 1.5)],
  ["a_text_is_not_compared_with_itself", similarity("id", 0.9)],
  [
    "a_form_has_six_sections",
    `insert into app.editors (nomination_id, person_id, section, seen_at)
      select id, '${person.unit.personId}', 7, app.clock() from app.nominations limit 1`,
  ],
];

const ofPeople: readonly (readonly [string, string])[] = [
  ["an_organisation_is_of_a_known_kind", organisation({ kind: "club" })],
  ["an_organisation_has_a_name", organisation({ name: "  " })],
  [
    "a_federation_of_a_county_names_its_county",
    organisation({ kind: "county_federation", name: "新会", division_code: null }),
  ],
  ["organisations_creditCode_unique", like("app.organisations", { id: fresh }, "credit_code is not null")],
  ["one_federation_a_county", organisation({ name: "新会" }, "kind = 'county_federation'")],
  ["one_city_federation", organisation({ name: "新会" }, "kind = 'city_federation'")],
  ["a_body_has_its_own_name", organisation({ kind: "system" }, "kind = 'county_federation'")],
  ["an_account_is_folded", account({ account: "Capital" })],
  ["an_account_is_folded", account({ account: " spaced" })],
  ["an_account_is_folded", account({ account: "" })],
  ["a_role_is_known", account({ role: "king" })],
  ["who_nominates_or_decides_belongs_somewhere", account({ role: "county", organisation_id: null })],
  ["an_account_is_one_persons", like("app.people", { id: fresh })],
  ["sessions_tokenHash_unique", like("app.sessions", { id: fresh })],
  [
    "a_session_ends_after_it_begins",
    like("app.sessions", { id: fresh, token_hash: "\\\\x01", expires_at: "2000-01-01T00:00:00Z" }),
  ],
  ["a_key_is_well_formed", like("app.idempotency_keys", { key: "short" })],
  ["a_key_is_well_formed", like("app.idempotency_keys", { key: "with spaces in it, and more" })],
];

const ofTheRound: readonly (readonly [string, string])[] = [
  ["divisions_name_unique", like("app.divisions", { code: "999999" })],
  ["a_division_has_a_six_digit_code", like("app.divisions", { code: "1411", name: "新" })],
  ["a_division_is_city_or_county", like("app.divisions", { code: "999999", name: "新", kind: "village" })],
  [
    "a_special_day_is_a_holiday_or_worked",
    "insert into app.holidays (day, kind, name) values ('2027-01-01', 'party', '节')",
  ],
  ["rounds_year_unique", like("app.rounds", { id: fresh })],
  ["a_round_closes_after_it_opens", round({ closes_at: "2000-01-01T00:00:00Z" })],
  ["a_notice_runs_at_least_one_day", round({ notice_days: 0 })],
  ["a_unit_gets_a_day_to_resubmit", round({ resubmit_days: 0 })],
  ["times_of_day", round({ notice_cutoff: "24:00" })],
  ["times_of_day", round({ notice_closes: "5:30" })],
  ["one_rule_a_place", like("app.rules", { id: fresh })],
  ["a_rule_names_its_kind", like("app.rules", { id: fresh, ordinal: 99, parameters: {} })],
  ["a_quota_is_never_exceeded", "update app.quotas set used = places + 1"],
  ["a_quota_is_never_exceeded", "update app.quotas set used = -1"],
  ["counters_value_check", "insert into app.counters (series, value) values ('x', 0)"],
  ["installation_demo_check", "insert into app.installation (demo) values ('2')"],
  ["installation_one_check", "insert into app.installation (one, demo) values (false, '0')"],
  ["clock_offset_one_check", "insert into app.clock_offset (one) values (false)"],
];

const ofLists: readonly (readonly [string, string])[] = [
  ["a_meeting_has_one_number", like("app.meetings", { id: fresh })],
  ["a_meeting_has_a_number", like("app.meetings", { id: fresh, number: " " })],
  ["lists_meetingId_unique", like("app.lists", { id: fresh })],
  ["the_digest_is_the_contents", like("app.lists", { id: fresh, content: "另一份" })],
  ["one_entry_a_place", like("app.list_entries", { nomination_id: other })],
  ["on_one_living_list", entry({ list_id: fresh })],
  ["a_removal_has_a_reason", entry({ nomination_id: other, removed_reason: "因为" })],
  ["a_signature_is_of_a_kind", like("app.sign_offs", { person_id: other, kind: "blind" })],
  ["a_signed_digest_has_32_bytes", like("app.sign_offs", { person_id: other, sha256: "\\\\x00" })],
  ["notices_listId_unique", notice({})],
  ["a_notice_ends_after_it_begins", notice({ last_day: "2000-01-01" })],
  ["a_notice_ends_after_it_begins", notice({ closes_at: "2000-01-01T00:00:00Z" })],
  ["a_notice_is_of_a_digest", "update app.notices set sha256 = 'x'"],
  ["an_objection_came_by_a_channel", objection({ channel: "dream" })],
  ["an_objection_states_facts", objection({ facts: " " })],
  ["a_closed_objection_has_an_outcome", objection({ outcome: "upheld" })],
  ["a_closed_objection_has_an_outcome", objection({ closed_at: "2027-01-01T00:00:00Z" })],
  [
    "an_outcome_is_known",
    objection({ outcome: "forgotten", conclusion: "", closed_by: other, closed_at: "2027-01-01T00:00:00Z" }),
  ],
  ["decisions_documentNumber_unique", like("app.decisions", { list_id: fresh })],
  ["a_decision_has_a_number", like("app.decisions", { list_id: fresh, document_number: " " })],
];

const ofHonours: readonly (readonly [string, string])[] = [
  ["collectives_fullName_unique", like("app.collectives", { id: fresh })],
  ["a_collective_has_a_name", like("app.collectives", { id: fresh, full_name: " " })],
  ["honours_registrationNumber_unique", like("app.honours", { id: fresh, nomination_id: null, list_id: null })],
  ["one_honour_a_nomination", like("app.honours", { id: fresh, registration_number: "LLJG-2027-H-9999" })],
  ["a_registration_number_is_formed", honour({ registration_number: "LLJG-2027-X-0001" })],
  ["a_registration_number_is_formed", honour({ registration_number: "LLJG-Z-0001" })],
  ["a_registration_number_is_formed", honour({ year: null })],
  ["an_honour_has_a_level", honour({ level: "world" })],
  ["an_honour_is_in_a_state", honour({ state: "lost" })],
  ["a_granted_honour_names_its_list", honour({ list_id: other })],
];

const ofTheLog: readonly (readonly [string, string])[] = [
  ["a_hash_binds_event_and_predecessor", like("audit.events", { seq: 99999, payload: "{}" })],
  ["events_seq_check", like("audit.events", { seq: 0 })],
  ["events_hash_key", like("audit.events", { seq: 99999 })],
  ["head_one_check", "insert into audit.head (one, seq, hash) values (false, 1, '')"],
];

/** For each constraint the rows that it refuses. */
export const badRows: readonly (readonly [constraint: string, statement: string])[] = [
  ...ofTheForm,
  ...ofTheFiles,
  ...ofTheDeadline,
  ...ofPeople,
  ...ofTheRound,
  ...ofLists,
  ...ofHonours,
  ...ofTheLog,
  ...deskBadRows,
];
