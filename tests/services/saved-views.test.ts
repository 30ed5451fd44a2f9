import { expect, test } from "vitest";
import { parseQueueQuery } from "@/domain/queue";
import { mostViews, saveViewInput } from "@/domain/saved-view";
import { queue } from "@/services/review/queue";
import { removeView } from "@/services/review/remove-view";
import { restoreView } from "@/services/review/restore-view";
import { saveView } from "@/services/review/save-view";
import type { Actor } from "@/domain/actor";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act } from "../support/lists";
import { refusalOf, valueOf } from "../support/nominations";
import { headOf, loggedVerbs } from "../support/records";

const database = ownDatabase("saved_views");

const input = { name: "改回的", tab: "resubmitted", q: "窗口", sort: "name" } as const;

const viewsOf = async (actor: Actor) =>
  (await queue(actor, { ...parseQueueQuery({}), open: null }, database().desks)).views;

const save = (actor: Actor, change: Partial<typeof input | { name: string }> = {}) =>
  act(database().desks, actor, saveView, { ...input, ...change });

test("a view is one's own, is removed and brought back, each as an event", async () => {
  const { desks, all } = database();
  const head = await headOf(all);
  const { viewId } = valueOf(await save(person.lishi));
  const query = `tab=resubmitted&q=${encodeURIComponent("窗口")}&sort=name`;
  expect(await viewsOf(person.lishi)).toEqual([{ id: viewId, name: "改回的", query }]);
  expect(await viewsOf(person.lishi2)).toEqual([]);
  expect(refusalOf(await act(desks, person.lishi2, removeView, { viewId }))).toBe("not_found");
  valueOf(await act(desks, person.lishi, removeView, { viewId }));
  expect(await viewsOf(person.lishi)).toEqual([]);
  expect(refusalOf(await act(desks, person.lishi, removeView, { viewId }))).toBe("not_found");
  expect(refusalOf(await act(desks, person.lishi2, restoreView, { viewId }))).toBe("not_found");
  valueOf(await act(desks, person.lishi, restoreView, { viewId }));
  expect(await viewsOf(person.lishi)).toEqual([{ id: viewId, name: "改回的", query }]);
  expect(await loggedVerbs(all, head)).toEqual(["save_view", "remove_view", "restore_view"]);
});

test("a name is used once, and comes back only where it is free", async () => {
  const { desks } = database();
  const { viewId } = valueOf(await save(person.lishi2));
  expect(refusalOf(await save(person.lishi2))).toBe("invalid");
  valueOf(await act(desks, person.lishi2, removeView, { viewId }));
  valueOf(await save(person.lishi2));
  expect(refusalOf(await act(desks, person.lishi2, restoreView, { viewId }))).toBe("invalid");
});

test("there is an end to them, and they are for reviewers", async () => {
  const { desks } = database();
  const made: string[] = [];
  for (let number = 1; number <= mostViews; number += 1)
    made.push(valueOf(await save(person.city, { name: `第${number}个` })).viewId);
  expect(refusalOf(await save(person.city, { name: "再一个" }))).toBe("invalid");
  valueOf(await act(desks, person.city, removeView, { viewId: made[0] ?? "" }));
  valueOf(await save(person.city, { name: "再一个" }));
  expect(refusalOf(await act(desks, person.city, restoreView, { viewId: made[0] ?? "" }))).toBe("invalid");
  expect(refusalOf(await save(person.unit))).toBe("not_your_role");
  expect(refusalOf(await act(desks, person.unit, removeView, { viewId: made[1] ?? "" }))).toBe("not_your_role");
  expect(refusalOf(await act(desks, person.unit, restoreView, { viewId: made[1] ?? "" }))).toBe("not_your_role");
});

test("a view without a name, or with one that is too long, is none", () => {
  expect(saveViewInput.safeParse({ ...input, name: " " }).success).toBe(false);
  expect(saveViewInput.safeParse({ ...input, name: "名".repeat(21) }).success).toBe(false);
  expect(saveViewInput.safeParse({ ...input, tab: "all" }).success).toBe(false);
});
