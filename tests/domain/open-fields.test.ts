import { describe, expect, it } from "vitest";
import { negativeQuestions } from "@/domain/negative-questions";
import { emptyForm, type Remark } from "@/domain/nomination";
import { closedChanges, isOpen, openFields } from "@/domain/open-fields";
import { positionKeys } from "@/domain/workflow";

const remark = (field: Remark["field"]): Remark => ({ field, text: "请改" });

describe("what a unit may change", () => {
  it("is all of a draft, and nothing of what is under way or at its end", () => {
    const whole = positionKeys.filter((position) => openFields({ position, remarks: [] }) === "all");
    expect(whole).toEqual(["draft", "returned.county", "returned.city"]);
    const shut = positionKeys.filter((position) => openFields({ position, remarks: [remark("deeds")] }) === "none");
    expect(shut).toEqual(positionKeys.filter((position) => !whole.includes(position)));
  });

  it.each(["returned.county", "returned.city"] as const)(
    "at %s is what was remarked on, and all for a remark on the whole",
    (position) => {
      expect(openFields({ position, remarks: [remark("deeds"), remark("staffTotal"), remark("deeds")] })).toEqual([
        "deeds",
        "staffTotal",
      ]);
      expect(openFields({ position, remarks: [remark("form")] })).toBe("all");
      expect(openFields({ position, remarks: [remark("deeds"), remark("form")] })).toBe("all");
    },
  );

  it("takes companions along, and reasons, the declaration and the consents always", () => {
    expect(isOpen("deeds", "all")).toBe(true);
    expect(isOpen("reasons", "none")).toBe(false);
    expect(isOpen("parentName", ["creditCode"])).toBe(true);
    expect(isOpen("noticeTo", ["noticeFrom"])).toBe(true);
    expect(isOpen("deeds", ["creditCode", "summary"])).toBe(false);
    expect(isOpen("deeds", ["deeds"])).toBe(true);
    const always = ["reasons", "declared", "privacyNotice", "publishHead", "publishPhotos"] as const;
    expect(always.filter((field) => !isOpen(field, ["deeds"]))).toEqual([]);
  });

  it("finds the changes that were not open", () => {
    const after = { ...emptyForm, deeds: "改过", summary: "改过", declared: true };
    expect(closedChanges(emptyForm, after, ["deeds"])).toEqual(["summary"]);
    expect(closedChanges(emptyForm, after, "all")).toEqual([]);
  });
});

describe("the questions of the negative list", () => {
  it("are those of the award's rules and of the rules for both", () => {
    const list = (id: string, award: "red_banner" | "model_post" | null) => ({
      id,
      award,
      ordinal: 1,
      title: "负面清单",
      clause: "第五条",
      hard: true,
      parameters: { kind: "negative_list", questions: [{ key: id, text: "发生重大安全事故" }] } as const,
    });
    const leads = { ...list("leads", null), parameters: { kind: "woman_leads" } as const };
    const rules = [list("both", null), list("banner", "red_banner"), list("post", "model_post"), leads];
    expect(negativeQuestions(rules, "red_banner")).toEqual(["both", "banner"]);
    expect(negativeQuestions(rules, "")).toEqual(["both"]);
  });
});
