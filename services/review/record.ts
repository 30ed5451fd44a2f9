import { type Database, desks } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import { findNomination } from "@/db/queries/nominations";
import { findConsultation } from "@/db/queries/record-consultation";
import { findRecordRows, type RecordRows } from "@/db/queries/records";
import { type Actor, scopeOf } from "@/domain/actor";
import { lastLetters, type MissingAnswer } from "@/domain/consultation";
import { dayOf } from "@/domain/calendar";
import type { Nomination } from "@/domain/nomination";
import { rolesFor, whyNot } from "@/domain/permission";
import type { Refusal } from "@/domain/refusal";
import type { ReviewRecord, ReviewVersion } from "@/domain/review-desk";
import { filesAt, type SectionMark } from "@/domain/review-marks";
import type { Round } from "@/domain/round";
import { sections } from "@/domain/sections";
import { mayFrom, type Verb, verbs } from "@/domain/workflow";
import { addWorkingDays } from "@/domain/working-days";
import { identityOf } from "../nominations/identity-of";
import { judgeForm } from "../nominations/judge-form";
import { paperDigest } from "../nominations/paper-digest";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { sectionDigest } from "./section-digest";

/** One nomination on a reviewer's desk, as it was last submitted; null where it is not theirs to see. */
export async function record(actor: Actor, nominationId: string, on: Database = desks()): Promise<ReviewRecord | null> {
  if (!isId(nominationId) || (actor.role !== "county" && actor.role !== "city")) return null;
  const { personId, organisationId, role } = actor;
  return read(
    actor,
    async ({ db, now }) => {
      const nomination = await findNomination(db, scopeOf(actor), nominationId);
      if (!nomination || nomination.submissions === 0) return null;
      const quotaBody = role === "city" ? organisationId : nomination.bodyId;
      const rows = await findRecordRows(db, nomination.id, { personId, quotaBody });
      const { round, rules, files, specialDays, ticks, ...shown } = rows;
      const versions = rows.versions.map((version) => ({ ...version, files: filesAt(files, version.submittedAt) }));
      const [latest, previous] = versions;
      if (!latest) return null;
      const { letters, missing } = await findConsultation(db, nomination.id, personId);
      const [earlierHonours] = await listEarlierHonours(db, [identityOf(latest.form)]);
      return {
        ...shown,
        ...judgeForm(round, { rules, specialDays }, latest.form, earlierHonours),
        nomination: asSubmitted(nomination, latest),
        stage: role,
        round: { ...round, rules },
        versions,
        sections: marksOf(latest, ticks),
        previous: previous ? { number: previous.number, form: previous.form } : null,
        submittedAt: latest.submittedAt,
        sha256: latest.sha256,
        paperSha256: paperDigest(latest.form),
        attachments: latest.files,
        consultation: {
          now,
          nominationId: nomination.id,
          lines: lastLetters(letters),
          missing,
          isOpen: role === "county" && nomination.position === "in_review.county",
        },
        refusals: refusalsOf(actor, nomination, round, now, missing),
        defaultResubmitBy: addWorkingDays(dayOf(now), round.resubmitDays, specialDays),
        now,
      };
    },
    on,
  );
}

/** The nomination with the text that is on the desk, and nobody's name. */
const asSubmitted = (nomination: Nomination, { form }: ReviewVersion): Nomination => ({
  ...nomination,
  form,
  title: form.fullName.trim(),
  hands: [],
  filledByPersons: [],
});

/** The sections as this reviewer has ticked them off, and which of those read otherwise now. */
const marksOf = ({ form, files }: ReviewVersion, ticks: RecordRows["ticks"]): readonly SectionMark[] =>
  sections.map((_, index) => {
    const section = index + 1;
    const tick = ticks.find((one) => one.section === section);
    if (!tick) return { section, state: "open" };
    const reads = sectionDigest(form, files, section).toString("hex");
    return { section, state: tick.sha256 === reads ? "ticked" : "changed" };
  });

/** For each verb of this role that the table knows from here: why not, or null. */
function refusalsOf(
  actor: Actor,
  nomination: Nomination,
  round: Round,
  now: string,
  missing: readonly MissingAnswer[],
): Partial<Record<Verb, Refusal | null>> {
  const position = nomination.position;
  const own = verbs.filter((verb) => mayFrom(position, verb) && rolesFor(verb, position).includes(actor.role));
  const unheard = (verb: Verb): Refusal | null =>
    verb === "recommend" && missing.length > 0 ? { code: "consultation_missing", departments: missing } : null;
  return Object.fromEntries(
    own.map((verb) => [verb, whyNot(actor, verb, nomination, { now, round }) ?? unheard(verb)]),
  );
}
