import { awardTypes } from "@/domain/award-types";
import { addDays } from "@/domain/calendar";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { privacyNotice } from "@/domain/privacy-notice";
import type { SpecialDay } from "@/domain/round";
import { workingDaysFrom } from "@/domain/working-days";
import { samples, type Subject } from "./sample-deeds";
import { teamParagraphs } from "./sample-team";
import { type SeedUnit, units } from "./units";

export type SampleContext = {
  readonly bodyId: string;
  /** The day on which the round opens; the unit's own notice has ended before it. */
  readonly opensOn: string;
  readonly specialDays: readonly SpecialDay[];
};

const ownNoticeDays = 5;

function ownNotice({ opensOn, specialDays }: SampleContext): Pick<FormDraft, "noticeFrom" | "noticeTo"> {
  const noticeTo = addDays(opensOn, -1);
  let noticeFrom = noticeTo;
  while (workingDaysFrom(noticeFrom, noticeTo, specialDays).length < ownNoticeDays)
    noticeFrom = addDays(noticeFrom, -1);
  return { noticeFrom, noticeTo };
}

const subjectOf = (unit: SeedUnit): Subject => ({
  name: unit.unit + unit.part,
  staff: unit.staff,
  women: unit.women,
  trade: unit.trade,
  salt: units.findIndex(({ account }) => account === unit.account) + 1,
  turn: units.filter(({ trade }) => trade === unit.trade).findIndex(({ account }) => account === unit.account),
});

function deedsOf(subject: Subject): string {
  const { before, after } = teamParagraphs(subject);
  return [...before, ...samples[subject.trade].own.map((paragraph) => paragraph(subject)), ...after].join("\n");
}

const aboutUnit = (unit: SeedUnit): Partial<FormDraft> => ({
  fullName: unit.unit + unit.part,
  shortName: unit.plaque,
  award: unit.award,
  unitNature: unit.nature,
  industry: unit.industry,
  creditCode: unit.part === "" ? unit.creditCode : "",
  noOwnCode: unit.part !== "",
  parentName: unit.part === "" ? "" : unit.unit,
  unitRank: unit.nature === "事业单位" || unit.nature === "机关" ? "股级" : "无级别",
  address: "山西省吕梁市某县某街某号",
  postcode: "033000",
  superior: "某县某主管部门",
});

function aboutPeople(unit: SeedUnit, { salt, trade }: Subject): Partial<FormDraft> {
  const asked = awardTypes[unit.award].asksPublicService;
  return {
    staffTotal: String(unit.staff),
    staffWomen: String(unit.women),
    averageAge: String(33 + (salt % 7)),
    under35: String(Math.floor(unit.staff * 0.4)),
    partyMembers: String(Math.floor(unit.staff * 0.3)),
    frontline: "yes",
    womanLeads: "yes",
    foundedOn: `${2009 + (salt % 9)}年${1 + (salt % 12)}月`,
    headName: "某某",
    headTitle: "负责人",
    contactName: "某某",
    contactPhone: "0358-0000000",
    ...(asked ? { supervisionPhone: "0358-0000001", servicePromise: samples[trade].promise } : {}),
  };
}

function aboutDeeds(subject: Subject, year: number): Partial<FormDraft> {
  const { trade, salt } = subject;
  return {
    honours: [
      {
        title: salt % 2 === 0 ? "先进集体" : "优质服务示范岗",
        level: "county",
        grantedBy: "某县某主管部门",
        year: String(year - 1 - (salt % 3)),
        documentNumber: "",
      },
      { title: "年度先进班组", level: "unit", grantedBy: "", year: String(year - 1), documentNumber: "" },
    ],
    summary: `承担${samples[trade].duty}等工作。${samples[trade].summary(subject)}`,
    deeds: deedsOf(subject),
    evidence: samples[trade].evidence(subject).map(([indicator, value, unit]) => ({
      indicator,
      value: String(value),
      unit,
      year: String(year - 1),
    })),
  };
}

const questionKeys = ["safety", "wages", "environment", "discipline", "credit"];

/** A whole form of an invented unit, ready to be submitted on any day of the round. */
export function sampleForm(unit: SeedUnit, context: SampleContext): FormDraft {
  const subject = subjectOf(unit);
  return {
    ...emptyForm,
    ...aboutUnit(unit),
    bodyId: context.bodyId,
    ...aboutPeople(unit, subject),
    ...aboutDeeds(subject, Number(context.opensOn.slice(0, 4))),
    negatives: Object.fromEntries(questionKeys.map((key) => [key, { answer: "no", note: "" }])),
    ...ownNotice(context),
    noticePlace: "单位公告栏",
    noticeResult: "公示期间没有收到异议",
    opinion: `经集体讨论并在本单位公示，同意申报吕梁市${awardTypes[unit.award].label}。`,
    declared: true,
    privacyNotice: privacyNotice.version,
    publishHead: true,
  };
}

/** The same form half filled in: the deeds are too short, questions stand open, nothing is declared. */
export function unfinishedForm(unit: SeedUnit, context: SampleContext): FormDraft {
  const whole = sampleForm(unit, context);
  return {
    ...whole,
    postcode: "",
    deeds: whole.deeds.split("\n").slice(0, -2).join("\n"),
    negatives: { safety: { answer: "no", note: "" }, wages: { answer: "no", note: "" } },
    opinion: "",
    declared: false,
    privacyNotice: "",
    publishHead: false,
  };
}
