import { describe, expect, it } from "vitest";
import { changedRows } from "@/components/nomination/changed-rows";
import { formWords } from "@/components/review/field-text";
import { formChanges } from "@/components/review/form-changes";
import { textParts } from "@/components/nomination/text-parts";
import { record } from "./sample";

describe("what changed", () => {
  it("shows values side by side and texts by the paragraph that changed", () => {
    const { nomination, previous } = record;
    const before = previous?.form ?? nomination.form;
    expect(formChanges(before, nomination.form, formWords(record))).toEqual({
      values: [{ field: "staffTotal", label: "职工总数", before: "", after: "34" }],
      texts: [
        { field: "deeds", label: "主要事迹", paragraphs: [{ at: 2, before: "第二段。", after: "第二段改过。" }] },
      ],
    });
  });

  it("finds nothing between a form and itself", () => {
    const { form } = record.nomination;
    expect(formChanges(form, form, formWords(record))).toEqual({ values: [], texts: [] });
  });

  it("does not take a row put in at the front for a change of all that follow", () => {
    expect(changedRows(["一", "二"], ["新", "一", "二"])).toEqual([{ at: 1, before: "", after: "新" }]);
    expect(changedRows(["一", "二", "三"], ["一", "三"])).toEqual([{ at: 2, before: "二", after: "" }]);
  });

  it("marks words in place, and shows texts with little in common one after the other", () => {
    expect(textParts("全年多次走访", "全年5次走访").filter(({ kind }) => kind === "same").length).toBeGreaterThan(0);
    expect(textParts("考核名列前茅", "服务清单上墙")).toEqual([
      { kind: "del", text: "考核名列前茅" },
      { kind: "ins", text: "服务清单上墙" },
    ]);
    expect(textParts("", "补上的一段")).toEqual([{ kind: "ins", text: "补上的一段" }]);
  });
});
