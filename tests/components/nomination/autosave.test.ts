import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Autosave, type SaveState } from "@/components/form/autosave";
import { emptyForm } from "@/domain/nomination";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";

type Answer = Result<number> | "lost" | Promise<Result<number>>;

function later<T>() {
  const handle: { resolve: (value: T) => void } = { resolve: () => {} };
  const promise = new Promise<T>((resolve) => {
    handle.resolve = resolve;
  });
  return { promise, resolve: (value: T) => handle.resolve(value) };
}

function desk(...answers: readonly Answer[]) {
  const sent: { readonly value: string; readonly key: string }[] = [];
  const states: SaveState["kind"][] = [];
  const queues: unknown[] = [];
  const page = { text: "", composing: false, offline: false };
  const saver = new Autosave<string, number>({
    read: () => (page.text === "unreadable" ? null : page.text),
    send: async (value, key) => {
      sent.push({ value, key });
      const answer = answers[sent.length - 1] ?? ok(sent.length);
      if (answer === "lost") throw new Error("the line dropped");
      return answer;
    },
    isHeld: () => page.composing,
    onSaved: () => {},
    onQueue: (queue) => queues.push(queue),
    isKept: () => page.offline,
    onState: ({ kind }) => states.push(kind),
  });
  const type = (text: string) => {
    page.text = text;
    saver.touch();
  };
  return { sent, states, queues, page, saver, type, values: () => sent.map(({ value }) => value) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const stale: Refusal = { code: "stale" };

describe("autosave", () => {
  test("sends once, a second after the last change", async () => {
    const { type, values, states } = desk();
    type("吕");
    await wait(900);
    type("吕梁");
    await wait(900);
    expect(values()).toEqual([]);
    await wait(100);
    expect(values()).toEqual(["吕梁"]);
    await wait(60_000);
    expect(values()).toEqual(["吕梁"]);
    expect(states).toEqual(["unsaved", "unsaved", "saving", "saved"]);
  });

  test("sends the same request under the same key after a lost answer, then what was typed since under another", async () => {
    const { type, sent, states, saver } = desk("lost", "lost");
    type("吕");
    await wait(1_000);
    expect(states.at(-1)).toBe("lost");
    type("吕梁");
    expect(saver.isSafe).toBe(false);
    await wait(2_000);
    await wait(3_999);
    expect(sent).toHaveLength(2);
    await wait(1);
    await wait(1_000);
    expect(sent.map(({ value }) => value)).toEqual(["吕", "吕", "吕", "吕梁"]);
    expect(new Set(sent.slice(0, 3).map(({ key }) => key)).size).toBe(1);
    expect(sent[3]?.key).not.toBe(sent[0]?.key);
    expect(saver.isSafe).toBe(true);
  });

  test("has one request under way at a time and keeps what is typed meanwhile", async () => {
    const first = later<Result<number>>();
    const { type, values, states, saver } = desk(first.promise);
    type("一");
    await wait(1_000);
    type("一二");
    await wait(10_000);
    expect(values()).toEqual(["一"]);
    first.resolve(ok(1));
    await wait(0);
    expect(states.at(-1)).toBe("unsaved");
    await wait(1_000);
    expect(values()).toEqual(["一", "一二"]);
    expect(saver.isSafe).toBe(true);
  });

  test("stops at a stale answer and does not call the text safe", async () => {
    const { type, values, saver, states } = desk(refuse(stale));
    type("一");
    await wait(1_000);
    expect(states.at(-1)).toBe("refused");
    type("一二");
    await wait(60_000);
    expect(await saver.flush()).toBe(false);
    expect(values()).toEqual(["一"]);
    expect(saver.isSafe).toBe(false);
  });

  test("tries again with the next change after a refusal that can be mended", async () => {
    const { type, sent, saver } = desk(refuse({ code: "invalid", fields: { bodyId: "请选推荐单位" } }));
    type("一");
    await wait(1_000);
    type("一二");
    await wait(1_000);
    expect(sent.map(({ value }) => value)).toEqual(["一", "一二"]);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
    expect(saver.isSafe).toBe(true);
  });

  test("waits while an input method composes", async () => {
    const { type, page, values } = desk();
    type("lü");
    page.composing = true;
    await wait(5_000);
    expect(values()).toEqual([]);
    page.composing = false;
    type("吕");
    await wait(1_000);
    expect(values()).toEqual(["吕"]);
  });

  test("sends nothing that cannot be kept, and says so", async () => {
    const { type, values, states } = desk();
    type("unreadable");
    await wait(1_000);
    expect(states.at(-1)).toBe("unreadable");
    type("好");
    await wait(1_000);
    expect(values()).toEqual(["好"]);
  });

  test("tells what is not saved yet, under its key, until all is safe", async () => {
    const { type, queues, sent } = desk();
    type("一");
    await wait(1_000);
    const key = sent[0]?.key;
    expect(queues).toEqual([{ pending: null }, { pending: { value: "一", key } }, null]);
  });

  test("says that the text is kept on this machine where there is no line", async () => {
    const { type, page, states } = desk("lost");
    page.offline = true;
    type("一");
    await wait(1_000);
    expect(states.at(-1)).toBe("kept");
  });

  test("takes up an earlier visit's request under its own key before anything new", async () => {
    const { page, saver, sent } = desk();
    page.text = "一二";
    saver.restore({ value: "一", key: "earlier" });
    await wait(0);
    await wait(1_000);
    expect(sent.map(({ value }) => value)).toEqual(["一", "一二"]);
    expect(sent[0]?.key).toBe("earlier");
    expect(saver.isSafe).toBe(true);
  });

  test("repeats the same request under the same key once somebody has signed in again", async () => {
    const { type, sent, saver } = desk(refuse({ code: "not_signed_in" }));
    type("一");
    await wait(60_000);
    expect(sent).toHaveLength(1);
    expect(await saver.resume()).toBe(true);
    expect(sent[1]).toEqual(sent[0]);
  });

  test("sends what was chosen under a new key after somebody else's version", async () => {
    const { type, page, sent, saver } = desk(refuse({ code: "stale_form", version: 9, form: emptyForm, savedAt: "" }));
    type("一");
    await wait(60_000);
    page.text = "二";
    expect(await saver.resume()).toBe(true);
    expect(sent.map(({ value }) => value)).toEqual(["一", "二"]);
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  test("leaving sends at once and answers whether all is safe", async () => {
    const { type, values, saver } = desk(ok(1), "lost");
    type("一");
    expect(await saver.flush()).toBe(true);
    type("一二");
    expect(await saver.flush()).toBe(false);
    expect(values()).toEqual(["一", "一二"]);
  });
});
