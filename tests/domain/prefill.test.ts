import { expect, test } from "vitest";
import type { EarlierHonour } from "@/domain/eligibility";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { fillable, prefilled } from "@/domain/prefill";

const form: FormDraft = {
  ...emptyForm,
  fullName: " 某服务窗口 ",
  award: "red_banner",
  address: "某街1号",
  contactName: "某某",
  staffTotal: "21",
  deeds: "事迹",
  noOwnCode: true,
  parentName: "某局",
  honours: [{ title: "旧的", level: "city", grantedBy: "", year: "", documentNumber: "" }],
};

const honour = (level: EarlierHonour["level"], year: number | null): EarlierHonour => ({
  award: "model_post",
  level,
  year,
  registrationNumber: null,
});

test("names, address, code and contact are taken over; award, figures and deeds are asked anew", () => {
  expect(prefilled(form, [])).toEqual({
    from: "某服务窗口",
    fields: { fullName: " 某服务窗口 ", address: "某街1号", contactName: "某某", noOwnCode: true, parentName: "某局" },
  });
});

test("honours come from the honour library, highest first", () => {
  const row = { grantedBy: "", documentNumber: "", title: "巾帼文明岗" };
  expect(prefilled(null, [honour("county", null), honour("national", 2019)])).toEqual({
    from: "",
    fields: {
      honours: [
        { ...row, level: "national", year: "2019" },
        { ...row, level: "county", year: "" },
      ],
    },
  });
});

test("where nothing is known, nothing is offered", () => {
  expect(prefilled(null, [])).toBeNull();
  expect(prefilled(emptyForm, [])).toBeNull();
});

test("only what is still empty is filled", () => {
  const prefill = prefilled(form, [honour("city", 2020)]) ?? { from: "", fields: {} };
  expect(fillable(emptyForm, prefill)).toEqual([
    "fullName",
    "noOwnCode",
    "parentName",
    "address",
    "contactName",
    "honours",
  ]);
  expect(fillable({ ...form, contactName: "" }, prefill)).toEqual(["contactName"]);
});
