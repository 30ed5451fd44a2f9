import { createHash, randomUUID } from "node:crypto";
import type { Database, Transaction } from "@/db/client";
import { listCandidates } from "@/db/queries/consultation-letters";
import { insertConsultation, listOpenLetters, listTemplates } from "@/db/queries/consultations";
import { nextNumber } from "@/db/queries/counters";
import { appendEvent } from "@/db/queries/events";
import { lockNominations } from "@/db/queries/nominations";
import { findRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import { isRequiredOf } from "@/domain/consultation";
import type { AskInput } from "@/domain/consultation-input";
import { ok, type Result, refuse } from "@/domain/result";
import type { Round } from "@/domain/round";
import { tokenDigest } from "../people/token-digest";
import { sendLetter } from "./send-letter";

type County = Extract<Actor, { readonly role: "unit" | "county" | "city" | "publication" }>;
type Letter = AskInput["letters"][number];

export type Asked = { readonly letters: readonly { readonly consultationId: string; readonly department: string }[] };

/** 征求意见: one letter to each department about nominations that this body has in review, each under a link of its own. */
export async function ask(actor: Actor, { dueOn, letters }: AskInput, on: Transaction): Promise<Result<Asked>> {
  if (!isCounty(actor)) return refuse({ code: "not_your_role" });
  if (dueOn <= dayOf(on.now)) return refuse({ code: "invalid", fields: { dueOn: "答复期限要晚于今天" } });
  const ids = [...new Set(letters.flatMap(({ nominationIds }) => nominationIds))];
  const round = await roundOf(actor, ids, on.db);
  if (!round.ok) return round;
  const open = await stillOpen(on.db, letters, ids);
  if (open !== null) return refuse(open);
  const requires = await requirements(on.db, actor, round.value, ids);
  const sent: { consultationId: string; department: string }[] = [];
  for (const letter of letters) {
    const items = letter.nominationIds.map((nominationId) => ({
      nominationId,
      required: letter.required || requires(letter.department, nominationId),
    }));
    sent.push(await send(actor, { ...letter, dueOn, items }, round.value, on));
  }
  return ok({ letters: sent });
}

const isCounty = (actor: Actor): actor is County => actor.role === "county";

/** Holds what is asked about, all of it in review at this body, and tells its round. */
async function roundOf(actor: County, ids: readonly string[], db: Database): Promise<Result<Round>> {
  const held = await lockNominations(db, scopeOf(actor), ids);
  const round = held[0] ? await findRound(db, held[0].roundId) : null;
  if (!round || held.length < ids.length || held.some(({ roundId }) => roundId !== round.id))
    return refuse({ code: "not_found" });
  return held.every(({ position }) => position === "in_review.county") ? ok(round) : refuse({ code: "not_from_here" });
}

/** Which answers the round itself requires, whatever the letter says. */
async function requirements(db: Database, actor: County, round: Round, ids: readonly string[]) {
  const templates = await listTemplates(db, round.id);
  const candidates = await listCandidates(db, scopeOf(actor), round.id, ids);
  const natures = new Map(candidates.map(({ nominationId, unitNature }) => [nominationId, unitNature]));
  return (department: string, nominationId: string): boolean =>
    isRequiredOf(templates, department, natures.get(nominationId) ?? "");
}

type Sending = Pick<Letter, "department" | "email" | "token"> & {
  readonly dueOn: string;
  readonly items: readonly { readonly nominationId: string; readonly required: boolean }[];
};

async function send(actor: County, letter: Sending, round: Round, { db, now }: Transaction) {
  const { department, dueOn, items, token } = letter;
  const [id, bodyId] = [randomUUID(), actor.organisationId];
  const email = letter.email === "" ? null : letter.email;
  const number = await nextNumber(db, `consultation:${round.id}:${bodyId}`);
  await insertConsultation(
    db,
    {
      id,
      roundId: round.id,
      bodyId,
      number,
      department,
      email,
      dueOn,
      tokenHash: tokenDigest(token),
      askedBy: actor.personId,
      askedAt: now,
    },
    items,
  );
  await sendLetter(db, { email, bodyId, year: round.year, department, dueOn, token });
  await appendEvent(db, {
    verb: "consultation_asked",
    subjectKind: "consultation",
    subjectId: id,
    detail: { number, dueOn, items, byMail: email !== null, said: digestOf(department) },
  });
  return { consultationId: id, department };
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A department that has not answered yet is reminded, not asked twice. */
async function stillOpen(db: Database, letters: AskInput["letters"], ids: readonly string[]) {
  const open = await listOpenLetters(db, ids);
  const again = letters.flatMap(({ department, nominationIds }, index) =>
    open.some((one) => one.department === department && nominationIds.includes(one.nominationId)) ? [index] : [],
  );
  if (again.length === 0) return null;
  const message = "已经向它征求过其中的意见，还没有答复。可以催办，或者重发链接。";
  const fields = Object.fromEntries(again.map((index) => [`letters.${index}.department`, message]));
  return { code: "invalid", fields } as const;
}
