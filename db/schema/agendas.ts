import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { majorities, meetingKinds, votes } from "@/domain/agenda";
import { meetings } from "./lists";
import { nominations } from "./nominations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, moment } from "./schemas";

/** 议程: a deciding meeting as it is prepared and held; closed, it has become a meeting with its list. */
export const agendas = app.table(
  "agendas",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    kind: text({ enum: meetingKinds }).notNull(),
    number: text().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    place: text().notNull().default(""),
    chair: text().notNull(),
    recorder: text().notNull(),
    /** 记名 open, 无记名 secret */
    ballot: text({ enum: ["open", "secret"] }).notNull(),
    /** 过半数: of the members present, or of all members. */
    majorityOf: text({ enum: majorities }).notNull(),
    /** How many members must be present for a vote to count. */
    quorum: smallint().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    meetingId: uuid()
      .unique()
      .references(() => meetings.id),
    closedAt: moment(),
  },
  (t) => [
    unique("an_agenda_has_its_own_number").on(t.roundId, t.number),
    check("an_agenda_has_a_number", sql`length(btrim(${t.number})) > 0`),
    check(
      "an_agenda_has_a_chair_and_a_recorder",
      sql`length(btrim(${t.chair})) > 0 and length(btrim(${t.recorder})) > 0`,
    ),
    check("a_vote_is_open_or_secret", sql`${t.ballot} in ('open', 'secret')`),
    check("a_meeting_is_of_a_kind", sql`${t.kind} in ('chairs', 'party_group')`),
    check("a_majority_is_of_those_present_or_of_all", sql`${t.majorityOf} in ('present', 'members')`),
    check("a_quorum_is_somebody", sql`${t.quorum} > 0`),
    check("a_closed_agenda_is_a_meeting", sql`(${t.closedAt} is null) = (${t.meetingId} is null)`),
  ],
);

export const agendaMembers = app.table(
  "agenda_members",
  {
    agendaId: uuid()
      .notNull()
      .references(() => agendas.id),
    ordinal: smallint().notNull(),
    name: text().notNull(),
    post: text().notNull().default(""),
    present: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agendaId, t.ordinal] }),
    unique("a_member_is_named_once").on(t.agendaId, t.name),
    check("a_member_has_a_name", sql`length(btrim(${t.name})) > 0`),
  ],
);

/** What is decided, in order, at the version that the meeting has before it; secret votes are kept as counts. */
export const agendaItems = app.table(
  "agenda_items",
  {
    agendaId: uuid()
      .notNull()
      .references(() => agendas.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    ordinal: smallint().notNull(),
    submission: smallint().notNull(),
    yes: smallint(),
    no: smallint(),
    abstain: smallint(),
    /** Null: not decided yet. */
    adopted: boolean(),
    note: text().notNull().default(""),
    removedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.agendaId, t.nominationId] }),
    check(
      "votes_are_counted_together",
      sql`(${t.yes} is null) = (${t.no} is null) and (${t.yes} is null) = (${t.abstain} is null)`,
    ),
    check("votes_are_not_negative", sql`${t.yes} >= 0 and ${t.no} >= 0 and ${t.abstain} >= 0`),
    check("an_item_is_adopted_by_a_vote", sql`${t.adopted} is null or ${t.yes} is not null`),
  ],
);

/** Open votes, by name. */
export const ballots = app.table(
  "ballots",
  {
    agendaId: uuid().notNull(),
    nominationId: uuid().notNull(),
    member: smallint().notNull(),
    vote: text({ enum: votes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agendaId, t.nominationId, t.member] }),
    foreignKey({
      columns: [t.agendaId, t.nominationId],
      foreignColumns: [agendaItems.agendaId, agendaItems.nominationId],
    }),
    foreignKey({ columns: [t.agendaId, t.member], foreignColumns: [agendaMembers.agendaId, agendaMembers.ordinal] }),
    check("a_vote_is_for_against_abstained_or_recused", sql`${t.vote} in ('yes', 'no', 'abstain', 'recuse')`),
  ],
);
