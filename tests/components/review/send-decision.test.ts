import { afterEach, expect, it } from "vitest";
import type { Held } from "@/components/review/held";
import { sendDecision } from "@/components/review/send-decision";
import { type Answer, ownLine } from "./own-line";
import { idOf } from "./sample";

const lines: { readonly end: () => Promise<unknown> }[] = [];

afterEach(() => Promise.all(lines.splice(0).map(({ end }) => end())));

const held: Held = {
  key: "0123456789abcdef",
  account: "lishi",
  decision: { verb: "recommend", input: { nominationId: idOf(1), version: 3, opinion: "同意" } },
  done: "已推荐",
  title: "某窗口",
  href: "/review",
  until: 0,
  state: "held",
};

async function line(answer: Answer) {
  const made = await ownLine(() => answer);
  lines.push(made);
  return made;
}

it("sends verb, key and input, and is told that it is done", async () => {
  const { asked } = await line({ status: 200, body: { nominationId: idOf(1) } });
  expect(await sendDecision(held)).toEqual({ kind: "done" });
  const { decision, key } = held;
  expect(asked.map(({ body, ...one }) => ({ ...one, body: JSON.parse(body) as unknown }))).toEqual([
    { method: "POST", path: "/api/decisions", body: { verb: "recommend", key, input: decision.input } },
  ]);
});

it("is told a refusal by name", async () => {
  await line({ status: 409, body: { refusal: { code: "stale" } } });
  expect(await sendDecision(held)).toEqual({ kind: "refused", refusal: { code: "stale" } });
});

it("takes any other answer, and none, for a lost line", async () => {
  await line({ status: 500, body: { message: "?" } });
  expect(await sendDecision(held)).toEqual({ kind: "lost" });
  await lines.pop()?.end();
  expect(await sendDecision(held)).toEqual({ kind: "lost" });
});
