import { type Database, desks } from "@/db/client";
import { listAttachments } from "@/db/queries/attachments";
import { listMoves } from "@/db/queries/moves";
import { listVersions, type NominationVersion } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { listPhrases } from "@/db/queries/phrases";
import { listRules } from "@/db/queries/rounds";
import { listTicks } from "@/db/queries/section-ticks";
import { type Actor, scopeOf } from "@/domain/actor";
import type { DecisionDesk } from "@/domain/decision-desk";
import { visibleSince } from "@/domain/late-remarks";
import { sections } from "@/domain/sections";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { sectionDigest } from "./section-digest";

/** What a reviewer composes a return or a decline with; null where the nomination is not theirs to see. */
export async function decisionDesk(
  actor: Actor,
  nominationId: string,
  on: Database = desks(),
): Promise<DecisionDesk | null> {
  if (!isId(nominationId) || (actor.role !== "county" && actor.role !== "city")) return null;
  return read(
    actor,
    async ({ db }) => {
      const nomination = await findNomination(db, scopeOf(actor), nominationId);
      if (!nomination) return null;
      const { id, roundId, position, submissions: submission } = nomination;
      const rules = await listRules(db, roundId);
      const versions = await listVersions(db, id);
      const moves = (await listMoves(db, [id])).get(id) ?? [];
      const forms = new Map(versions.map(({ number, form }) => [number, form]));
      return {
        phrases: await listPhrases(db, roundId),
        kinds: Object.fromEntries(rules.map((rule) => [rule.id, rule.parameters.kind])),
        visibleSince: visibleSince({ moves, forms, position, submission }),
        unticked: await untickedBy(db, actor.personId, versions[0]),
      };
    },
    on,
  );
}

/** The sections of the newest submission, 1 to 6, that a person has not ticked as they stand. */
async function untickedBy(
  db: Database,
  personId: string,
  latest: NominationVersion | undefined,
): Promise<readonly number[]> {
  if (!latest) return [];
  const { nominationId, form, submittedAt } = latest;
  const ticks = await listTicks(db, personId, nominationId);
  const files = await listAttachments(db, nominationId, submittedAt);
  return sections
    .map((_, index) => index + 1)
    .filter((section) => {
      const reads = sectionDigest(form, files, section);
      return !ticks.some((tick) => tick.section === section && tick.sha256.equals(reads));
    });
}
