import { clock } from "@/domain/actor";
import { organisation, person, round } from "../support/city";
import { deskRow } from "../support/desk-rows";
import type { Probe } from "./policy-probes";

const { lishi, lishi2, city, city2, publication3, judge } = person;
const { letter, scoring, session } = deskRow;

const another = "(select id from app.nominations where status = 'returned' and stage = 'county' limit 1)";
const atCity = `(select nomination_id from app.agenda_items where agenda_id = '${session}')`;

const keptTables = [
  "recusals",
  "lifted_recusals",
  "affiliations",
  "seen_submissions",
  "section_ticks",
  "manual_checks",
  "saved_views",
  "phrases",
  "consultation_templates",
  "consultations",
  "consultation_items",
  "ranks",
  "rank_moves",
  "structure_rules",
  "scenarios",
  "evaluations",
  "rubric_items",
  "judges",
  "judge_links",
  "assignments",
  "scores",
  "agendas",
  "agenda_members",
  "agenda_items",
  "ballots",
];
const kept = Object.fromEntries(
  keptTables.map((table): [string, Probe] => [`app.${table} kept`, ["keeper", `select 1 from app.${table}`]]),
);

/** Statements that reach more once their policy, which keeps something from who is recused, is gone. */
export const restrictiveProbes: Readonly<Record<string, Probe>> = {
  "app.nominations kept_from_who_is_recused": [lishi2, "select 1 from app.nominations"],
  "app.notifications kept_from_who_is_recused": [lishi2, "select 1 from app.notifications"],
  "app.similarities kept_from_who_is_recused": [lishi2, "select 1 from app.similarities"],
  "app.list_entries kept_from_who_is_recused": [publication3, "select 1 from app.list_entries"],
  "app.lists kept_from_who_is_recused": [publication3, "select 1 from app.lists"],
  "app.rank_moves kept_from_who_is_recused": [lishi2, "select 1 from app.rank_moves"],
  "app.scenarios kept_from_who_is_recused": [city2, "select 1 from app.scenarios"],
  "app.agendas kept_from_who_is_recused": [city2, "select 1 from app.agendas"],
  "app.objections kept_from_who_is_recused": [publication3, "select 1 from app.objections"],
};

const marks: Readonly<Record<string, Probe>> = {
  "app.recusals known_to_colleagues": [lishi, "select 1 from app.recusals"],
  "app.lifted_recusals known_to_colleagues": [lishi, "select 1 from app.lifted_recusals"],
  "app.affiliations known_to_colleagues": [lishi, "select 1 from app.affiliations"],
  "app.affiliations oneself": [judge, "select 1 from app.affiliations"],
  "app.seen_submissions own_marks": [lishi, "select 1 from app.seen_submissions"],
  "app.section_ticks own_marks": [lishi, "select 1 from app.section_ticks"],
  "app.manual_checks read_by_reviewers": [person.lishi2, "select 1 from app.manual_checks"],
  "app.manual_checks made_by_its_stage": [
    lishi,
    `insert into app.manual_checks (nomination_id, submission, rule_id, stage, verdict, note, person_id, at)
     select ${another}, 1, id, 'county', 'fail', '没有证书', '${lishi.personId}', app.clock() from app.rules limit 1`,
  ],
  "app.manual_checks changed_by_its_stage": [
    lishi2,
    `update app.manual_checks set verdict = 'fail', person_id = '${lishi2.personId}' returning 1`,
  ],
  "app.saved_views own_views": [lishi, "select 1 from app.saved_views"],
  "app.phrases everybodys_or_own": [lishi, "select 1 from app.phrases"],
  "app.phrases kept_by_a_body": [
    lishi,
    `insert into app.phrases (round_id, body_id, use, field, text) values ('${round}', '${organisation.lishi}', 'return', 'deeds', '请写明来源。')`,
  ],
  "app.phrases removed_by_its_body": [
    lishi,
    `update app.phrases set removed_at = app.clock() where body_id = '${organisation.lishi}' returning 1`,
  ],
};

const letters: Readonly<Record<string, Probe>> = {
  "app.consultation_templates data_of_the_round": [lishi, "select 1 from app.consultation_templates"],
  "app.consultation_items read_with_a_nomination": [lishi, "select 1 from app.consultation_items"],
  "app.consultation_items asked_about_by_its_body": [
    lishi,
    `insert into app.consultation_items (consultation_id, nomination_id, required) values ('${letter}', ${another}, true)`,
  ],
  "app.consultation_items overridden_by_its_body": [
    lishi,
    `update app.consultation_items set overridden_by = '${lishi.personId}', overridden_at = app.clock(), override_reason = '已经电话核实' returning 1`,
  ],
  "app.consultations read_with_an_item": [lishi, "select 1 from app.consultations"],
  "app.consultations sent_by_its_body": [
    lishi,
    `insert into app.consultations (round_id, body_id, number, department, due_on, token_hash, asked_by, asked_at)
     values ('${round}', '${organisation.lishi}', 2, '税务机关', '2099-01-01', sha256('c'), '${lishi.personId}', app.clock())`,
  ],
  "app.consultations reminded_by_its_body": [
    lishi,
    "update app.consultations set reminded_at = app.clock() returning 1",
  ],
  "app.consultations followed_by_the_clock": [clock, "select 1 from app.consultations"],
  "app.consultations reminded_by_the_clock": [
    clock,
    "update app.consultations set overdue_at = app.clock() returning 1",
  ],
};

const order: Readonly<Record<string, Probe>> = {
  "app.ranks read_with_a_nomination": [lishi, "select 1 from app.ranks"],
  "app.ranks put_in_order_by_its_body": [
    lishi,
    `insert into app.ranks (body_id, nomination_id, place) values ('${organisation.lishi}', ${another}, 2)`,
  ],
  "app.ranks put_in_another_order_by_its_body": [lishi, "update app.ranks set place = 2 returning 1"],
  "app.rank_moves read_with_a_nomination": [lishi, "select 1 from app.rank_moves"],
  "app.rank_moves recorded_by_its_body": [
    lishi,
    `insert into app.rank_moves (nomination_id, event, body_id, from_place, to_place, reason, person_id, at)
     values (${another}, 2, '${organisation.lishi}', 1, 2, '事迹更突出', '${lishi.personId}', app.clock())`,
  ],
  "app.structure_rules data_of_the_round": [city, "select 1 from app.structure_rules"],
  "app.scenarios kept_by_the_city": [city, "select 1 from app.scenarios"],
};

const anAssignment = `insert into app.assignments (evaluation_id, nomination_id, person_id, assigned_at)
  values ('${scoring}', ${atCity}, '${person.city2.personId}', app.clock())`;

const judging: Readonly<Record<string, Probe>> = {
  "app.evaluations held_by_the_city": [city, "select 1 from app.evaluations"],
  "app.evaluations read_by_its_judges": [judge, "select 1 from app.evaluations"],
  "app.rubric_items held_by_the_city": [city, "select 1 from app.rubric_items"],
  "app.rubric_items read_by_its_judges": [judge, "select 1 from app.rubric_items"],
  "app.judges held_by_the_city": [city, "select 1 from app.judges"],
  "app.judges own_seat": [judge, "select 1 from app.judges"],
  "app.assignments spread_by_the_city": [city, anAssignment],
  "app.assignments followed_by_the_city": [city, "select 1 from app.assignments"],
  "app.assignments own_or_after_ones_own": [judge, "select 1 from app.assignments"],
  "app.assignments settled_by_its_judge": [
    judge,
    "update app.assignments set state = 'abstained', reason = '不了解', settled_at = app.clock() where state = 'assigned' returning 1",
  ],
  "app.scores followed_by_the_city": [city, "select 1 from app.scores"],
  "app.scores own_or_after_ones_own": [judge, "select 1 from app.scores"],
  "app.scores given_by_oneself": [
    judge,
    `insert into app.scores (evaluation_id, nomination_id, person_id, item, points)
     select evaluation_id, nomination_id, person_id, 2, 80 from app.assignments where state = 'assigned' limit 1`,
  ],
  "app.scores changed_by_oneself": [
    judge,
    "update app.scores s set points = 70 from app.assignments a where a.nomination_id = s.nomination_id and a.state = 'assigned' returning 1",
  ],
};

const meetings: Readonly<Record<string, Probe>> = {
  "app.agendas held_by_the_city": [city, "select 1 from app.agendas"],
  "app.agenda_members held_by_the_city": [city, "select 1 from app.agenda_members"],
  "app.agenda_items held_by_the_city": [city, "select 1 from app.agenda_items"],
  "app.ballots held_by_the_city": [city, "select 1 from app.ballots"],
};

/** Probes of the reviewers' desk; `fillDesk` has put rows there. */
export const deskProbes: Readonly<Record<string, Probe>> = {
  ...kept,
  ...marks,
  ...letters,
  ...order,
  ...judging,
  ...meetings,
};
