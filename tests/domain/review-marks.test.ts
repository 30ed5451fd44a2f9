import { describe, expect, it } from "vitest";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import {
  comparedWith,
  countVerdicts,
  filesAt,
  isOutdated,
  lastSeen,
  type ManualCheck,
  manualCheckInput,
  manualChecksOf,
  sectionText,
  seenInput,
  tickInput,
  verdictAfter,
} from "@/domain/review-marks";
import { sections } from "@/domain/sections";

const id = "00000000-0000-4000-8000-000000000001";
const rule = "00000000-0000-4000-8000-000000000002";
const other = "00000000-0000-4000-8000-000000000003";

const check = (submission: number, stage: "county" | "city", over: Partial<ManualCheck> = {}): ManualCheck => ({
  ruleId: rule,
  submission,
  stage,
  verdict: "pass",
  note: "已核。",
  at: "2027-01-12T06:20:00.000Z",
  ...over,
});

describe("the submission that a reviewer saw last", () => {
  it("is the one open before the newest, however often the newest is opened", () => {
    expect(lastSeen(null, 3)).toBeNull();
    expect(lastSeen({ submission: 1, earlier: null }, 3)).toBe(1);
    expect(lastSeen({ submission: 3, earlier: 1 }, 3)).toBe(1);
    expect(lastSeen({ submission: 3, earlier: null }, 3)).toBeNull();
  });

  it("is what the newest is held against, unless another older one is asked for", () => {
    expect(comparedWith({ submission: 1, earlier: null }, 3, null)).toBe(1);
    expect(comparedWith({ submission: 1, earlier: null }, 3, 2)).toBe(2);
    for (const asked of [0, 3, 9, 1.5]) expect(comparedWith({ submission: 1, earlier: null }, 3, asked)).toBe(1);
  });

  it("gives way to the one before where nothing was seen, and to nothing where there is only one", () => {
    expect(comparedWith(null, 3, null)).toBe(2);
    expect(comparedWith({ submission: 3, earlier: null }, 3, null)).toBe(2);
    expect(comparedWith(null, 1, null)).toBeNull();
  });
});

describe("a check by hand", () => {
  it("is this stage's own only for this submission; the last one before is told apart, and so is the other stage's", () => {
    const checks = [
      check(1, "county", { note: "第1版" }),
      check(2, "county", { note: "第2版" }),
      check(3, "city", { verdict: "fail" }),
      check(4, "county", { note: "以后的" }),
      check(3, "county", { ruleId: other }),
    ];
    const found = manualChecksOf(checks, { ruleId: rule, submission: 3, stage: "county" });
    expect(found).toEqual({ own: null, earlier: checks[1], other: checks[2] });
    expect(manualChecksOf(checks, { ruleId: rule, submission: 3, stage: "city" })).toEqual({
      own: checks[2],
      earlier: null,
      other: null,
    });
  });

  it("decides what a rule left to a person and nothing else", () => {
    expect(verdictAfter({ verdict: "manual" }, { own: check(1, "county", { verdict: "fail" }) })).toBe("fail");
    expect(verdictAfter({ verdict: "manual" }, { own: null })).toBe("manual");
    expect(verdictAfter({ verdict: "fail" }, { own: check(1, "county") })).toBe("fail");
  });

  it("is counted with the other verdicts", () => {
    expect(countVerdicts(["pass", "pass", "manual"])).toEqual({ pass: 2, fail: 0, pending: 0, manual: 1 });
  });

  it("needs a verdict and a note that says something", () => {
    const input = { nominationId: id, submission: 1, ruleId: rule, verdict: "pass", note: "已看证书。" };
    expect(manualCheckInput.safeParse(input).success).toBe(true);
    for (const wrong of [{ note: " 　" }, { verdict: "manual" }, { verdict: undefined }, { submission: 0 }])
      expect(manualCheckInput.safeParse({ ...input, ...wrong }).success).toBe(false);
  });
});

describe("a section's text", () => {
  const file = (slot: "roster" | "certificate" | "stamped_form", sha256: string, honourRow: number | null = null) => ({
    slot,
    sha256,
    honourRow,
  });
  const all = (form: FormDraft, files: Parameters<typeof sectionText>[1] = []) =>
    sections.map((_, index) => sectionText(form, files, index + 1));
  const changed = (one: readonly string[], two: readonly string[]) =>
    one.flatMap((text, index) => (text === two[index] ? [] : [index + 1]));

  it("changes with each of its fields and with no other section's", () => {
    const before = all(emptyForm);
    sections.forEach(({ fields }, index) => {
      for (const field of fields) {
        const value = emptyForm[field];
        const next = typeof value === "boolean" ? !value : typeof value === "string" ? "改" : [];
        const after = all({ ...emptyForm, [field]: next });
        expect([field, changed(before, after).filter((section) => section !== index + 1)]).toEqual([field, []]);
      }
    });
    expect(changed(before, all({ ...emptyForm, deeds: "改过" }))).toEqual([4]);
    expect(changed(before, all({ ...emptyForm, reasons: { [rule]: "说明" } }))).toEqual([5]);
  });

  it("changes with its files, whatever their order", () => {
    const form = { ...emptyForm };
    const files = [file("roster", "aa"), file("certificate", "bb", 0), file("stamped_form", "cc")];
    expect(changed(all(form), all(form, files))).toEqual([3, 5, 6]);
    expect(all(form, files)).toEqual(all(form, [...files].reverse()));
    expect(changed(all(form, files), all(form, [file("roster", "ab"), ...files.slice(1)]))).toEqual([5]);
    expect(changed(all(form, files), all(form, [file("certificate", "bb", 1), ...files.slice(1)]))).toEqual([3, 5]);
  });

  it("is the same whatever the order of the form's keys, and empty beyond the sixth", () => {
    const turned = Object.fromEntries(Object.entries(emptyForm).reverse());
    expect(all({ ...emptyForm, ...turned })).toEqual(all(emptyForm));
    expect(sectionText(emptyForm, [file("roster", "aa")], 7)).toBe('{"fields":{},"files":[]}');
  });
});

it("files of a moment are those put in by then and not yet taken off", () => {
  const files = [
    { name: "早", uploadedAt: "2027-01-01T00:00:00.000Z", removedAt: null },
    { name: "去", uploadedAt: "2027-01-01T00:00:00.000Z", removedAt: "2027-01-05T00:00:00.000Z" },
    { name: "晚", uploadedAt: "2027-01-09T00:00:00.000Z", removedAt: null },
  ];
  const at = (moment: string) => filesAt(files, moment).map(({ name }) => name);
  expect(at("2027-01-02T00:00:00.000Z")).toEqual(["早", "去"]);
  expect(at("2027-01-05T00:00:00.000Z")).toEqual(["早"]);
  expect(at("2027-01-09T00:00:00.000Z")).toEqual(["早", "晚"]);
});

describe("a recommendation", () => {
  const all = [
    { number: 1, sha256: "aa" },
    { number: 2, sha256: "aa" },
    { number: 3, sha256: "bb" },
  ];
  it("is outdated once the text reads otherwise than what was recommended", () => {
    expect(isOutdated({ verb: "recommend", submission: 2 }, all)).toBe(true);
    expect(isOutdated({ verb: "recommend", submission: 3 }, all)).toBe(false);
    expect(isOutdated({ verb: "recommend", submission: 1 }, all.slice(0, 2))).toBe(false);
    expect(isOutdated({ verb: "return", submission: 1 }, all)).toBe(false);
    expect(isOutdated({ verb: "recommend", submission: 9 }, all)).toBe(false);
    expect(isOutdated({ verb: "recommend", submission: 1 }, [])).toBe(false);
  });
});

it("marks name a nomination, a submission and one of six sections", () => {
  expect(seenInput.safeParse({ nominationId: id, submission: 1 }).success).toBe(true);
  expect(seenInput.safeParse({ nominationId: "x", submission: 1 }).success).toBe(false);
  const tick = { nominationId: id, submission: 1, section: 6, ticked: true };
  expect(tickInput.safeParse(tick).success).toBe(true);
  for (const section of [0, 7, 1.5]) expect(tickInput.safeParse({ ...tick, section }).success).toBe(false);
});
