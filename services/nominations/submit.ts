import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { hold } from "@/db/queries/advisory-locks";
import { nextNumber } from "@/db/queries/counters";
import type { Change } from "@/db/queries/nominations";
import { insertVersion } from "@/db/queries/nomination-versions";
import { freePlaces } from "@/db/queries/places";
import { listRules } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { StepInput } from "@/domain/decision";
import { blockers } from "@/domain/evaluate";
import type { FormDraft, Nomination } from "@/domain/nomination";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import type { Round } from "@/domain/round";
import { negativeQuestions } from "@/domain/negative-questions";
import { privacyText } from "@/domain/privacy-notice";
import { fieldErrors } from "@/domain/submission";
import { type RuleFinding, submittedColumns } from "@/domain/submitted-columns";
import type { Receipt } from "@/domain/unit-desk";
import { origins } from "@/domain/workflow";
import { notify } from "../notifications/notify";
import { cachedColumns } from "./cached-columns";
import { compareDeeds } from "./compare-deeds";
import { duplicate } from "./duplicate";
import { formDigest } from "./form-digest";
import { type Addition, move } from "./move";
import { roundFacts } from "./round-facts";

/** Submits a complete form to its recommending body and answers with a receipt over exactly what was submitted. */
export async function submit(actor: Actor, input: StepInput, on: Transaction): Promise<Result<Receipt>> {
  const receipts: Receipt[] = [];
  const moved = await move(
    actor,
    {
      ...input,
      verb: "submit",
      prepare: async (nomination, round) => {
        const findings = await findingsOf(nomination.form, round, on);
        if (!findings.ok) return findings;
        const columns = await cachedColumns(on.db, actor, nomination.form);
        if (!columns.ok) return columns;
        await hold(on.db, `submissions.${round.id}`);
        const other = await duplicate(on.db, actor, nomination);
        if (other) return refuse({ code: "duplicate_collective", ...other });
        const { award, bodyId } = columns.value;
        if (award !== nomination.award || bodyId !== nomination.bodyId) await freePlaces(on.db, nomination.id, "every");
        const receipt = await receive(actor, nomination, round, on);
        receipts.push(receipt);
        await notify(unitOf({ ...nomination, title: columns.value.title }), "submitted", receipt, on);
        await compareDeeds(on.db, nomination, receipt.submission);
        return ok(
          added(nomination, receipt, { ...columns.value, ...submittedColumns(nomination.form, findings.value) }),
        );
      },
    },
    on,
  );
  const [receipt] = receipts;
  if (!moved.ok) return moved;
  if (!receipt) throw new Error("a submission has a receipt");
  return ok(receipt);
}

function added(nomination: Nomination, receipt: Receipt, columns: Partial<Change>): Addition {
  const origin = origins.find((one) => one === nomination.position);
  return {
    change: {
      ...columns,
      submittedAt: receipt.at,
      submissions: receipt.submission,
      receiptNumber: receipt.receiptNumber,
      ...(origin ? { origin } : {}),
    },
    detail: { sha256: receipt.sha256, receiptNumber: receipt.receiptNumber, consent: consentIn(nomination.form) },
  };
}

/** Which notice was accepted, by its version and the digest of its text, and what may be made public. */
const consentIn = ({ privacyNotice, publishHead, publishPhotos }: FormDraft) => ({
  notice: privacyNotice,
  text: createHash("sha256").update(privacyText()).digest("hex"),
  head: publishHead,
  photos: publishPhotos,
});

/** What the rules find in a complete form; refused where it is not complete or a hard rule fails. */
async function findingsOf(
  form: FormDraft,
  round: Round,
  { db, now }: Transaction,
): Promise<Result<readonly RuleFinding[]>> {
  const rules = await listRules(db, round.id);
  const fields = fieldErrors(form, dayOf(now), negativeQuestions(rules, form.award));
  if (Object.keys(fields).length > 0) return refuse({ code: "invalid", fields });
  const [judged] = await roundFacts(db, round, [form]);
  const findings = judged?.findings ?? [];
  const blocking = blockers(findings, form);
  if (blocking.length > 0)
    return refuse({ code: "rule_failed", rules: blocking.map(({ title, figures }) => ({ title, figures })) });
  return ok(
    findings.map(({ ruleId, verdict }) => ({ verdict, kind: rules.find(({ id }) => id === ruleId)?.parameters.kind })),
  );
}

async function receive(actor: Actor, nomination: Nomination, round: Round, { db, now }: Transaction): Promise<Receipt> {
  if (actor.personId === null) throw new Error("a person submits");
  const submission = nomination.submissions + 1;
  const receiptNumber = nomination.receiptNumber ?? (await numberIn(round, db));
  const sha256 = formDigest(nomination.form);
  await insertVersion(db, {
    nominationId: nomination.id,
    number: submission,
    form: nomination.form,
    sha256,
    submittedAt: now,
    submittedBy: actor.personId,
  });
  return { receiptNumber, submission, at: now, sha256: sha256.toString("hex") };
}

const numberIn = async ({ year }: Round, db: Transaction["db"]) =>
  `LLJG-S-${year}-${String(await nextNumber(db, `S-${year}`)).padStart(4, "0")}`;
