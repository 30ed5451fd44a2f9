import { sql } from "drizzle-orm";
import type { FormDraft } from "@/domain/nomination";
import type { Database } from "../client";

export type CaseForJudge = {
  readonly evaluationId: string;
  readonly nominationId: string;
  readonly title: string;
  readonly bodyName: string;
};

/** The nominations that the judge who acts has to score, in the order of their receipt numbers; through the one function that may. */
export async function listCasesForJudge(db: Database): Promise<readonly CaseForJudge[]> {
  const rows = await db.execute<{ evaluation_id: string; nomination_id: string; title: string; body_name: string }>(
    sql`select evaluation_id, nomination_id, btrim(form ->> 'fullName') as title, body_name from app.cases_for_judge()
      order by evaluation_id, receipt_number, nomination_id`,
  );
  return rows.map((row) => ({
    evaluationId: row.evaluation_id,
    nominationId: row.nomination_id,
    title: row.title,
    bodyName: row.body_name,
  }));
}

/** The form of one of them as it was last submitted, with its receipt number; null where it is not theirs to score. */
export async function findFormForJudge(
  db: Database,
  nominationId: string,
): Promise<{ readonly evaluationId: string; readonly receiptNumber: string | null; readonly form: FormDraft } | null> {
  const [row] = await db.execute<{ evaluation_id: string; receipt_number: string | null; form: FormDraft }>(
    sql`select evaluation_id, receipt_number, form from app.cases_for_judge() where nomination_id = ${nominationId}::uuid limit 1`,
  );
  return row ? { evaluationId: row.evaluation_id, receiptNumber: row.receipt_number, form: row.form } : null;
}

export type FileForJudge = {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly hasThumbnail: boolean;
};

/** Pictures and proofs of a nomination that the judge who acts has to score; of any other, none. */
export async function listFilesForJudge(db: Database, nominationId: string): Promise<readonly FileForJudge[]> {
  const rows = await db.execute<{
    id: string;
    slot: string;
    name: string;
    media_type: string;
    size: number;
    sha256: Buffer;
    has_thumbnail: boolean;
  }>(sql`select * from app.files_for_judge(${nominationId}::uuid)`);
  return rows.map(({ media_type: mediaType, has_thumbnail: hasThumbnail, ...row }) => ({
    ...row,
    mediaType,
    hasThumbnail,
  }));
}
