import { describe, expect, it } from "vitest";
import { type Earlier, lateRemarks, visibleSince } from "@/domain/late-remarks";
import { emptyForm, type FormDraft, type Remark } from "@/domain/nomination";
import { unsaid } from "@/domain/one-return";
import type { Finding } from "@/domain/eligibility";
import type { PositionKey } from "@/domain/workflow";

const form = (over: Partial<FormDraft>): FormDraft => ({ ...emptyForm, staffTotal: "20", deeds: "事", ...over });

const returned = (
  version: number,
  submission: number,
  fields: readonly Remark["field"][],
  from: PositionKey = "in_review.county",
): Earlier["moves"][number] => ({
  verb: "return",
  from,
  version,
  submission,
  remarks: fields.map((field) => ({ field, text: "请改" })),
});

const earlier = (over: Partial<Earlier>): Earlier => ({
  moves: [returned(3, 1, ["summary"])],
  forms: new Map([
    [1, form({ summary: "旧" })],
    [2, form({ summary: "新" })],
  ]),
  position: "in_review.county",
  submission: 2,
  ...over,
});

const about = (field: Remark["field"]): Remark => ({ field, text: "请改" });

describe("what could have been remarked at an earlier return", () => {
  it("is a field that read the same then and was not remarked", () => {
    const since = visibleSince(earlier({}));
    expect([since.staffTotal, since.deeds, since.summary, since.form]).toEqual([1, 1, undefined, undefined]);
    expect(lateRemarks([about("deeds"), about("summary"), about("form")], since)).toEqual([about("deeds")]);
  });

  it("is nothing at the first return, and nothing of the other stage's returns", () => {
    expect(visibleSince(earlier({ moves: [] }))).toEqual({});
    expect(visibleSince(earlier({ moves: [returned(3, 1, [], "in_review.city")] }))).toEqual({});
    expect(visibleSince(earlier({ moves: [{ ...returned(3, 1, []), verb: "send_back" }] }))).toEqual({});
    expect(visibleSince(earlier({ moves: [{ ...returned(3, 1, []), from: "draft" }] }))).toEqual({});
  });

  it("names the first return at which it stood, in the order of the returns", () => {
    const forms = new Map([
      [1, form({ deeds: "一" })],
      [2, form({ deeds: "二" })],
      [3, form({ deeds: "二", summary: "新" })],
    ]);
    const moves = [returned(7, 2, ["summary"]), returned(3, 1, ["deeds"])];
    const since = visibleSince(earlier({ moves, forms, submission: 3 }));
    expect([since.deeds, since.staffTotal, since.summary]).toEqual([2, 1, undefined]);
  });

  it("is no news when it was remarked at any return since, by itself or with the whole form", () => {
    const forms = new Map([1, 2, 3].map((number) => [number, form({ summary: String(number) })]));
    const again = [returned(3, 1, ["summary"]), returned(7, 2, ["deeds"])];
    expect(visibleSince(earlier({ moves: again, forms, submission: 3 })).deeds).toBeUndefined();
    const whole = [returned(3, 1, ["form"])];
    expect(visibleSince(earlier({ moves: whole })).deeds).toBeUndefined();
  });

  it("is the form as a whole where nothing in it was changed", () => {
    const forms = new Map([1, 2].map((number) => [number, form({})]));
    expect(visibleSince(earlier({ forms })).form).toBe(1);
  });

  it("is unknown without the submissions, and where no stage has it", () => {
    expect(visibleSince(earlier({ forms: new Map() }))).toEqual({});
    expect(visibleSince(earlier({ forms: new Map([[2, form({})]]) }))).toEqual({});
    expect(visibleSince(earlier({ position: "returned.county" }))).toEqual({});
  });
});

const finding = (verdict: Finding["verdict"], field: Finding["field"]): Finding => ({
  ruleId: `${verdict}-${field}`,
  title: "女性占六成以上",
  clause: "第三条",
  hard: true,
  verdict,
  figures: "10 ÷ 20 = 50%",
  field,
});

describe("what one return has not said", () => {
  it("is each rule that fails or waits and each section not ticked, as a remark to add", () => {
    const findings = [finding("fail", "staffWomen"), finding("pending", "under35"), finding("pass", "unitRank")];
    expect(unsaid([], findings, [3])).toEqual([
      {
        key: "fail-staffWomen",
        title: "女性占六成以上",
        remark: { field: "staffWomen", text: "女性占六成以上：10 ÷ 20 = 50%" },
      },
      {
        key: "pending-under35",
        title: "女性占六成以上",
        remark: { field: "under35", text: "女性占六成以上：10 ÷ 20 = 50%" },
      },
      { key: "3", title: "三、所获荣誉", remark: { field: "honours", text: "" } },
    ]);
  });

  it("leaves out the fields that are remarked already, and the sections they stand in", () => {
    const findings = [finding("fail", "staffWomen"), finding("manual", "deeds")];
    expect(unsaid(["staffWomen"], findings, [2])).toEqual([]);
    expect(unsaid(["form"], findings, [2]).map(({ key }) => key)).toEqual(["fail-staffWomen", "2"]);
  });
});
