import { describe, expect, it } from "vitest";
import {
  type Candidate,
  type ConsultationLine,
  conclusionOf,
  defaultDueOn,
  isRequiredOf,
  isToBeReminded,
  lastLetters,
  letterMail,
  letterState,
  linkOf,
  reminderDay,
  reminderMail,
  standsInTheWay,
  suggestedLetters,
} from "@/domain/consultation";
import { answerInput, askInput, letterInput, overrideAnswerInput, renewLinkInput } from "@/domain/consultation-input";

const templates = [
  { unitNature: "国有企业", department: "纪检监察机关", required: true },
  { unitNature: "事业单位", department: "纪检监察机关", required: false },
  { unitNature: "国有企业", department: "税务部门", required: false },
];
const candidate = (nominationId: string, unitNature: string, asked: readonly string[] = []): Candidate => ({
  nominationId,
  title: `某集体${nominationId}`,
  unitName: "某单位",
  award: "red_banner",
  unitNature,
  asked,
});

describe("suggested letters", () => {
  it("go one to each department, about what its templates name, required where one of them is", () => {
    expect(suggestedLetters(templates, [candidate("1", "国有企业"), candidate("2", "事业单位")])).toEqual([
      { department: "纪检监察机关", required: true, nominationIds: ["1", "2"] },
      { department: "税务部门", required: false, nominationIds: ["1"] },
    ]);
    expect(suggestedLetters(templates, [candidate("2", "事业单位")])).toEqual([
      { department: "纪检监察机关", required: false, nominationIds: ["2"] },
    ]);
  });

  it("leave out what was asked already and kinds of unit that nobody is asked about", () => {
    expect(suggestedLetters(templates, [candidate("1", "国有企业", ["纪检监察机关"]), candidate("3", "其他")])).toEqual(
      [{ department: "税务部门", required: false, nominationIds: ["1"] }],
    );
  });

  it("know what a round requires", () => {
    expect(isRequiredOf(templates, "纪检监察机关", "国有企业")).toBe(true);
    expect(isRequiredOf(templates, "纪检监察机关", "事业单位")).toBe(false);
    expect(isRequiredOf(templates, "税务部门", "国有企业")).toBe(false);
  });
});

describe("dates", () => {
  const holidays = [{ day: "2027-01-11", kind: "holiday" as const, name: "某节", provisional: false }];

  it("give five working days to answer", () => {
    expect(defaultDueOn("2027-01-08T02:00:00.000Z", [])).toBe("2027-01-15");
    expect(defaultDueOn("2027-01-08T02:00:00.000Z", holidays)).toBe("2027-01-18");
  });

  it("remind on the last working day before, not later than the date and not on the day of the letter", () => {
    expect([reminderDay("2027-01-12", []), reminderDay("2027-01-12", holidays)]).toEqual(["2027-01-11", "2027-01-08"]);
    const letter = { askedAt: "2027-01-05T02:00:00.000Z", dueOn: "2027-01-12" };
    const at = (day: string, one = letter) => isToBeReminded(one, `${day}T02:00:00.000Z`, []);
    expect(["2027-01-10", "2027-01-11", "2027-01-12", "2027-01-13"].map((day) => at(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(at("2027-01-11", { ...letter, askedAt: "2027-01-11T01:00:00.000Z" })).toBe(false);
  });

  it("count to the end of the due day", () => {
    const waiting = { answeredAt: null, dueOn: "2027-01-12" };
    expect(letterState(waiting, "2027-01-12T15:59:59.999Z")).toBe("waiting");
    expect(letterState(waiting, "2027-01-12T16:00:00.000Z")).toBe("overdue");
    expect(letterState({ ...waiting, answeredAt: "2027-01-12T10:00:00.000Z" }, "2027-02-01T00:00:00.000Z")).toBe(
      "answered",
    );
  });
});

it("stands in the way when it is against, or required and silent", () => {
  const says = (answer: "agree" | "disagree" | "no_opinion" | null, required: boolean) =>
    standsInTheWay({ answer, required });
  expect([says("disagree", false), says(null, true)]).toEqual([true, true]);
  expect([says(null, false), says("agree", true), says("no_opinion", true)]).toEqual([false, false, false]);
});

it("counts the last letter to each department", () => {
  const line = (id: string, department: string): ConsultationLine => ({
    id,
    department,
    bodyName: "某妇联",
    email: null,
    askedAt: "2027-01-08T02:00:00.000Z",
    dueOn: "2027-01-15",
    answeredAt: null,
    answeredBy: null,
    remindedAt: null,
    reply: null,
    items: [],
  });
  const letters = [line("3", "公安机关"), line("2", "税务部门"), line("1", "公安机关")];
  expect(lastLetters(letters).map(({ id }) => id)).toEqual(["3", "2"]);
});

it("concludes in words", () => {
  const one = (answer: "agree" | "disagree" | "no_opinion" | null, isExplained = false) => ({ answer, isExplained });
  expect(conclusionOf([])).toBe("未征求");
  expect(conclusionOf([one("agree"), one("no_opinion")])).toBe("均无不同意见");
  expect(conclusionOf([one("agree"), one("disagree", true)])).toBe("1个部门不同意（已由推荐单位说明）");
  expect(conclusionOf([one("disagree"), one("disagree", true), one(null), one(null)])).toBe(
    "1个部门不同意（已由推荐单位说明），1个部门不同意，2个部门未答复",
  );
});

it("writes the link to a department, and reminds without it", () => {
  const token = "t".repeat(43);
  const link = linkOf("https://jinguo.example.cn/", token);
  expect(link).toBe(`https://jinguo.example.cn/consult/${token}`);
  const letter = { department: "公安机关", bodyName: "某县妇女联合会", year: 2027, dueOn: "2027-01-15" };
  const mail = letterMail(letter, link);
  expect(mail.subject).toBe("某县妇女联合会征求意见：2027年度三八红旗集体、巾帼文明岗推荐对象");
  expect(mail.text).toContain(`2027年1月15日前打开下面的链接`);
  expect(mail.text).toContain(link);
  const reminder = reminderMail(letter, "https://jinguo.example.cn");
  expect(reminder.text).toContain("https://jinguo.example.cn/consult/开头");
  expect(reminder.text).not.toContain(token);
});

describe("input", () => {
  const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
  const token = "t".repeat(43);
  const letter = { department: "公安机关", email: "", required: false, nominationIds: [id(1)], token };
  const issues = (result: {
    readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] };
  }) => Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
  const asking = (...letters: readonly object[]) => issues(askInput.safeParse({ dueOn: "2027-01-15", letters }));

  it("asks each department once, about something, with a proper address or none", () => {
    expect(asking(letter, { ...letter, department: "税务部门", email: "a@example.cn" })).toEqual({});
    expect(asking()).toEqual({ letters: "请至少征求一个部门的意见" });
    expect(asking(letter, letter)).toEqual({ letters: "同一个部门写了两次" });
    expect(asking({ ...letter, nominationIds: [] })).toEqual({ "letters.0.nominationIds": "请至少选择一件" });
    expect(asking({ ...letter, nominationIds: [id(1), id(1)] })).toEqual({
      "letters.0.nominationIds": "同一件申报选了两次",
    });
    expect(asking({ ...letter, department: "\u3000" })).toEqual({ "letters.0.department": "请填写部门名称" });
    expect(asking({ ...letter, email: "不是邮箱" })).toEqual({ "letters.0.email": "请填写正确的邮箱，或者留空" });
    expect(Object.keys(asking({ ...letter, token: "short" }))).toEqual(["letters.0.token"]);
  });

  it("answers with a choice each, and a reason where it is against", () => {
    const said = (answer: string, reason = "") =>
      issues(answerInput.safeParse({ answeredBy: "某局某某", answers: [{ nominationId: id(1), answer, reason }] }));
    expect([said("agree"), said("no_opinion"), said("disagree", "有案在查")]).toEqual([{}, {}, {}]);
    expect(said("disagree", " ")).toEqual({ "answers.0.reason": "不同意的，请写明原因" });
    expect(said("")).toEqual({ "answers.0.answer": "请选择意见" });
    expect(issues(answerInput.safeParse({ answeredBy: " ", answers: [] }))).toEqual({
      answeredBy: "请填写答复人的单位和姓名",
      answers: "请逐项答复",
    });
  });

  it("overrides with a reason, renews with a date, prints under a link", () => {
    const of = { consultationId: id(2) };
    expect(issues(overrideAnswerInput.safeParse({ ...of, nominationId: id(1), reason: "" }))).toEqual({
      reason: "请写明理由",
    });
    expect(issues(renewLinkInput.safeParse({ ...of, dueOn: "2027-02-30", token }))).toEqual({
      dueOn: "没有这一天，请按年-月-日填写",
    });
    expect(letterInput.safeParse({ ...of, token }).success).toBe(true);
    expect(letterInput.safeParse({ ...of, token: `${token}/` }).success).toBe(false);
  });
});
