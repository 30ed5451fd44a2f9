import { describe, expect, test } from "vitest";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { publicCollective } from "@/domain/publication";

const county = { name: "离石区妇女联合会", county: { code: "141102", name: "离石区" } };
const system = { name: "市直交通系统", county: null };
const publish = (change: Partial<FormDraft>, body = county as Parameters<typeof publicCollective>[1]) =>
  publicCollective({ ...emptyForm, fullName: "离石区某中心窗口组", ...change }, body);

describe("the public copy of a form", () => {
  test("breaks a name after its parent unit where it begins with it", () => {
    const { parentName, name, shortName } = publish({ parentName: "离石区某中心", shortName: "窗口组" });
    expect([parentName, name, shortName]).toEqual(["离石区某中心", "窗口组", "窗口组"]);
  });

  test("keeps a name whole where the parent unit is another, the same, or none", () => {
    for (const parentName of ["", "某局", "离石区某中心窗口组"]) {
      const copy = publish({ parentName });
      expect([copy.parentName, copy.name]).toEqual([null, "离石区某中心窗口组"]);
    }
  });

  test("shortens for the plaque what has no short name, by whole characters", () => {
    expect(publish({ fullName: "一二三四五六七八九𠮷十一" }).shortName).toBe("一二三四五六七八九𠮷");
  });

  test("computes the share of women only from both counts, and never invents one", () => {
    expect(publish({ staffTotal: "21", staffWomen: "２０" }).womenShare).toBeCloseTo(95.238, 3);
    expect(publish({ staffTotal: "1,605", staffWomen: "0" }).womenShare).toBe(0);
    expect(publish({ staffTotal: "21", staffWomen: "" }).womenShare).toBeNull();
    expect(publish({ staffTotal: "", staffWomen: "20" }).womenShare).toBeNull();
    expect(publish({ staffTotal: "约二十", staffWomen: "3" }).staff).toBeNull();
  });

  test("tells the county of a county federation and none of a system", () => {
    expect(publish({}).countyName).toBe("离石区");
    expect(publish({}, system).countyCode).toBeNull();
  });

  test("takes the year of founding and of an honour only where there is one", () => {
    expect(publish({ foundedOn: "2015年3月" }).foundedYear).toBe(2015);
    expect(publish({ foundedOn: "很早" }).foundedYear).toBeNull();
    const honours: FormDraft["honours"] = [
      { title: "文明单位", level: "city", grantedBy: "某委", year: "2020", documentNumber: "" },
      { title: "先进集体", level: "", grantedBy: " ", year: "", documentNumber: "" },
      { title: " ", level: "city", grantedBy: "", year: "", documentNumber: "" },
    ];
    expect(publish({ honours }).otherHonours).toEqual([
      { title: "文明单位", level: "city", grantedBy: "某委", year: 2020 },
      { title: "先进集体", level: "unit", grantedBy: null, year: null },
    ]);
  });

  test("leaves out figures that name no value, and empty paragraphs", () => {
    const evidence = [
      { indicator: "办件", value: "120", unit: "件", year: "2025" },
      { indicator: "", value: "3", unit: "", year: "" },
      { indicator: "满意", value: " ", unit: "", year: "" },
    ];
    expect(publish({ evidence }).figures).toEqual([{ label: "办件", value: "120", unit: "件" }]);
    expect(publish({ summary: "第一段。\n\n 第二段。" }).story).toEqual(["第一段。", "第二段。"]);
  });

  test("holds nothing of a person", () => {
    const said = JSON.stringify(
      publish({ headName: "某甲", contactName: "某乙", contactPhone: "13800000000", headTitle: "组长" }),
    );
    for (const word of ["某甲", "某乙", "13800000000", "组长"]) expect(said).not.toContain(word);
  });
});
