import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkChain } from "@/scripts/log-chain.mjs";

type Entry = { seq: string; at: string; payload: string; prev: Buffer; hash: Buffer };

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

const genesis = sha256("jinguo-bang");

function chain(length: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const prev = entries.at(-1)?.hash ?? genesis;
    const at = `2026-11-24T08:00:00.${String(seq).padStart(3, "0")}Z`;
    const payload = JSON.stringify({ at, seq, verb: "submit", detail: { 理由: "无" } });
    entries.push({ seq: String(seq), at, payload, prev, hash: sha256(prev, payload) });
  }
  return entries;
}

async function* inBatches(entries: readonly Entry[]): AsyncGenerator<readonly Entry[]> {
  for (let from = 0; from < entries.length; from += 3) yield entries.slice(from, from + 3);
}

const headOf = (entries: readonly Entry[]) => {
  const last = entries.at(-1);
  return { seq: last?.seq ?? "0", hash: last?.hash ?? genesis };
};

const whole = chain(8);
const check = (entries: readonly Entry[], head: { seq: string; hash: Buffer } | null = headOf(whole)) =>
  checkChain(inBatches(entries), head);
const changed = (seq: number, change: (entry: Entry) => Partial<Entry>): readonly Entry[] =>
  whole.map((entry) => (entry.seq === String(seq) ? { ...entry, ...change(entry) } : entry));
/** The hash recomputed over what the entry now says. */
const rehashed = (entry: Entry, payload: string): Partial<Entry> => ({ payload, hash: sha256(entry.prev, payload) });

test("an untouched chain holds, and so does one without an event", async () => {
  expect(await check(whole)).toEqual({ count: 8, head: whole.at(-1)?.hash.toString("hex"), broken: null });
  expect(await check([], headOf([]))).toEqual({ count: 0, head: genesis.toString("hex"), broken: null });
});

test.each<[string, readonly Entry[], number, string]>([
  ["an event is missing", whole.filter((entry) => entry.seq !== "5"), 6, "编号不连续：前一条是 4，这一条是 6"],
  ["the first event is missing", whole.slice(1), 2, "编号不连续：前一条是 0，这一条是 2"],
  [
    "the content was changed",
    changed(4, ({ payload }) => ({ payload: payload.replace("无", "有") })),
    4,
    "摘要与内容不符",
  ],
  [
    "the content was changed and hashed anew",
    changed(4, (entry) => rehashed(entry, entry.payload.replace("无", "有"))),
    5,
    "记下的前一条摘要，与前一条的摘要不同",
  ],
  [
    "two events changed places",
    whole.map((entry) => whole.find(({ seq }) => seq === ({ 3: "4", 4: "3" }[entry.seq] ?? entry.seq)) ?? entry),
    4,
    "编号不连续：前一条是 2，这一条是 4",
  ],
  [
    "the content names another number",
    changed(2, (entry) => rehashed(entry, entry.payload.replace('"seq":2', '"seq":3'))),
    2,
    "内容里的编号是 3",
  ],
  [
    "the recorded time was moved",
    changed(7, () => ({ at: "2026-11-25T08:00:00.007Z" })),
    7,
    "内容里的时间是 2026-11-24T08:00:00.007Z，登记的时间是 2026-11-25T08:00:00.007Z",
  ],
  ["the content is no JSON", changed(1, (entry) => rehashed(entry, "submit")), 1, "内容不是 JSON"],
  ["the end was cut off", whole.slice(0, 6), 6, "链头的编号是 8，而最后一条是 6"],
])("%s: the chain breaks there, and says why", async (_, entries, seq, reason) => {
  expect((await check(entries)).broken).toEqual({ seq, reason });
});

test("a head that is missing or another's breaks the chain at its end", async () => {
  expect((await check(whole, null)).broken).toEqual({ seq: 8, reason: "没有链头" });
  expect((await check(whole, { seq: "8", hash: genesis })).broken).toEqual({
    seq: 8,
    reason: "链头的摘要与最后一条不同",
  });
});
