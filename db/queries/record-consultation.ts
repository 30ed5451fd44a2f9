import { sql } from "drizzle-orm";
import type { ConsultationLine, MissingAnswer } from "@/domain/consultation";
import type { Database } from "../client";
import { findPrepared } from "./prepared";

export type ConsultationRows = {
  /** The letters of its present body about a nomination, newest first, each with what it says about that one. */
  readonly letters: readonly ConsultationLine[];
  /** What keeps a person from recommending it. */
  readonly missing: readonly MissingAnswer[];
};

const utc = (text: string): string => new Date(text).toISOString();
const utcOrNull = (text: string | null): string | null => (text === null ? null : utc(text));

/** 征求意见 of one nomination in one statement, as far as the actor may see it. */
export async function findConsultation(
  db: Database,
  nominationId: string,
  personId: string,
): Promise<ConsultationRows> {
  const row = await findPrepared<ConsultationRows>(
    db,
    "consultation_of_a_record",
    sql`
    select
      coalesce((select json_agg(r) from (
        select c.id, b.name as "bodyName", c.department, c.email, c.asked_at as "askedAt", c.due_on as "dueOn",
          c.answered_at as "answeredAt", c.answered_by as "answeredBy", c.reminded_at as "remindedAt",
          case when c.reply_name is null then null else json_build_object('name', c.reply_name, 'size', c.reply_size) end as reply,
          json_build_array(json_build_object('nominationId', n.id, 'title', n.submitted_title, 'required', i.required, 'answer', i.answer,
            'reason', i.reason, 'override', case when i.overridden_at is null then null else json_build_object('reason', i.override_reason,
              'at', i.overridden_at, 'isOwn', i.overridden_by = ${personId}::uuid) end)) as items
        from app.consultation_items i join app.consultations c on c.id = i.consultation_id join app.organisations b on b.id = c.body_id
        where i.nomination_id = n.id and c.body_id = n.body_id and c.round_id = n.round_id
        order by c.asked_at desc, c.number desc, c.id) r), '[]'::json) as letters,
      coalesce((select json_agg(m) from app.consultations_missing(n.id, ${personId}::uuid) m), '[]'::json) as missing
    from app.nominations n where n.id = ${nominationId}::uuid`,
  );
  if (!row) throw new Error("a nomination in scope has its letters");
  return { missing: row.missing, letters: row.letters.map(inUtc) };
}

const inUtc = (line: ConsultationLine): ConsultationLine => ({
  ...line,
  askedAt: utc(line.askedAt),
  answeredAt: utcOrNull(line.answeredAt),
  remindedAt: utcOrNull(line.remindedAt),
  items: line.items.map(({ override, ...item }) => ({
    ...item,
    override: override === null ? null : { ...override, at: utc(override.at) },
  })),
});
