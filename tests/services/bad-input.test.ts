import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { saveInput } from "@/domain/decision";
import type { FormDraft } from "@/domain/nomination";
import { formPage } from "@/services/nominations/form-page";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, shiftTo } from "../support/lists";
import { drafted, formWith, valueOf } from "../support/nominations";
import { refused } from "../support/records";

const database = ownDatabase("bad_input");

beforeEach(() => shiftTo(database(), 0));

const honour = { title: "先进集体", level: "city", grantedBy: "", year: "2028", documentNumber: "" } as const;

/** Saved as a request would be, and read back from the database. */
async function kept(change: Partial<FormDraft>) {
  const made = await drafted(database().desks);
  const input = saveInput.parse({ ...seen(made), form: formWith(change) });
  const saved = valueOf(await act(database().desks, person.unit, saveDraft, input));
  const [row] = await database().all.execute<{ form: FormDraft }>(
    sql`select form from app.nominations where id = ${made.id}`,
  );
  return { form: row?.form, made: { id: made.id, version: saved.version }, input };
}

test("a draft keeps whatever is wrong with it to the last character, and the submission names each at its field", async () => {
  const wrong = {
    staffTotal: "21",
    staffWomen: "22",
    under35: "-3",
    partyMembers: "6.5",
    averageAge: "1e309",
    foundedOn: "2026-02-30",
    honours: [honour],
    headName: "\u3000\u200b",
  };
  const { form, made, input } = await kept(wrong);
  expect(form).toEqual(input.form);
  expect(await refused(database(), () => act(database().desks, person.unit, submit, seen(made)))).toEqual({
    code: "invalid",
    fields: {
      staffWomen: "女职工人数不能多于职工总数",
      under35: "请填整数",
      partyMembers: "请填整数",
      averageAge: "请填数字，如33或33.5",
      foundedOn: "没有这个日期，可以只填年份或年月，如2018年5月",
      "honours.0.year": expect.stringMatching(/^年份应在1949到\d{4}之间$/),
      headName: "请填负责人姓名",
    },
  });
});

test("digits of full width are read as digits", async () => {
  const { made } = await kept({ staffTotal: "２１", staffWomen: "２０", under35: "１２", averageAge: "３３．５" });
  expect(valueOf(await act(database().desks, person.unit, submit, seen(made))).submission).toBe(1);
});

test("names beyond the common characters, HTML and scripts are kept as they were typed, composed as NFC", async () => {
  const odd = { headName: "王喆堃", contactName: "李祎𬍤", summary: "<script>alert(1)</script><b>她们</b> cafe\u0301" };
  const { form } = await kept(odd);
  expect([form?.headName, form?.contactName, form?.summary]).toEqual([
    "王喆堃",
    "李祎𬍤",
    "<script>alert(1)</script><b>她们</b> café",
  ]);
});

test.each<[string, Partial<FormDraft>, string, string]>([
  ["NUL", { headName: "某\0" }, "form.headName", "含有不能保存的字符，请删去后重输"],
  ["half a character", { deeds: "事\udc00" }, "form.deeds", "含有不能保存的字符，请删去后重输"],
  [
    "10,000 honours",
    { honours: Array.from({ length: 10_000 }, () => ({ ...honour })) },
    "form.honours",
    "最多填30项荣誉",
  ],
  ["10 MB", { deeds: "事".repeat(3_500_000) }, "form.deeds", "不能超过20000个字符"],
])("%s does not pass the door, and its field says why", (_, change, field, sentence) => {
  const nominationId = crypto.randomUUID();
  const parsed = saveInput.safeParse({ nominationId, version: 1, form: formWith(change) });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([[field, sentence]]);
});

test("an honour under a former name is found by the credit code, and by a code that the name was recorded with", async () => {
  const { all } = database();
  const code = "91141121MA0J00477Y";
  await all.execute(sql`with former as (
      insert into app.collectives (full_name, credit_code) values ('某县某所旧名', ${code}) returning id
    ), present as (insert into app.collectives (full_name, credit_code) values ('某县某所新名', ${code}) returning id)
    insert into app.honours (collective_id, registration_number, award, level, year)
    select id, 'LLJG-2020-H-9001', 'red_banner', 'city', 2020 from former
    union all select id, 'LLJG-2021-G-9002', 'model_post', 'county', 2021 from present`);
  const former = {
    award: "red_banner",
    level: "city",
    year: 2020,
    registrationNumber: "LLJG-2020-H-9001",
    recordedAs: "某县某所旧名",
  };
  const earlierOf = async (change: Partial<FormDraft>) => {
    const made = await drafted(database().desks, person.unit, change);
    return (await formPage(person.unit, made.id, database().desks))?.earlierHonours;
  };
  const byName = await earlierOf({ fullName: "某县某所新名", noOwnCode: true, creditCode: "", parentName: "某县某局" });
  expect(byName).toContainEqual(former);
  expect(byName).toHaveLength(2);
  const byCode = await earlierOf({ fullName: "某县某所又一新名", creditCode: "９1141121ma0j00477y" });
  expect(byCode).toContainEqual(former);
  const made = await drafted(database().desks, person.unit, { fullName: "某县某所新名", creditCode: code });
  const saving = (version: number, fullName: string) =>
    act(database().desks, person.unit, saveDraft, { ...seen({ ...made, version }), form: formWith({ fullName }) });
  const elsewhere = valueOf(await saving(made.version, "某县另一所"));
  expect(elsewhere.earlierHonours).toEqual([]);
  const saved = valueOf(await saving(elsewhere.version, "某县某所新名"));
  expect(saved.earlierHonours).toContainEqual(former);
  const now = { ...made, version: saved.version };
  const refusal = await refused(database(), () => act(database().desks, person.unit, submit, seen(now)));
  expect(refusal).toEqual({
    code: "rule_failed",
    rules: [
      { title: "未获同一称号", figures: "以“某县某所旧名”之名曾获2020年市级同名称号（LLJG-2020-H-9001），不重复申报" },
    ],
  });
});
