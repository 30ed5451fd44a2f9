import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { organisation, person, round } from "./city";
import type { EveryPosition } from "./positions";

const { lishi, lishi2, city, city2, publication3, judge } = person;

const letter = "33333333-3333-4333-8333-333333333333";
const scoring = "44444444-4444-4444-8444-444444444444";
const session = "55555555-5555-4555-8555-555555555555";

/** A meeting about nothing but what the second city reviewer keeps out of. */
const keptSession = "66666666-6666-4666-8666-666666666666";

/** Ids that the rows below have. */
export const deskRow = { letter, scoring, session, keptSession } as const;

/** One row or more in each table of the reviewers' desk: 回避, marks, letters, order, scoring, and a meeting under way. */
export async function fillDesk(all: Database, { made, lists }: EveryPosition): Promise<void> {
  const waiting = made["in_review.county"].id;
  const atCity = made["in_review.city"].id;
  const statements = [
    sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at) values
      (${atCity}, ${lishi2.personId}, '同一单位', ${lishi2.personId}, app.clock()),
      (${made["in_review.publication"].id}, ${publication3.personId}, '亲属', ${publication3.personId}, app.clock()),
      (${made.on_notice.id}, ${publication3.personId}, '亲属', ${publication3.personId}, app.clock()),
      (${made["in_review.publication"].id}, ${city2.personId}, '亲属', ${city.personId}, app.clock())`,
    sql`insert into app.lifted_recusals (nomination_id, person_id, number, reason, declared_by, declared_at, lifted_reason, lifted_by, lifted_at)
      values (${waiting}, ${lishi2.personId}, 1, '同名', ${lishi2.personId}, app.clock(), '不是同一人', ${lishi.personId}, app.clock())`,
    sql`insert into app.affiliations (person_id, organisation_id) values (${judge.personId}, ${organisation.thirdUnit}), (${lishi2.personId}, ${organisation.thirdUnit})`,
    sql`insert into app.objections (notice_id, nomination_id, received_on, channel, facts, registered_by, registered_at)
      select id, ${made.on_notice.id}, '2027-01-01', 'phone', '某事', ${person.publication.personId}, app.clock()
      from app.notices where list_id = ${lists.onNotice}`,
    sql`insert into app.notifications (organisation_id, nomination_id, topic, text, at)
      values (${organisation.lishi}, ${atCity}, 'submitted', '有一件报送。', app.clock())`,
    sql`insert into app.seen_submissions (person_id, nomination_id, submission, at) values (${lishi.personId}, ${waiting}, 1, app.clock())`,
    sql`insert into app.section_ticks (person_id, nomination_id, section, sha256, at) values (${lishi.personId}, ${waiting}, 1, sha256('a'), app.clock())`,
    sql`insert into app.manual_checks (nomination_id, submission, rule_id, stage, verdict, note, person_id, at)
      select ${waiting}, 1, id, 'county', 'pass', '看过证书', ${lishi.personId}, app.clock() from app.rules limit 1`,
    sql`insert into app.saved_views (person_id, name, query, created_at) values (${lishi.personId}, '改回的', 'tab=resubmitted', app.clock())`,
    sql`insert into app.phrases (round_id, body_id, use, field, text) values
      (${round}, null, 'return', 'summary', '请写明年份。'), (${round}, ${organisation.lishi}, 'return', 'summary', '请写明名次。')`,
    sql`insert into app.consultation_templates (round_id, unit_nature, department, required, ordinal)
      values (${round}, '国有企业', '纪检监察机关', true, 1)`,
    sql`insert into app.consultations (id, round_id, body_id, number, department, due_on, token_hash, asked_by, asked_at)
      values (${letter}, ${round}, ${organisation.lishi}, 1, '公安机关', '2099-01-01', sha256('a'), ${lishi.personId}, app.clock())`,
    sql`insert into app.consultation_items (consultation_id, nomination_id, required) values (${letter}, ${waiting}, false)`,
    sql`insert into app.ranks (body_id, nomination_id, place) values (${organisation.lishi}, ${waiting}, 1), (${organisation.city}, ${atCity}, 1)`,
    sql`insert into app.rank_moves (nomination_id, event, body_id, from_place, to_place, reason, person_id, at) values
      (${waiting}, 1, ${organisation.lishi}, 1, 2, '事迹更突出', ${lishi.personId}, app.clock()),
      (${atCity}, 1, ${organisation.lishi}, 2, 1, '事迹更突出', ${lishi.personId}, app.clock())`,
    sql`insert into app.structure_rules (round_id, ordinal, title, "group", at_least, share) values (${round}, 1, '基层一线', 'grassroots', true, 0.6)`,
    sql`insert into app.scenarios (round_id, award, name, content, sha256, saved_by, saved_at)
      values (${round}, 'red_banner', '上会方案', '{"order":[],"line":1,"quotas":{}}', sha256('a'), ${city.personId}, app.clock())`,
    sql`insert into app.scenarios (round_id, award, name, content, sha256, saved_by, saved_at) values (${round}, 'red_banner', '调整方案',
      jsonb_build_object('order', jsonb_build_array(${made["in_review.publication"].id}::text), 'line', 1, 'quotas', '{}'::jsonb), sha256('b'), ${city.personId}, app.clock())`,
    sql`insert into app.evaluations (id, round_id, award, due_at, per_case, trim, tie_item, created_by, created_at)
      values (${scoring}, ${round}, 'red_banner', '2099-01-01', 3, 1, 1, ${city.personId}, app.clock())`,
    sql`insert into app.rubric_items (evaluation_id, ordinal, title, most, weight) values (${scoring}, 1, '业绩', 100, 1)`,
    sql`insert into app.judges (evaluation_id, person_id, invited_at)
      values (${scoring}, ${judge.personId}, app.clock()), (${scoring}, ${city2.personId}, app.clock())`,
    sql`insert into app.judge_links (token_hash, person_id, expires_at) values (sha256('b'), ${judge.personId}, '2099-01-01')`,
    sql`insert into app.assignments (evaluation_id, nomination_id, person_id, assigned_at)
      select ${scoring}, id, ${judge.personId}, app.clock() from app.nominations where status = 'in_review' and stage = 'city'`,
    sql`insert into app.scores (evaluation_id, nomination_id, person_id, item, points)
      select evaluation_id, nomination_id, person_id, 1, 60 from app.assignments`,
    sql`insert into app.rubric_items (evaluation_id, ordinal, title, most, weight) values (${scoring}, 2, '影响', 100, 1)`,
    sql`insert into app.scores (evaluation_id, nomination_id, person_id, item, points)
      select evaluation_id, nomination_id, person_id, 2, 60 from app.assignments where nomination_id = ${atCity}`,
    sql`update app.assignments set state = 'scored', settled_at = app.clock() where nomination_id = ${atCity}`,
    sql`insert into app.agendas (id, round_id, kind, number, held_on, chair, recorder, ballot, majority_of, quorum, created_by, created_at)
      values (${session}, ${round}, 'chairs', '主席办公会〔2027〕1号', '2027-02-01', '某主席', '某秘书', 'open', 'present', 1, ${city.personId}, app.clock())`,
    sql`insert into app.agenda_members (agenda_id, ordinal, name, present) values (${session}, 1, '某委员', true)`,
    sql`insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission) values (${session}, ${atCity}, 1, 1)`,
    sql`insert into app.agendas (id, round_id, kind, number, held_on, chair, recorder, ballot, majority_of, quorum, created_by, created_at)
      values (${keptSession}, ${round}, 'chairs', '主席办公会〔2027〕2号', '2027-02-01', '某主席', '某秘书', 'open', 'present', 1, ${city.personId}, app.clock())`,
    sql`insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission) values (${keptSession}, ${made["in_review.publication"].id}, 1, 1)`,
    sql`insert into app.ballots (agenda_id, nomination_id, member, vote) values (${session}, ${atCity}, 1, 'yes')`,
  ];
  for (const statement of statements) await all.execute(statement);
}
