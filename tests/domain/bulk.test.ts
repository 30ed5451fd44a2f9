import { expect, it } from "vitest";
import type { Actor } from "@/domain/actor";
import {
  type BulkOrder,
  bulkActorOf,
  bulkActs,
  bulkActsOf,
  bulkOrder,
  carryOutBulkInput,
  exportPickedInput,
  holderOf,
  isPickable,
  isSummarised,
  mailsIn,
  mostAtOnce,
  quotaChanges,
  subjectOf,
  tellingsOf,
} from "@/domain/bulk";
import { positionKeys } from "@/domain/workflow";

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const member = (role: "county" | "city" | "unit"): Actor => ({ role, personId: id(1), organisationId: id(2) });
const nominations = [{ nominationId: id(3), version: 2 }];

it("offers a county five acts, the city three, and nobody else any", () => {
  expect(bulkActsOf("county")).toEqual(bulkActs);
  expect(bulkActsOf("city")).toEqual(["return", "remind", "export"]);
  expect(bulkActorOf(member("county"), "recommend")).toEqual(member("county"));
  expect(bulkActorOf(member("city"), "export")).toEqual(member("city"));
  expect(bulkActorOf(member("city"), "recommend")).toBeNull();
  expect(bulkActorOf(member("unit"), "export")).toBeNull();
});

it("takes one act for many, each once and not too many, with what the act needs", () => {
  const order = { act: "recommend", nominations, opinion: " 同意。 " };
  expect(bulkOrder.parse(order)).toEqual({ ...order, opinion: "同意。" });
  const wrong = [
    { ...order, opinion: " " },
    { ...order, nominations: [] },
    { ...order, nominations: [...nominations, ...nominations] },
    { ...order, nominations: Array.from({ length: mostAtOnce + 1 }, (_, n) => ({ nominationId: id(n), version: 1 })) },
    { ...order, act: "propose" },
    { ...order, reason: "另一处的" },
    { act: "return", nominations, remarks: [], resubmitBy: "" },
    { act: "hand_on", nominations, bodyId: "", reason: "理由" },
    { act: "remind" },
  ];
  expect(wrong.filter((one) => bulkOrder.safeParse(one).success)).toEqual([]);
});

it("carries out what was tried, and exports only by itself", () => {
  const digest = "0a".repeat(32);
  const taking = { act: "export", nominations };
  expect(carryOutBulkInput.safeParse({ order: { act: "remind", nominations }, digest }).success).toBe(true);
  expect(carryOutBulkInput.safeParse({ order: { act: "remind", nominations }, digest: "0a" }).success).toBe(false);
  expect(carryOutBulkInput.safeParse({ order: taking, digest }).success).toBe(false);
  expect(exportPickedInput.safeParse({ order: taking, digest }).success).toBe(true);
});

it("knows who has it in hand: the unit what was returned to it, the body what came back from the city", () => {
  const holders = (role: "county" | "city") =>
    Object.fromEntries(
      positionKeys.flatMap((position) => {
        const holder = holderOf(role, { position, reachedCity: true });
        return holder === null ? [] : [[position, holder]];
      }),
    );
  expect(holders("county")).toEqual({ "returned.county": "unit", "returned.city": "unit" });
  expect(holders("city")).toEqual({ "returned.city": "unit", "in_review.county": "body" });
  expect(holderOf("city", { position: "in_review.county", reachedCity: false })).toBeNull();
});

it("lets be ticked what waits, what was recommended and what can be reminded of", () => {
  const county = positionKeys.filter((position) => isPickable("county", position));
  expect(county).toEqual([
    "in_review.county",
    "in_review.city",
    "in_review.publication",
    "returned.county",
    "returned.city",
    "on_notice",
    "cleared",
    "honoured",
  ]);
  expect(isPickable("city", "in_review.county")).toBe(true);
  expect(isPickable("city", "returned.county")).toBe(false);
  expect([isSummarised("in_review.city"), isSummarised("in_review.county")]).toEqual([true, false]);
});

const nomination = {
  id: id(3),
  organisationId: id(4),
  bodyId: id(5),
  position: "in_review.county",
  reachedCity: true,
  title: "某窗口",
} as const;
const told = (role: "county" | "city", order: BulkOrder, change: { bodyId?: null } = {}) =>
  tellingsOf(role, order, { ...nomination, ...change }).map((one) => [one.organisationId, subjectOf(one)]);

it("tells the unit of a return, the unit and the new body of a handing on, whoever has it of a reminder", () => {
  expect(told("county", { act: "return", nominations, remarks: [], resubmitBy: "" })).toEqual([
    [id(4), "退回修改：某窗口"],
  ]);
  expect(told("county", { act: "hand_on", nominations, bodyId: id(6), reason: "理由" })).toEqual([
    [id(4), "已转办：某窗口"],
    [id(6), "收到转办：某窗口"],
  ]);
  expect(told("city", { act: "remind", nominations })).toEqual([[id(5), "催办：某窗口"]]);
  expect(told("county", { act: "remind", nominations })).toEqual([[id(4), "催办：某窗口"]]);
  expect(told("city", { act: "remind", nominations }, { bodyId: null })).toEqual([[id(4), "催办：某窗口"]]);
  expect(told("county", { act: "recommend", nominations, opinion: "同意" })).toEqual([]);
});

it("sets the places before beside those after, and adds the mails up", () => {
  const quota = { roundId: id(7), bodyId: id(5), award: "red_banner", places: 3, used: 1 } as const;
  const other = { ...quota, award: "model_post", used: 2 } as const;
  expect(quotaChanges([quota, other], [{ ...quota, used: 3 }])).toEqual([
    { award: "red_banner", places: 3, before: 1, after: 3 },
    { award: "model_post", places: 3, before: 2, after: 2 },
  ]);
  const mail = { to: "某单位", subject: "退回修改：某窗口" };
  expect(mailsIn({ mails: [] })).toBe(0);
  expect(
    mailsIn({
      mails: [
        { ...mail, addresses: 2 },
        { ...mail, addresses: 1 },
      ],
    }),
  ).toBe(3);
});
