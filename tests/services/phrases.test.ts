import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { seedPhrases } from "@/db/seed/seed-phrases";
import { sections } from "@/domain/sections";
import type { KeepPhraseInput } from "@/domain/phrase";
import { decisionDesk } from "@/services/review/decision-desk";
import { keepPhrase } from "@/services/review/keep-phrase";
import { removePhrase } from "@/services/review/remove-phrase";
import { person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup } from "../support/lists";
import { submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("phrases");

beforeAll(() => seedPhrases(database().all, round));

const phrasesOf = async (actor: Parameters<typeof decisionDesk>[0], id: string) =>
  (await decisionDesk(actor, id, database().desks))?.phrases ?? [];
const remarkOn = (nominationId: string, text = "请补齐名册。"): KeepPhraseInput => ({
  use: "return",
  nominationId,
  field: "staffTotal",
  text,
});

test("everybody has a phrase for a return and for a decline with every kind of rule, each on a field of the form", async () => {
  const made = await submitted(database().desks, person.unit, newGroup());
  const phrases = await phrasesOf(person.lishi, made.id);
  const kinds = (use: string) =>
    new Set(phrases.flatMap((one) => (one.use === use && one.ruleKind ? [one.ruleKind] : [])));
  expect(kinds("return").size).toBe(10);
  expect(kinds("decline")).toEqual(kinds("return"));
  const fields = [...sections.flatMap((section) => section.fields), "form"];
  expect(phrases.filter(({ use, field }) => use === "return" && !fields.includes(field ?? ""))).toEqual([]);
  expect(phrases.every(({ isOwn, text }) => !isOwn && text.length <= 500)).toBe(true);
});

test("a body keeps what was typed for its own people, once, and removes it again", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const since = await headOf(all);
  const kept = valueOf(await act(desks, person.lishi, keepPhrase, remarkOn(made.id)));
  expect(kept).toEqual({
    id: kept.id,
    use: "return",
    ruleKind: null,
    field: "staffTotal",
    text: "请补齐名册。",
    isOwn: true,
  });
  expect(valueOf(await act(desks, person.lishi2, keepPhrase, remarkOn(made.id)))).toEqual(kept);
  expect((await phrasesOf(person.lishi2, made.id))[0]).toEqual(kept);
  const removing = (by: Parameters<typeof act>[1]) => act(desks, by, removePhrase, { phraseId: kept.id });
  expect(await refused(database(), () => removing(person.xingxian))).toEqual({ code: "not_found" });
  expect(await refused(database(), () => removing(person.unit))).toEqual({ code: "not_your_role" });
  valueOf(await removing(person.lishi2));
  expect((await phrasesOf(person.lishi, made.id)).some(({ isOwn }) => isOwn)).toBe(false);
  expect(await refused(database(), () => removing(person.lishi))).toEqual({ code: "not_found" });
  expect(await loggedVerbs(all, since)).toEqual(["keep_phrase", "remove_phrase"]);
  const [logged] = await all.execute(
    sql`select count(*)::integer as count from audit.events where payload like '%请补齐名册%'`,
  );
  expect(logged).toEqual({ count: 0 });
});

test("advice is kept with the kind of the rule it goes with", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const [rule] = await all.execute<{ id: string }>(sql`select id from app.rules where ordinal = 1`);
  const input = { use: "decline", nominationId: made.id, ruleId: rule?.id ?? "", text: "请先招用女职工。" } as const;
  expect(valueOf(await act(desks, person.lishi, keepPhrase, input))).toMatchObject({
    ruleKind: "women_share",
    field: null,
  });
  const strange = { ...input, ruleId: crypto.randomUUID() };
  expect(await refused(database(), () => act(desks, person.lishi, keepPhrase, strange))).toEqual({
    code: "invalid",
    fields: { ruleId: "请选择本批次的条件" },
  });
});

test("another body sees no phrase of this one, keeps none on its cases, and a unit keeps none", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const atCity = await submitted(desks, person.otherUnit, { ...newGroup(), bodyId: person.xingxian.organisationId });
  valueOf(await act(desks, person.lishi, keepPhrase, remarkOn(made.id, "只给本单位。")));
  expect((await phrasesOf(person.xingxian, atCity.id)).some(({ isOwn }) => isOwn)).toBe(false);
  expect(await refused(database(), () => act(desks, person.xingxian, keepPhrase, remarkOn(made.id)))).toEqual({
    code: "not_found",
  });
  expect(await refused(database(), () => act(desks, person.unit, keepPhrase, remarkOn(made.id)))).toEqual({
    code: "not_your_role",
  });
});

test("a body that keeps too many is told so", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  await all.execute(sql`insert into app.phrases (round_id, body_id, use, field, text)
    select ${round}, ${person.lishi.organisationId}, 'return', 'deeds', '第' || n || '条' from generate_series(1, 200) n`);
  expect(
    await refused(database(), () => act(desks, person.lishi, keepPhrase, remarkOn(made.id, "再多一条。"))),
  ).toEqual({
    code: "invalid",
    fields: { text: "本单位的常用语已有200条，请先删去不用的" },
  });
});
