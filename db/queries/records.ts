import { type SQL, sql } from "drizzle-orm";
import type { Attachment } from "@/domain/attachment";
import type { Rule } from "@/domain/eligibility";
import type { Move } from "@/domain/move";
import type { FormDraft } from "@/domain/nomination";
import type { LatePass, Similar } from "@/domain/review-desk";
import type { ManualCheck, Seen } from "@/domain/review-marks";
import type { Body, Quota, Round, SpecialDay } from "@/domain/round";
import type { Database } from "../client";
import { findPrepared } from "./prepared";

type File = Attachment & { readonly removedAt: string | null };
type Tick = { readonly section: number; readonly sha256: string };
type RecordVersion = {
  readonly number: number;
  readonly form: FormDraft;
  readonly sha256: string;
  readonly submittedAt: string;
};

/** What the rows around one nomination say to a reviewer; digests in hex, moments as ISO strings in UTC. */
export type RecordRows = {
  readonly unitName: string;
  readonly bodyName: string;
  readonly reviewBy: string | null;
  readonly siblings: number;
  readonly round: Round;
  readonly rules: readonly Rule[];
  readonly specialDays: readonly SpecialDay[];
  readonly bodies: readonly Body[];
  /** Newest first. */
  readonly versions: readonly RecordVersion[];
  /** Newest first. */
  readonly moves: readonly Move[];
  /** All that were ever put in, also those taken off since. */
  readonly files: readonly File[];
  readonly similar: readonly Similar[];
  readonly latePass: LatePass | null;
  readonly quota: Quota | null;
  readonly holdsPlace: boolean;
  readonly seen: Seen | null;
  readonly ticks: readonly Tick[];
  readonly checks: readonly ManualCheck[];
};

const listOf = (rows: SQL): SQL => sql`(select coalesce(json_agg(r), '[]'::json) from (${rows}) r)`;
const oneOf = (row: SQL): SQL => sql`(select to_json(r) from (${row}) r limit 1)`;

const rulesOf = sql`
  select u.id, u.award, u.ordinal, u.title, u.clause, u.hard, u.parameters
  from app.rules u where u.round_id = n.round_id order by u.ordinal`;

const roundOf = sql`
  select o.id, o.year, o.title, o.basis, o.opens_at as "opensAt", o.closes_at as "closesAt", o.county_due as "countyDue",
    o.city_due as "cityDue", o.award_day as "awardDay", o.notice_days as "noticeDays", o.notice_cutoff as "noticeCutoff",
    o.notice_closes as "noticeCloses", o.resubmit_days as "resubmitDays", o.review_days as "reviewDays"
  from app.rounds o where o.id = n.round_id`;

const specialDays = sql`select h.day, h.kind, h.name, h.provisional from app.holidays h order by h.day`;

const bodies = sql`
  select b.id, b.kind, b.name from app.organisations b
  where b.kind in ('county_federation', 'system') order by b.kind, b.ordinal`;

const versionsOf = sql`
  select v.number, v.form, encode(v.sha256, 'hex') as sha256, v.submitted_at as "submittedAt"
  from app.nomination_versions v where v.nomination_id = n.id order by v.number desc`;

const movesOf = sql`
  select m.version, m.verb, m.from_position as "from", m.to_position as "to", m.role, o.name as "organisationName", m.at, m.note,
    m.remarks, m.late_remarks as "lateRemarks", m.grounds, m.submission
  from app.moves m left join app.organisations o on o.id = m.organisation_id
  where m.nomination_id = n.id order by m.version desc`;

const filesOf = sql`
  select a.id, a.slot, a.honour_row as "honourRow", a.name, a.media_type as "mediaType", a.size, encode(a.sha256, 'hex') as sha256,
    a.has_thumbnail as "hasThumbnail", a.paper_code as "paperCode", a.uploaded_at as "uploadedAt", a.removed_at as "removedAt"
  from app.attachments a where a.nomination_id = n.id order by a.slot, a.honour_row, a.uploaded_at, a.id`;

const similarTo = sql`
  select o.title, b.name as "bodyName", s.score
  from app.similarities s left join app.nominations o on o.id = s.other_id left join app.organisations b on b.id = o.body_id
  where s.nomination_id = n.id and s.submission = n.submissions order by s.score desc`;

const latePassOf = sql`
  select l.until, l.reason from app.late_passes l
  where l.nomination_id = n.id order by l.given_at desc, l.until desc limit 1`;

const quotaOf = (body: string | null): SQL => sql`
  select q.round_id as "roundId", q.body_id as "bodyId", q.award, q.places,
    q.used - app.hidden_places(q.round_id, q.body_id, q.award) as used
  from app.quotas q where q.round_id = n.round_id and q.award = n.award and q.body_id = ${body}::uuid`;

const checksOf = sql`
  select c.rule_id as "ruleId", c.submission, c.stage, c.verdict, c.note, c.at
  from app.manual_checks c where c.nomination_id = n.id order by c.submission desc, c.at desc`;

/** The rows around a nomination that is known to be in scope, in one statement; `quotaOf` names the body that it would take a place of. */
export async function findRecordRows(
  db: Database,
  nominationId: string,
  { personId, quotaBody }: { readonly personId: string; readonly quotaBody: string | null },
): Promise<RecordRows> {
  const own = (table: SQL) => sql`from ${table} t where t.nomination_id = n.id and t.person_id = ${personId}::uuid`;
  const row = await findPrepared<RecordRows>(
    db,
    "record",
    sql`
    select
      coalesce((select o.name from app.organisations o where o.id = n.organisation_id), '') as "unitName",
      coalesce((select o.name from app.organisations o where o.id = n.body_id), '') as "bodyName",
      n.review_by::text as "reviewBy",
      (select count(*)::integer from app.nominations o where o.organisation_id = n.organisation_id and o.round_id = n.round_id
        and o.submissions > 0 and o.status <> 'withdrawn') as siblings,
      ${oneOf(roundOf)} as round, ${listOf(rulesOf)} as rules, ${listOf(specialDays)} as "specialDays", ${listOf(bodies)} as bodies,
      ${listOf(versionsOf)} as versions, ${listOf(movesOf)} as moves, ${listOf(filesOf)} as files, ${listOf(similarTo)} as similar,
      ${oneOf(latePassOf)} as "latePass", ${oneOf(quotaOf(quotaBody))} as quota,
      exists (select 1 from app.places p where p.nomination_id = n.id and p.body_id = ${quotaBody}::uuid) as "holdsPlace",
      ${oneOf(sql`select t.submission, t.earlier ${own(sql`app.seen_submissions`)}`)} as seen,
      ${listOf(sql`select t.section, encode(t.sha256, 'hex') as sha256 ${own(sql`app.section_ticks`)} order by t.section`)} as ticks,
      ${listOf(checksOf)} as checks
    from app.nominations n where n.id = ${nominationId}::uuid`,
  );
  if (!row) throw new Error("a nomination in scope has a record");
  return inUtc(row);
}

const utc = (text: string): string => new Date(text).toISOString();

const inUtc = (row: RecordRows): RecordRows => ({
  ...row,
  round: { ...row.round, opensAt: utc(row.round.opensAt), closesAt: utc(row.round.closesAt) },
  versions: row.versions.map((version) => ({ ...version, submittedAt: utc(version.submittedAt) })),
  moves: row.moves.map((move) => ({ ...move, at: utc(move.at) })),
  files: row.files.map((file) => ({
    ...file,
    uploadedAt: utc(file.uploadedAt),
    removedAt: file.removedAt === null ? null : utc(file.removedAt),
  })),
  latePass: row.latePass === null ? null : { ...row.latePass, until: utc(row.latePass.until) },
  checks: row.checks.map((check) => ({ ...check, at: utc(check.at) })),
});
