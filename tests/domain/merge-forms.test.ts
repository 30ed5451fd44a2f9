import { describe, expect, it } from "vitest";
import { changedFields, mergeForms, withFields } from "@/domain/merge-forms";
import { emptyForm, type FormDraft } from "@/domain/nomination";

const base: FormDraft = { ...emptyForm, fullName: "某公司", deeds: "原来的事迹", staffTotal: "20" };
const open = () => true;
const honour = { title: "先进", level: "", grantedBy: "", year: "", documentNumber: "" } as const;

describe("two forms that grew out of one", () => {
  it("keep what each side alone has changed", () => {
    const mine = { ...base, deeds: "我写的" };
    const theirs = { ...base, staffTotal: "21", honours: [honour] };
    expect(mergeForms(base, mine, theirs, open)).toEqual({
      form: { ...base, deeds: "我写的", staffTotal: "21", honours: [honour] },
      both: [],
    });
  });

  it("leave a choice where both sides changed a field, and none where they changed it alike", () => {
    const mine = { ...base, deeds: "我写的", staffTotal: "22", summary: "一样" };
    const theirs = { ...base, deeds: "对方写的", staffTotal: "21", summary: "一样" };
    const merged = mergeForms(base, mine, theirs, open);
    expect(merged).toEqual({ form: mine, both: ["staffTotal", "deeds"] });
    expect(withFields(merged.form, theirs, ["deeds"])).toEqual({ ...mine, deeds: "对方写的" });
  });

  it("take a list as a whole, whatever the order of a record's keys", () => {
    const no = { answer: "no", note: "" } as const;
    const mine = { ...base, honours: [honour], negatives: { a: no, b: no } };
    const theirs = { ...base, honours: [honour, honour], negatives: { b: no, a: no } };
    expect(mergeForms(base, mine, theirs, open).both).toEqual(["honours"]);
  });

  it("take a closed field as it stands on the other side", () => {
    const mine = { ...base, deeds: "我写的" };
    const theirs = { ...base, deeds: "对方写的" };
    expect(mergeForms(base, mine, theirs, (field) => field !== "deeds")).toEqual({ form: theirs, both: [] });
  });

  it("tell which fields were changed", () => {
    expect(changedFields(base, { ...base, deeds: "改过", honours: [honour] })).toEqual(["honours", "deeds"]);
    expect(changedFields(base, { ...base })).toEqual([]);
  });
});
