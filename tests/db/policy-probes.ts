import { type Actor, clock } from "@/domain/actor";
import { person } from "../support/city";

/** Who asks: an actor on the desks, the public, or the migrating login, which is a member of the keepers. */
export type Asker = Actor | "everybody" | "keeper";

/** A statement that does something while its policy stands, and less or nothing without it. */
export type Probe = readonly [asker: Asker, statement: string];

const { unit, lishi, city, publication, admin, auditor } = person;

const keptTables = [
  "app.organisations",
  "app.people",
  "app.sessions",
  "app.sign_in_attempts",
  "app.quotas",
  "app.places",
  "app.nominations",
  "app.nomination_versions",
  "app.moves",
  "app.hands",
  "app.meetings",
  "app.lists",
  "app.list_entries",
  "app.sign_offs",
  "app.notices",
  "app.objections",
  "app.decisions",
  "app.collectives",
  "app.honours",
  "app.idempotency_keys",
  "app.outbox",
  "app.notifications",
  "app.late_passes",
  "app.similarities",
  "app.editors",
  "pub.collectives",
  "pub.honours",
  "pub.notices",
  "pub.notice_entries",
  "audit.events",
];

const kept = Object.fromEntries(
  keptTables.map((table): [string, Probe] => [`${table} kept`, ["keeper", `select 1 from ${table}`]]),
);

const aSimilarity = `insert into app.similarities (nomination_id, submission, other_id, score)
  select one.id, 9, other.id, 0.9 from app.nominations one, app.nominations other where one.id <> other.id limit 1`;

const nominations: Readonly<Record<string, Probe>> = {
  "app.nominations unit_own": [unit, "select 1 from app.nominations"],
  "app.nominations body_submitted": [lishi, "select 1 from app.nominations"],
  "app.nominations body_fills_in": [lishi, "select 1 from app.nominations where submissions = 0"],
  "app.nominations city_reached": [publication, "select 1 from app.nominations"],
  "app.nominations clock_due": [clock, "select 1 from app.nominations"],
  "app.nomination_versions follows_its_nomination": [lishi, "select 1 from app.nomination_versions"],
  "app.moves follows_its_nomination": [unit, "select 1 from app.moves"],
  "app.hands follows_its_nomination": [city, "select 1 from app.hands"],
  "app.places follows_its_nomination": [lishi, "select 1 from app.places"],
  "app.editors follows_its_nomination": [unit, "select 1 from app.editors"],
  "app.late_passes follows_its_nomination": [lishi, "select 1 from app.late_passes"],
  "app.similarities seen_by_reviewers": [lishi, "select 1 from app.similarities"],
  "app.similarities found_on_submission": [unit, aSimilarity],
};

const people: Readonly<Record<string, Probe>> = {
  "app.quotas own_or_city": [lishi, "select 1 from app.quotas"],
  "app.organisations bodies_are_known": [unit, "select 1 from app.organisations"],
  "app.organisations own_unit": [unit, "select 1 from app.organisations where kind = 'unit'"],
  "app.organisations units_are_known_to_reviewers": [lishi, "select 1 from app.organisations where kind = 'unit'"],
  "app.people oneself": [unit, "select 1 from app.people"],
  "app.people known_to_the_administrator": [admin, "select 1 from app.people"],
  "app.sessions own_sessions": [unit, "select 1 from app.sessions"],
  "app.idempotency_keys own_keys": [unit, "select 1 from app.idempotency_keys"],
  "audit.events read_by_the_auditor": [auditor, "select 1 from audit.events"],
};

const aMeeting = `insert into app.meetings (round_id, number, held_on, recorded_by, recorded_at)
  select id, '探测', '2027-01-01', '${city.personId}', app.clock() from app.rounds limit 1 returning id`;
const aList = `with m as (${aMeeting})
  insert into app.lists (round_id, meeting_id, content, sha256, created_at)
  select r.id, m.id, '', sha256(''), app.clock() from app.rounds r, m limit 1 returning 1`;
const anEntry = `insert into app.list_entries (list_id, nomination_id, ordinal, award, full_name, body_id, submission)
  select (select id from app.lists order by created_at limit 1), id, 99, 'red_banner', title, body_id, 1
  from app.nominations where status = 'in_review' and stage = 'city' limit 1 returning 1`;
const aSignature = `insert into app.sign_offs (list_id, person_id, kind, sha256, at)
  select id, '${publication.personId}', 'privacy', sha256('x'), app.clock() from app.lists limit 1`;
const signingList =
  "(select l.id from app.lists l where not exists (select 1 from app.notices n where n.list_id = l.id) limit 1)";
const aNotice = `insert into app.notices (list_id, title, basis, procedure, first_day, last_day, closes_at, sha256, announced_by, announced_at)
  select s.list_id, '', '', '', '2027-01-01', '2027-01-08', app.clock() + interval '1 day', s.sha256, '${publication.personId}', app.clock()
  from app.sign_offs s where s.list_id = ${signingList} limit 1`;
const aDecision = `insert into app.decisions (list_id, document_number, document_date, decided_by)
  values (${signingList}, '探测', '2027-01-01', '${publication.personId}')`;
const anObjection = `insert into app.objections (notice_id, received_on, channel, facts, registered_by, registered_at)
  select id, '2027-01-01', 'phone', '某事', '${publication.personId}', app.clock() from app.notices limit 1`;

const lists: Readonly<Record<string, Probe>> = {
  "app.meetings read_on_the_city_side": [publication, "select 1 from app.meetings"],
  "app.meetings made_by_the_city": [city, aMeeting],
  "app.lists read_on_the_city_side": [clock, "select 1 from app.lists"],
  "app.lists made_by_the_city": [city, aList],
  "app.list_entries read_on_the_city_side": [unit, "select 1 from app.list_entries"],
  "app.list_entries made_by_the_city": [city, anEntry],
  "app.list_entries removed_with_a_reason": [
    unit,
    "update app.list_entries set removed_at = app.clock(), removed_reason = '撤回' where removed_at is null returning 1",
  ],
  "app.sign_offs read_on_the_city_side": [city, "select 1 from app.sign_offs"],
  "app.sign_offs signed_by_oneself": [publication, aSignature],
  "app.notices read_on_the_city_side": [clock, "select 1 from app.notices"],
  "app.notices announced_by_publication": [publication, aNotice],
  "app.decisions read_on_the_city_side": [clock, "select 1 from app.decisions"],
  "app.decisions decided_by_publication": [publication, aDecision],
  "app.decisions released_once": [
    clock,
    "update app.decisions set released_at = app.clock() where released_at is null returning 1",
  ],
  "app.objections handled_by_publication": [publication, anObjection],
  "app.objections counted_by_the_clock": [clock, "select 1 from app.objections"],
};

const aCollective = "insert into app.collectives (full_name) values ('探测')";
const anHonour = `insert into app.honours (collective_id, registration_number, award, level, year)
  select id, 'LLJG-2027-H-9999', 'red_banner', 'city', 2027 from app.collectives limit 1`;
const publicCollective = `insert into pub.collectives (id, full_name, name, short_name, body_name, industry, story, figures, other_honours, publish_at)
  values (gen_random_uuid(), '探测', '探测', '探测', '', '', '[]', '[]', '[]', app.clock())`;
const publicHonour = `insert into pub.honours (registration_number, collective_id, award, level, title, state, publish_at)
  select 'LLJG-2027-H-9999', id, 'red_banner', 'city', '', 'valid', app.clock() from pub.collectives limit 1`;
const publicNotice = `insert into pub.notices (id, title, basis, procedure, round_year, notice_days, first_day, last_day, closes_at, announced_at, sha256)
  values (gen_random_uuid(), '', '', '', 2027, 5, '2027-01-01', '2027-01-08', app.clock(), app.clock(), '')`;
const publicEntry = `insert into pub.notice_entries (notice_id, ordinal, award, full_name, body_name)
  select id, 99, 'red_banner', '', '' from pub.notices limit 1`;

const copies: Readonly<Record<string, Probe>> = {
  "app.collectives known_on_the_desks": [unit, "select 1 from app.collectives"],
  "app.collectives registered_on_release": [clock, aCollective],
  "app.honours known_on_the_desks": [lishi, "select 1 from app.honours"],
  "app.honours registered_on_release": [publication, anHonour],
  "app.notifications own_notifications": [unit, "select 1 from app.notifications"],
  "app.outbox put_in_by_anyone_acting": [lishi, "insert into app.outbox (topic, payload) values ('探测', '{}')"],
  "app.outbox sent_by_the_clock": [clock, "update app.outbox set sent_at = app.clock() returning 1"],
  "pub.collectives read_on_the_desks": [unit, "select 1 from pub.collectives"],
  "pub.collectives copied_on_release": [publication, publicCollective],
  "pub.collectives kept_up_to_date": [clock, "update pub.collectives set story = '[]' returning 1"],
  "pub.collectives released": ["everybody", "select 1 from pub.collectives"],
  "pub.honours read_on_the_desks": [unit, "select 1 from pub.honours"],
  "pub.honours copied_on_release": [clock, publicHonour],
  "pub.honours kept_up_to_date": [publication, "update pub.honours set state = 'revoked' returning 1"],
  "pub.honours released": ["everybody", "select 1 from pub.honours"],
  "pub.notices read_on_the_desks": [unit, "select 1 from pub.notices"],
  "pub.notices copied_on_release": [publication, publicNotice],
  "pub.notices kept_up_to_date": [publication, "update pub.notices set title = '改' returning 1"],
  "pub.notices announced": ["everybody", "select 1 from pub.notices"],
  "pub.notice_entries read_on_the_desks": [unit, "select 1 from pub.notice_entries"],
  "pub.notice_entries copied_on_release": [publication, publicEntry],
  "pub.notice_entries kept_up_to_date": [publication, "update pub.notice_entries set withdrawn = true returning 1"],
  "pub.notice_entries announced": ["everybody", "select 1 from pub.notice_entries"],
};

const anAttachment = `insert into app.attachments (nomination_id, slot, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
  select id, 'roster', '探测.pdf', 'application/pdf', 1, sha256('a'), sha256('a'), '${unit.personId}', app.clock() from app.nominations limit 1`;

/** There is a certificate and an upload of the unit's. */
const files: Readonly<Record<string, Probe>> = {
  "app.attachments kept": ["keeper", "select 1 from app.attachments"],
  "app.uploads kept": ["keeper", "select 1 from app.uploads"],
  "app.attachments follows_its_nomination": [unit, "select 1 from app.attachments"],
  "app.attachments put_in_by_who_fills_in": [unit, anAttachment],
  "app.attachments removed_by_who_fills_in": [unit, "update app.attachments set removed_at = app.clock() returning 1"],
  "app.attachments arranged_by_who_fills_in": [unit, "update app.attachments set honour_row = 1 returning 1"],
  "app.uploads own_uploads": [unit, "select 1 from app.uploads"],
};

/** A probe for each policy of the database, by `table policy`. */
export const probes: Readonly<Record<string, Probe>> = {
  ...kept,
  ...nominations,
  ...people,
  ...lists,
  ...copies,
  ...files,
};
