import { expect, test } from "vitest";
import { approvalForm } from "@/documents/approval-form";
import { deedsOf } from "@/documents/deeds";
import { canonicalJson } from "@/domain/canonical";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { paperText } from "@/domain/paper-text";
import { sampleForm, samplePaper } from "./sample-paper";

const printedOf = (form: FormDraft): string => {
  const paper = samplePaper({ form, bodyName: `推荐单位${form.bodyId}` });
  return JSON.stringify([approvalForm(paper), deedsOf(paper)]);
};

const textOf = (form: FormDraft): string => canonicalJson(paperText(form));

type Change = readonly [field: string, changed: FormDraft];

const set = (form: FormDraft, field: string, value: unknown): Change => [
  `${field}: ${JSON.stringify(value)}`,
  { ...form, [field]: value },
];

const choices: Readonly<Record<string, readonly string[]>> = {
  award: ["red_banner", "model_post", ""],
  frontline: ["yes", "no", ""],
  womanLeads: ["yes", "no", ""],
  specialPost: ["yes", "no", ""],
  bodyId: ["00000000-0000-4000-8000-000000000001", ""],
};

/** A value other than this one for every place where a form holds one. */
function others(field: string, value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "string") return (choices[field] ?? ["又一段", ""]).filter((other) => other !== value);
  return [];
}

const rowsOf = (form: FormDraft): readonly Change[] => {
  const [honour] = form.honours;
  const [evidence] = form.evidence;
  if (honour === undefined || evidence === undefined) return [];
  const levels = honour.level === "city" ? [] : [{ ...honour, level: "city" }];
  return [
    ...["title", "grantedBy", "documentNumber"].map((cell) => ({ ...honour, [cell]: "另一项" })),
    { ...honour, year: "2021" },
    ...levels,
  ]
    .map((row) => set(form, "honours", [row]))
    .concat(
      ["indicator", "value", "unit", "year"].map((cell) => set(form, "evidence", [{ ...evidence, [cell]: "9" }])),
      [set(form, "honours", [honour, honour]), set(form, "evidence", []), set(form, "honours", [])],
    );
};

const changesOf = (form: FormDraft): readonly Change[] => [
  ...Object.entries(form).flatMap(([field, value]) => others(field, value).map((other) => set(form, field, other))),
  ...rowsOf(form),
  set(form, "negatives", { accident: { answer: "yes", note: "" } }),
  set(form, "negatives", { accident: { answer: "no", note: "说明" } }),
  set(form, "reasons", { headcount: "另一个原因" }),
  set(form, "reasons", { ...form.reasons, creditCode: "登记机关在换证" }),
  set(form, "deeds", `${form.deeds} \n\n`),
  set(form, "summary", ` ${form.summary}\r\n`),
  set(form, "fullName", `${form.fullName} `),
  set(form, "reasons", { ...form.reasons, share: " " }),
  set(form, "honours", [...form.honours, { title: "", level: "", grantedBy: "", year: "", documentNumber: "" }]),
];

const bases: Readonly<Record<string, FormDraft>> = {
  "a whole form": sampleForm(),
  "one of 三八红旗集体": sampleForm({ award: "red_banner", declared: false, privacyNotice: "", publishHead: false }),
  "one without a code of its own": sampleForm({ noOwnCode: true, parentName: "某公司" }),
  "an empty one": emptyForm,
};

test.each(Object.keys(bases))("the text of the papers of %s changes where the papers do, and nowhere else", (name) => {
  const base = bases[name];
  if (base === undefined) throw new Error("there is a form of this name");
  const changes = changesOf(base);
  const onPaper = changes.filter(([, form]) => printedOf(form) !== printedOf(base)).map(([what]) => what);
  const inText = changes.filter(([, form]) => textOf(form) !== textOf(base)).map(([what]) => what);
  expect(inText).toEqual(onPaper);
  expect(onPaper.length).toBeGreaterThan(35);
  expect(changes.length - onPaper.length).toBeGreaterThan(8);
});

test("a field that is added to the form and left empty leaves the text of the papers as it was", () => {
  const later = { later: "", laterRows: [], laterAnswers: {}, laterTick: false };
  expect(textOf({ ...sampleForm(), ...later })).toBe(textOf(sampleForm()));
});
