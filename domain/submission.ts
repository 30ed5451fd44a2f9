import * as z from "zod";
import { approximateDay } from "./approximate-day";
import { awardKeys, awardTypes } from "./award-types";
import { checkCreditCode, creditCodeFaults, tidyCreditCode } from "./credit-code";
import { honourLevels, industries, unitNatures, unitRanks } from "./form-choices";
import { answer, type FormDraft, formDraft } from "./form-draft";
import { phoneNumber } from "./phone-number";
import { privacyNotice } from "./privacy-notice";
import { isDay, isVisible } from "./text";
import { day, filled, typed, wholeNumber } from "./typed-text";

const most = 999_999;

/** A schema that answers with `parse`'s value, or with its message on the field. */
const read = <T>(parse: (text: string) => { readonly value: T } | { readonly fault: string }) =>
  z.string().transform((text, context) => {
    const result = parse(text);
    if ("value" in result) return result.value;
    context.addIssue({ code: "custom", message: result.fault });
    return z.NEVER;
  });

const choice = <const T extends readonly [string, ...string[]]>(values: T, missing: string) =>
  z.enum(values, { error: missing });

const yesOrNo = (missing: string) => choice(["yes", "no"], missing).transform((answer) => answer === "yes");

const trimmed = z.string().transform((text) => text.trim());
const optional = trimmed.transform((text) => (isVisible(text) ? text : null));

const postcode = read((text) => {
  const value = text.normalize("NFKC").trim();
  if (value === "") return { fault: "请填邮政编码" };
  return /^\d{6}$/.test(value) ? { value } : { fault: "邮政编码是6位数字" };
});

const averageAge = read((text) => {
  const value = text.normalize("NFKC").trim();
  if (value === "") return { fault: "请填平均年龄" };
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(value)) return { fault: "请填数字，如33或33.5" };
  return Number(value) >= 16 && Number(value) <= 90 ? { value: Number(value) } : { fault: "平均年龄应在16到90之间" };
});

const foundedOn = (today: string) =>
  read((text) => {
    if (!isVisible(text)) return { fault: "请填集体成立时间" };
    const value = approximateDay(text);
    if (value === null) return { fault: "没有这个日期，可以只填年份或年月，如2018年5月" };
    return value <= today.slice(0, value.length) ? { value } : { fault: "集体成立时间不能晚于今天" };
  });

/** A code that does not verify is let through when the unit has written why under `reasons.creditCode`. */
const creditCode = (form: FormDraft) =>
  read<string | null>((text) => {
    if (form.noOwnCode) return { value: null };
    const checked = checkCreditCode(text);
    if (checked.ok) return { value: checked.code };
    const explained = checked.why === "check" && isVisible(form.reasons["creditCode"] ?? "");
    return explained ? { value: tidyCreditCode(text) } : { fault: creditCodeFaults[checked.why] };
  });

const year = (today: string) =>
  read<number | null>((text) => {
    const value = text.normalize("NFKC").replace("年", "").trim();
    if (value === "") return { value: null };
    if (!/^\d{4}$/.test(value)) return { fault: "请填4位年份，不清楚的可以不填" };
    const inRange = Number(value) >= 1949 && value <= today.slice(0, 4);
    return inRange ? { value: Number(value) } : { fault: `年份应在1949到${today.slice(0, 4)}之间` };
  });

const carry = (error: z.ZodError, context: z.RefinementCtx): void => {
  for (const { message, path } of error.issues) context.addIssue({ code: "custom", message, path: [...path] });
};

/** Rows of which those without a word are left out; a row that is begun must be whole. */
const rows = <T extends z.ZodRawShape>(shape: T) => {
  const whole = z.object(shape);
  const row = z.record(z.string(), z.string()).transform((values, context) => {
    if (!Object.values(values).some(isVisible)) return null;
    const parsed = whole.safeParse(values);
    if (parsed.success) return parsed.data;
    carry(parsed.error, context);
    return z.NEVER;
  });
  return z.array(row).transform((list) => list.filter((values) => values !== null));
};

const group = (form: FormDraft) => ({
  fullName: filled(200, "请填集体全称"),
  shortName: trimmed,
  award: choice(awardKeys, "请选申报称号"),
  bodyId: z.uuid({ error: "请选推荐单位" }),
  unitNature: choice(unitNatures, "请选单位性质"),
  industry: choice(industries, "请选行业领域"),
  creditCode: creditCode(form),
  noOwnCode: z.boolean(),
  parentName: form.noOwnCode ? filled(200, "没有独立代码的，请填隶属单位全称") : optional,
  unitRank: choice(unitRanks, "请选单位级别"),
  address: filled(300, "请填通信地址"),
  postcode,
  superior: filled(200, "请填上级主管部门，没有的填“无”"),
});

const figure = (missing: string) => wholeNumber(0, most, missing);

/** A number of people that cannot be more than the staff. */
const amongStaff = (form: FormDraft, label: string) => {
  const staff = figure("").safeParse(form.staffTotal);
  return figure(`请填${label}`).refine((count) => !staff.success || count <= staff.data, `${label}不能多于职工总数`);
};

const people = (form: FormDraft, today: string) => {
  const asked = form.award !== "" && awardTypes[form.award].asksPublicService;
  return {
    staffTotal: wholeNumber(1, most, "请填职工总数"),
    staffWomen: amongStaff(form, "女职工人数"),
    averageAge,
    under35: amongStaff(form, "35岁以下人数"),
    partyMembers: amongStaff(form, "党员人数"),
    frontline: yesOrNo("请选是否一线岗位"),
    womanLeads: yesOrNo("请选集体负责人中有没有女性"),
    specialPost: answer.transform((given) => given === "yes"),
    foundedOn: foundedOn(today),
    headName: filled(60, "请填负责人姓名"),
    headTitle: filled(60, "请填负责人职务"),
    contactName: filled(60, "请填联系人"),
    contactPhone: phoneNumber("请填联系电话"),
    supervisionPhone: asked ? phoneNumber("请填监督电话") : optional,
    servicePromise: asked ? filled(1_000, "请填服务承诺") : optional,
  };
};

const deeds = (today: string) => ({
  honours: rows({
    title: filled(200, "请填荣誉全称"),
    level: choice(honourLevels, "请选级别"),
    grantedBy: optional,
    year: year(today),
    documentNumber: optional,
  }),
  summary: filled(5_000, "请填简要事迹"),
  deeds: filled(20_000, "请填主要事迹"),
  evidence: rows({
    indicator: filled(200, "请填指标"),
    value: filled(60, "请填数值"),
    unit: optional,
    year: optional,
  }),
});

const negative = z
  .object({ answer: yesOrNo("请选是或否"), note: trimmed })
  .refine(({ answer, note }) => !answer || isVisible(note), { error: "填“是”的请写明情况", path: ["note"] });

const unanswered = { answer: "", note: "" };

const negatives = (questions: readonly string[]) =>
  z
    .record(z.string(), z.unknown())
    .transform((answers) => Object.fromEntries(questions.map((key) => [key, answers[key] ?? unanswered])))
    .pipe(z.record(z.string(), negative));

const compliance = (form: FormDraft, today: string, questions: readonly string[]) => ({
  negatives: negatives(questions),
  noticeFrom: day("请填公示起始日期"),
  noticeTo: day("请填公示截止日期")
    .refine((to) => !isDay(form.noticeFrom.trim()) || to >= form.noticeFrom.trim(), "公示截止日期不能早于起始日期")
    .refine((to) => to <= today, "本单位公示结束后才能提交"),
  noticePlace: filled(200, "请填公示地点"),
  noticeResult: filled(200, "请填公示结果"),
  opinion: filled(2_000, "请填单位意见"),
  declared: z.literal(true, { error: "请阅读承诺并勾选" }),
  privacyNotice: z.literal(privacyNotice.version, { error: "请阅读个人信息告知并勾选" }),
  publishHead: z.boolean(),
  publishPhotos: z.boolean(),
  reasons: z.record(z.string(), typed(500)),
});

const complete = (form: FormDraft, today: string, questions: readonly string[]) =>
  z.object({ ...group(form), ...people(form, today), ...deeds(today), ...compliance(form, today, questions) });

/** A form that is whole: numbers as numbers, answers as booleans, what was left open null, rows without a word left out. */
export type Submission = z.infer<ReturnType<typeof complete>>;

/**
 * Asks of a form what a submission needs, each lack with a sentence at its field. `today` is a day YYYY-MM-DD in
 * Asia/Shanghai, `questions` are the keys of the round's negative list. Word limits and shares are the round's rules.
 */
export const submissionSchema = (today: string, questions: readonly string[]) =>
  formDraft.transform((form, context): Submission => {
    // Built for one form and read once: compiling it would cost more than it saves.
    const parsed = complete(form, today, questions).safeParse(form, { jitless: true });
    if (parsed.success) return parsed.data;
    carry(parsed.error, context);
    return z.NEVER;
  });

/** What is missing or wrong, one sentence a field; keys are paths such as "honours.0.title". */
export function fieldErrors(
  form: FormDraft,
  today: string,
  questions: readonly string[],
): Readonly<Record<string, string>> {
  const parsed = submissionSchema(today, questions).safeParse(form);
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries([...issues].reverse().map(({ path, message }) => [path.join("."), message]));
}
