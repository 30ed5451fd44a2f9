import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Database } from "../client";
import { editors } from "../schema/late-passes";

type Editor = { readonly nominationId: string; readonly personId: string; readonly section: number };

/** Notes where a person is in a form now, in place of where they were. */
export async function upsertEditor(db: Database, editor: Editor & { readonly seenAt: string }): Promise<void> {
  const { section, seenAt } = editor;
  await db
    .insert(editors)
    .values(editor)
    .onConflictDoUpdate({ target: [editors.nominationId, editors.personId], set: { section, seenAt } });
}

/** Notes that a person has saved something in a form. */
export async function insertEditor(db: Database, editor: Editor & { readonly seenAt: string }): Promise<void> {
  await db.insert(editors).values(editor).onConflictDoNothing();
}

/** Notes where a person who has saved something is now. */
export async function updateEditor(db: Database, editor: Editor & { readonly seenAt: string }): Promise<void> {
  const { nominationId, personId, section, seenAt } = editor;
  await db
    .update(editors)
    .set({ section, seenAt })
    .where(and(eq(editors.nominationId, nominationId), eq(editors.personId, personId)));
}

/** The sections in which others than this person were seen since a moment. */
export async function listOtherSections(
  db: Database,
  { nominationId, personId }: Omit<Editor, "section">,
  since: string,
): Promise<readonly number[]> {
  const rows = await db
    .select({ section: editors.section })
    .from(editors)
    .where(and(eq(editors.nominationId, nominationId), ne(editors.personId, personId), gt(editors.seenAt, since)))
    .orderBy(asc(editors.section));
  return rows.map(({ section }) => section);
}
