import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { summaryNamed } from "@/documents";
import type { Actor, Role } from "@/domain/actor";
import { awardKeys } from "@/domain/award-types";
import type { BulkOrder } from "@/domain/bulk";
import { queueSorts, queueTabs } from "@/domain/queue";
import type { StoredFile } from "@/outside/file-store";
import { meeting } from "@/services/agendas/meeting";
import { meetingPapers } from "@/services/agendas/meeting-papers";
import { meetingsDesk } from "@/services/agendas/meetings-desk";
import { newMeeting } from "@/services/agendas/new-meeting";
import { projection } from "@/services/agendas/projection";
import { attachmentFile } from "@/services/attachments/attachment-file";
import { list } from "@/services/attachments/list";
import { uploadState } from "@/services/attachments/upload-state";
import { consultationDesk } from "@/services/consultations/consultation-desk";
import { letter } from "@/services/consultations/letter";
import { replyFile } from "@/services/consultations/reply-file";
import { evaluationDesk } from "@/services/evaluations/evaluation-desk";
import { evaluationsDesk } from "@/services/evaluations/evaluations-desk";
import { judgeFile } from "@/services/evaluations/judge-file";
import { judgedCase } from "@/services/evaluations/judged-case";
import { judgingDesk } from "@/services/evaluations/judging-desk";
import { formPage } from "@/services/nominations/form-page";
import { paper } from "@/services/nominations/paper";
import { listNotifications } from "@/services/notifications/list-notifications";
import { unread } from "@/services/notifications/unread";
import { listPage } from "@/services/publications/list-page";
import { publicationDesk } from "@/services/publications/publication-desk";
import { compare } from "@/services/rankings/compare";
import { ranking } from "@/services/rankings/ranking";
import { scenario } from "@/services/rankings/scenario";
import { summaryTable } from "@/services/rankings/summary-table";
import { recusalDesk } from "@/services/recusals/recusal-desk";
import { decisionDesk } from "@/services/review/decision-desk";
import { fillInDesk } from "@/services/review/fill-in-desk";
import { lateDesk } from "@/services/review/late-desk";
import { planBulk } from "@/services/review/plan-bulk";
import { otherBodies } from "@/services/review/other-bodies";
import { queue, type QueuePlace } from "@/services/review/queue";
import { record } from "@/services/review/record";
import { codeOnly } from "../house/scan";
import { sources, within } from "../house/tree";
import { act } from "./lists";

/** What there is to ask about. */
export type Rows = {
  readonly nominations: readonly string[];
  readonly attachments: readonly string[];
  readonly uploads: readonly string[];
  readonly letters: readonly { readonly id: string; readonly token: string }[];
  readonly evaluations: readonly string[];
  readonly scenarios: readonly string[];
  readonly lists: readonly string[];
  readonly meetings: readonly string[];
  /** Words to search for. */
  readonly words: readonly string[];
};

export type Asking = { readonly actor: Actor; readonly db: Database; readonly rows: Rows };
export type Reading = { readonly roles: readonly Role[]; readonly ask: (asking: Asking) => Promise<unknown> };
/** A reading verb that is not of a reviewer's or a judge's desk, and whose it is. */
export type Elsewhere = { readonly elsewhere: string };

const county: readonly Role[] = ["county"];
const judge: readonly Role[] = ["judge"];
const both: readonly Role[] = ["county", "city"];
const reviewers: readonly Role[] = ["county", "city", "publication"];
const everybody: readonly Role[] = [...reviewers, "judge"];

/** Asks the same of each of these, one after another. */
async function each<One>(all: readonly One[], ask: (one: One) => Promise<unknown>): Promise<unknown> {
  const answers: unknown[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}

const digest = (bytes: Uint8Array | ArrayBuffer): string =>
  createHash("sha256").update(new Uint8Array(bytes)).digest("hex");

/** A file with the digest of its bytes in their place. */
async function bytesOf<Found extends { readonly file: StoredFile }>(found: Found | null): Promise<unknown> {
  if (found === null) return null;
  return { ...found, file: digest(await new Response(found.file.body).arrayBuffer()) };
}

const aboutEach =
  (verb: (actor: Actor, id: string, on: Database) => Promise<unknown>): Reading["ask"] =>
  ({ actor, db, rows }) =>
    each(rows.nominations, (id) => verb(actor, id, db));

async function queues({ actor, db, rows }: Asking): Promise<unknown> {
  const usual = { tab: "waiting", q: "", sort: "due", page: 1, open: null } as const;
  const places: readonly QueuePlace[] = [
    ...queueTabs.map((tab) => ({ ...usual, tab })),
    ...queueSorts.flatMap((sort) => [1, 2].map((page) => ({ ...usual, sort, page }))),
    ...rows.words.flatMap((q) => (["waiting", "decided"] as const).map((tab) => ({ ...usual, tab, q }))),
    ...rows.nominations.map((open) => ({ ...usual, sort: "name" as const, open })),
  ];
  return each(places, (place) => queue(actor, place, db));
}

async function summaries({ actor, db }: Asking): Promise<unknown> {
  return each(["xlsx", "pdf"] as const, async (format) => {
    const table = await act(db, actor, summaryTable, { format, filledBy: "某某" });
    const print = summaryNamed(`summary.${format}`)?.print;
    return table.ok && print ? [table, digest(await print(table.value))] : table;
  });
}

/** Dry runs of acts on many, for versions that what is asked about may have. */
async function plans({ actor, db, rows }: Asking): Promise<unknown> {
  return each([2, 3], (version) => {
    const nominations = rows.nominations.map((nominationId) => ({ nominationId, version }));
    const orders: readonly BulkOrder[] = [
      { act: "export", nominations },
      { act: "recommend", opinion: "同意推荐。", nominations },
    ];
    return each(orders, (order) => act(db, actor, planBulk, order));
  });
}

const pairs = (ids: readonly string[]) => ids.slice(1).map((id): [string, string] => [ids[0] ?? "", id]);

/**
 * Every verb of services/ that reads as somebody, by its file: whose desk it is of, and how all of it is asked for. A verb
 * that is not here has not been looked at for what it lets through; the tests that use this fail until it is.
 */
export const readings: Readonly<Record<string, Reading | Elsewhere>> = {
  "agendas/meeting": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each(rows.meetings, (id) => meeting(actor, id, db)),
  },
  "agendas/meetings-desk": { roles: everybody, ask: ({ actor, db }) => meetingsDesk(actor, db) },
  "agendas/new-meeting": {
    roles: everybody,
    ask: ({ actor, db, rows }) =>
      each([null, ...rows.scenarios], (scenarioId) =>
        newMeeting(actor, { award: "red_banner", ids: [...rows.nominations], scenarioId, after: null }, db),
      ),
  },
  "agendas/projection": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each(rows.meetings, (id) => projection(actor, id, db)),
  },
  "attachments/attachment-file": {
    roles: everybody,
    ask: ({ actor, db, rows }) =>
      each(rows.attachments, async (attachmentId) =>
        bytesOf(await attachmentFile(actor, { attachmentId, thumbnail: false }, db)),
      ),
  },
  "attachments/list": { roles: reviewers, ask: aboutEach(list) },
  "attachments/own-upload": { elsewhere: "asked by upload-state and by who uploads" },
  "attachments/upload-state": {
    roles: reviewers,
    ask: ({ actor, db, rows }) => each(rows.uploads, (id) => uploadState(actor, id, db)),
  },
  "consultations/consultation-desk": { roles: reviewers, ask: ({ actor, db }) => consultationDesk(actor, db) },
  "consultations/letter": {
    roles: reviewers,
    ask: ({ actor, db, rows }) =>
      each(rows.letters, ({ id, token }) => letter(actor, { consultationId: id, token }, db)),
  },
  "consultations/read-by-link": { elsewhere: "read by a department with its link" },
  "consultations/reply-file": {
    roles: reviewers,
    ask: ({ actor, db, rows }) => each(rows.letters, async ({ id }) => bytesOf(await replyFile(actor, id, db))),
  },
  "evaluations/evaluation-desk": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each(rows.evaluations, (id) => evaluationDesk(actor, id, db)),
  },
  "evaluations/evaluations-desk": { roles: everybody, ask: ({ actor, db }) => evaluationsDesk(actor, db) },
  "evaluations/judge-file": {
    roles: everybody,
    ask: ({ actor, db, rows }) =>
      each(rows.nominations, (nominationId) =>
        each(rows.attachments, async (attachmentId) =>
          bytesOf(await judgeFile(actor, { nominationId, attachmentId, thumbnail: false }, db)),
        ),
      ),
  },
  "evaluations/judged-case": { roles: everybody, ask: aboutEach(judgedCase) },
  "evaluations/judging-desk": { roles: judge, ask: ({ actor, db }) => judgingDesk(actor, db) },
  "mail/mail-desk": { elsewhere: "the administrator's" },
  "mail/send-waiting": { elsewhere: "the clock's" },
  "nominations/form-page": { roles: reviewers, ask: aboutEach(formPage) },
  "nominations/paper": { roles: everybody, ask: aboutEach(paper) },
  "nominations/unit-desk": { elsewhere: "a unit's" },
  "notifications/list-notifications": { roles: everybody, ask: ({ actor, db }) => listNotifications(actor, db) },
  "notifications/unread": { roles: everybody, ask: ({ actor, db }) => unread(actor, db) },
  "publications/list-page": {
    roles: reviewers,
    ask: ({ actor, db, rows }) => each(rows.lists, (id) => listPage(actor, id, db)),
  },
  "publications/publication-desk": { roles: reviewers, ask: ({ actor, db }) => publicationDesk(actor, db) },
  "publications/tick": { elsewhere: "the clock's" },
  "rankings/compare": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each(pairs(rows.nominations), (ids) => compare(actor, ids, db)),
  },
  "rankings/ranking": {
    roles: everybody,
    ask: ({ actor, db }) => each(awardKeys, (award) => ranking(actor, award, db)),
  },
  "rankings/scenario": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each(rows.scenarios, (id) => scenario(actor, id, db)),
  },
  "recusals/recusal-desk": {
    roles: everybody,
    ask: ({ actor, db, rows }) => each([null, ...rows.nominations], (id) => recusalDesk(actor, id, db)),
  },
  "review/decision-desk": { roles: everybody, ask: aboutEach(decisionDesk) },
  "review/fill-in-desk": { roles: county, ask: ({ actor, db }) => fillInDesk(actor, db) },
  "review/late-desk": { roles: county, ask: ({ actor, db }) => lateDesk(actor, db) },
  "review/other-bodies": { roles: reviewers, ask: ({ actor, db }) => otherBodies(actor, db) },
  "review/queue": { roles: both, ask: queues },
  "review/record": { roles: everybody, ask: aboutEach(record) },
};

/** The verbs of services/ that read as somebody, by their files. */
export const readingVerbs = (): readonly string[] =>
  within(sources, "services")
    .filter(({ path, text }) => path !== "services/requests/read.ts" && /\bread\(/.test(codeOnly(text)))
    .map(({ path }) => path.slice("services/".length, -".ts".length));

/** What is taken out by a verb that leaves an event. */
export const exports: Readonly<Record<string, Reading>> = {
  "agendas/meeting-papers": {
    roles: everybody,
    ask: ({ actor, db, rows }) =>
      each(rows.meetings, (agendaId) => act(db, actor, meetingPapers, { agendaId, document: "minutes.docx" })),
  },
  "review/plan-bulk": { roles: both, ask: plans },
  "rankings/summary-table": { roles: both, ask: summaries },
};

const isReading = (one: Reading | Elsewhere): one is Reading => "ask" in one;

/** All that this actor's desk answers, by verb, each as the bytes that would be sent. */
export async function everyAnswer(asking: Asking): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const [verb, reading] of Object.entries({ ...readings, ...exports })) {
    if (!isReading(reading) || !reading.roles.includes(asking.actor.role)) continue;
    answers[verb] = JSON.stringify(await reading.ask(asking)) ?? "undefined";
  }
  return answers;
}
