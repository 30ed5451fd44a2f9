import { describe, expect, it } from "vitest";
import {
  announceInput,
  declineInput,
  proposeInput,
  releaseInput,
  returnInput,
  setUpInput,
  signInput,
} from "@/domain/decision";
import { ok, refuse } from "@/domain/result";

const id = "0b5f3a0e-6c1d-4a52-9a3e-0d3a1f0c9b11";
const sha256 = "ab".repeat(32);

const faultsOf = (
  schema: {
    safeParse: (input: unknown) => {
      error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
    };
  },
  input: unknown,
) => schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a proposal", () => {
  const input = {
    nominations: [{ nominationId: id, version: 2 }],
    meetingNumber: "主席办公会〔2027〕3号",
    heldOn: "2027-02-01",
  };

  it("names its nominations, the meeting's number and its date", () => {
    expect(proposeInput.parse(input)).toEqual(input);
  });

  it("is refused without a nomination, with one twice, or without a meeting", () => {
    expect(faultsOf(proposeInput, { ...input, nominations: [] })).toEqual(["nominations: 请至少选择一件"]);
    expect(
      faultsOf(proposeInput, { ...input, nominations: [...input.nominations, { nominationId: id, version: 3 }] }),
    ).toEqual(["nominations: 同一件申报选了两次"]);
    expect(faultsOf(proposeInput, { ...input, meetingNumber: " ", heldOn: "2027-02-30" })).toEqual([
      "meetingNumber: 请填写会议纪要文号",
      "heldOn: 没有这一天，请按年-月-日填写",
    ]);
  });
});

describe("a return", () => {
  const seen = { nominationId: id, version: 2 };

  it("has remarks on fields or on the whole, and a date or none", () => {
    const remarks = [
      { field: "staffTotal", text: "与花名册不一致" },
      { field: "form", text: "请按通知要求补全" },
    ];
    expect(returnInput.safeParse({ ...seen, remarks, resubmitBy: "" }).success).toBe(true);
    expect(returnInput.safeParse({ ...seen, remarks, resubmitBy: "2027-01-12" }).success).toBe(true);
  });

  it("is refused without a remark, and with one on no field", () => {
    expect(faultsOf(returnInput, { ...seen, remarks: [], resubmitBy: "" })).toEqual(["remarks: 请至少写一条意见"]);
    expect(
      returnInput.safeParse({ ...seen, remarks: [{ field: "salary", text: "请填" }], resubmitBy: "" }).success,
    ).toBe(false);
  });

  it("and a decline need words that can be seen", () => {
    expect(faultsOf(declineInput, { ...seen, ruleId: "", reason: "\u3000\u200b" })).toEqual(["reason: 请写明理由"]);
  });
});

describe("an announcement and a signature", () => {
  it("hold for one digest", () => {
    expect(announceInput.safeParse({ listId: id, sha256, confirmed: null }).success).toBe(true);
    expect(
      announceInput.safeParse({ listId: id, sha256, confirmed: { firstDay: "2027-02-04", lastDay: "2027-02-10" } })
        .success,
    ).toBe(true);
    expect(signInput.safeParse({ listId: id, kind: "privacy", sha256 }).success).toBe(true);
    expect(signInput.safeParse({ listId: id, kind: "privacy", sha256: sha256.slice(1) }).success).toBe(false);
  });
});

describe("a release", () => {
  const input = { listId: id, documentNumber: "吕妇字〔2027〕5号", documentDate: "2027-03-01" };

  it.each(["", "2027-03-08T08:00"])("comes at once or at the end of an embargo: %j", (releaseAt) => {
    expect(releaseInput.safeParse({ ...input, releaseAt }).success).toBe(true);
  });

  it.each(["2027-03-08", "2027-03-08T24:00", "明天"])("is refused at %j", (releaseAt) => {
    expect(faultsOf(releaseInput, { ...input, releaseAt })).toEqual(["releaseAt: 请填写发布时间"]);
  });
});

describe("the first administrators", () => {
  const administrator = (account: string, password: string) => ({ account, name: "某某", password });
  const setUp = (password: string) => ({
    token: "t".repeat(43),
    cityFederation: "某市妇女联合会",
    admin: administrator("admin", password),
    security: administrator("anquan", "Jinguo-2027-b"),
    auditor: administrator("shenji", "Jinguo-2027-c"),
  });

  it("have passwords of three kinds of characters", () => {
    expect(setUpInput.safeParse(setUp("Jinguo-2027-a")).success).toBe(true);
  });

  it.each([
    ["Short-1", "密码至少12位"],
    ["alllowercase123", "密码要包含大写字母、小写字母、数字、符号中的三种"],
    ["My-Admin-2027", "密码不能包含账号"],
  ])("do not have %j", (password, fault) => {
    expect(faultsOf(setUpInput, setUp(password))).toEqual([`admin.password: ${fault}`]);
  });
});

describe("a result", () => {
  it("is a value or a refusal", () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(refuse({ code: "stale" })).toEqual({ ok: false, refusal: { code: "stale" } });
  });
});
