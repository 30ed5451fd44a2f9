import type { AwardKey } from "./award-types";
import { addDays, dayOf, dayWords, endOfDay } from "./calendar";
import type { SpecialDay } from "./special-day";
import { addWorkingDays, isWorkingDay } from "./working-days";

export const consultationAnswers = ["agree", "disagree", "no_opinion"] as const;
/** 同意、不同意、无意见 */
export type ConsultationAnswer = (typeof consultationAnswers)[number];

export const answerLabels: Readonly<Record<ConsultationAnswer, string>> = {
  agree: "同意",
  disagree: "不同意",
  no_opinion: "无意见",
};

/** A department without whose answer nobody can recommend: silent, against it, or never asked. */
export type MissingAnswer = { readonly department: string; readonly why: "silent" | "against" | "not_asked" };

/** Which department a round asks about a kind of unit, and whether nobody may recommend without its answer. */
export type ConsultationTemplate = {
  readonly unitNature: string;
  readonly department: string;
  readonly required: boolean;
};

/** A nomination that a body may ask departments about; `asked` names those that it has asked. */
export type Candidate = {
  readonly nominationId: string;
  readonly title: string;
  readonly unitName: string;
  readonly award: AwardKey | null;
  readonly unitNature: string;
  readonly asked: readonly string[];
};

export type SuggestedLetter = {
  readonly department: string;
  readonly required: boolean;
  readonly nominationIds: readonly string[];
};

/** Whether the round lets nobody recommend this kind of unit without this department's answer. */
export const isRequiredOf = (
  templates: readonly ConsultationTemplate[],
  department: string,
  unitNature: string,
): boolean => templates.some((one) => one.required && one.department === department && one.unitNature === unitNature);

/** One letter a department, with those nominations whose kind of unit asks for it and about which it was not asked yet. */
export function suggestedLetters(
  templates: readonly ConsultationTemplate[],
  candidates: readonly Candidate[],
): readonly SuggestedLetter[] {
  const departments = [...new Set(templates.map(({ department }) => department))];
  return departments.flatMap((department) => {
    const natures = templates.flatMap((one) => (one.department === department ? [one.unitNature] : []));
    const about = candidates.filter((one) => natures.includes(one.unitNature) && !one.asked.includes(department));
    if (about.length === 0) return [];
    return [
      {
        department,
        required: about.some(({ unitNature }) => isRequiredOf(templates, department, unitNature)),
        nominationIds: about.map(({ nominationId }) => nominationId),
      },
    ];
  });
}

const workingDaysToAnswer = 5;

/** The day until which a letter of today is to be answered when nobody says otherwise. */
export const defaultDueOn = (now: string, specialDays: readonly SpecialDay[]): string =>
  addWorkingDays(dayOf(now), workingDaysToAnswer, specialDays);

/** The last working day before a due date: the day on which the clock reminds. */
export function reminderDay(dueOn: string, specialDays: readonly SpecialDay[]): string {
  let found = addDays(dueOn, -1);
  while (!isWorkingDay(found, specialDays)) found = addDays(found, -1);
  return found;
}

type Awaited = { readonly askedAt: string; readonly dueOn: string };

/** Whether today the clock reminds of a letter that is not answered: from the working day before it is due, and not on the day it was sent. */
export function isToBeReminded({ askedAt, dueOn }: Awaited, now: string, specialDays: readonly SpecialDay[]): boolean {
  const today = dayOf(now);
  return today >= reminderDay(dueOn, specialDays) && today <= dueOn && dayOf(askedAt) < today;
}

export type LetterState = "answered" | "overdue" | "waiting";

/** Where a letter stands; its due date counts to its end. */
export function letterState(
  { answeredAt, dueOn }: { readonly answeredAt: string | null; readonly dueOn: string },
  now: string,
): LetterState {
  if (answeredAt !== null) return "answered";
  return now >= endOfDay(dueOn) ? "overdue" : "waiting";
}

/** The decision of somebody to go on without or against an answer. */
type Override = { readonly reason: string; readonly at: string; readonly isOwn: boolean };

/** What a department says about one nomination. */
export type ConsultedItem = {
  readonly nominationId: string;
  readonly title: string;
  readonly required: boolean;
  readonly answer: ConsultationAnswer | null;
  readonly reason: string;
  readonly override: Override | null;
};

/** One letter to one department. */
export type ConsultationLine = {
  readonly id: string;
  readonly bodyName: string;
  readonly department: string;
  readonly email: string | null;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly remindedAt: string | null;
  readonly reply: { readonly name: string; readonly size: number } | null;
  readonly items: readonly ConsultedItem[];
};

/** Whether nobody may recommend on this answer, or lack of one, unless somebody else has decided to go on. */
export const standsInTheWay = ({ answer, required }: Pick<ConsultedItem, "answer" | "required">): boolean =>
  answer === "disagree" || (answer === null && required);

/** The letter that counts for each department: the last one, in the order of the letters given, newest first. */
export const lastLetters = (letters: readonly ConsultationLine[]): readonly ConsultationLine[] =>
  letters.filter(({ department }, index) => letters.findIndex((other) => other.department === department) === index);

/** 征求意见 on a body's or the city's desk. */
export type ConsultationDesk = {
  readonly now: string;
  readonly role: "county" | "city";
  /** The site's own address, to which a link belongs. */
  readonly site: string;
  readonly defaultDueOn: string;
  readonly templates: readonly ConsultationTemplate[];
  readonly candidates: readonly Candidate[];
  readonly letters: readonly ConsultationLine[];
};

/** 征求意见 of one nomination, for its record. */
export type RecordConsultation = {
  readonly now: string;
  readonly nominationId: string;
  readonly lines: readonly ConsultationLine[];
  /** What keeps the person who looks from recommending it. */
  readonly missing: readonly MissingAnswer[];
  /** Whether the person who looks may ask and override now. */
  readonly isOpen: boolean;
};

export type LinkedItem = {
  readonly nominationId: string;
  readonly title: string;
  readonly award: AwardKey;
  readonly unitName: string;
  readonly creditCode: string | null;
  readonly unitNature: string;
};

/** What a letter asks, for the department and on paper. */
export type AskedLetter = {
  readonly department: string;
  readonly bodyName: string;
  readonly year: number;
  readonly number: number;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly items: readonly LinkedItem[];
};

/** What a link shows: the letter while it can be answered, else why not. */
export type LinkedLetter =
  | { readonly state: "unknown" }
  | { readonly state: "used"; readonly department: string; readonly bodyName: string; readonly answeredAt: string }
  | { readonly state: "expired"; readonly department: string; readonly bodyName: string; readonly dueOn: string }
  | { readonly state: "open"; readonly id: string; readonly letter: AskedLetter };

/** A letter as a file: what it asks, why, and where it is answered. */
export type PrintedLetter = AskedLetter & { readonly basis: string; readonly link: string };

/** The address at which a department answers. */
export const linkOf = (site: string, token: string): string => `${site.replace(/\/$/, "")}/consult/${token}`;

/** The mail that carries a link to a department. */
export const letterMail = (
  { department, bodyName, year, dueOn }: Pick<AskedLetter, "department" | "bodyName" | "year" | "dueOn">,
  link: string,
): { readonly subject: string; readonly text: string } => ({
  subject: `${bodyName}征求意见：${year}年度三八红旗集体、巾帼文明岗推荐对象`,
  text: `${department}：\n\n${bodyName}就${year}年度三八红旗集体、巾帼文明岗推荐对象征求你单位意见，请在${dayWords(dueOn)}前打开下面的链接答复。链接只能答复一次，请不要转给无关人员。\n\n${link}`,
});

/** The mail that reminds a department; the link itself is known to nobody but the department. */
export const reminderMail = (
  { department, bodyName, dueOn }: Pick<AskedLetter, "department" | "bodyName" | "dueOn">,
  site: string,
): { readonly subject: string; readonly text: string } => ({
  subject: `提醒答复：${bodyName}征求意见`,
  text: `${department}：\n\n${bodyName}征求意见的答复期限是${dayWords(dueOn)}，现在还没有收到答复。请打开公函或者先前邮件中的链接（以${linkOf(site, "")}开头）答复；找不到链接的，请联系${bodyName}重新发送。`,
});

/** A department's last answer, and whether the body has explained why it went on. */
type Concluded = { readonly answer: ConsultationAnswer | null; readonly isExplained: boolean };

const counted = (items: readonly Concluded[], words: string): readonly string[] => {
  const explained = items.filter(({ isExplained }) => isExplained).length;
  const open = items.length - explained;
  return [
    ...(explained === 0 ? [] : [`${explained}个部门${words}（已由推荐单位说明）`]),
    ...(open === 0 ? [] : [`${open}个部门${words}`]),
  ];
};

/** What the departments say about a nomination, in words; each department's last letter counts. */
export function conclusionOf(items: readonly Concluded[]): string {
  if (items.length === 0) return "未征求";
  const parts = [
    ...counted(
      items.filter(({ answer }) => answer === "disagree"),
      "不同意",
    ),
    ...counted(
      items.filter(({ answer }) => answer === null),
      "未答复",
    ),
  ];
  return parts.length === 0 ? "均无不同意见" : parts.join("，");
}
