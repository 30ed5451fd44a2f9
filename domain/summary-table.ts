import { type AwardKey, awardKeys, awardTypes } from "./award-types";
import type { FormDraft } from "./form-draft";
import { shareOfWomen } from "./share-of-women";
import { isDay, oneLine, wholeNumberIn } from "./text";

/** The columns of a 汇总表, with their widths in characters. */
export const summaryColumns = [
  { key: "ordinal", title: "序号", width: 5 },
  { key: "place", title: "所属县区（系统）", width: 12 },
  { key: "award", title: "申报类别", width: 14 },
  { key: "fullName", title: "单位（集体）全称", width: 28 },
  { key: "unitNature", title: "单位性质", width: 10 },
  { key: "unitRank", title: "级别", width: 7 },
  { key: "staff", title: "总人数", width: 7 },
  { key: "women", title: "女性人数", width: 7 },
  { key: "share", title: "占比", width: 8 },
  { key: "head", title: "负责人", width: 9 },
  { key: "phone", title: "联系电话", width: 15 },
  { key: "honours", title: "主要荣誉", width: 28 },
  { key: "rank", title: "推荐排序", width: 6 },
  { key: "notice", title: "公示起止", width: 18 },
  { key: "consultation", title: "征求意见结论", width: 12 },
  { key: "remark", title: "备注", width: 10 },
] as const;

export type SummaryKey = (typeof summaryColumns)[number]["key"];
type SummaryRow = Readonly<Record<SummaryKey, string | number>>;

export type SummarySheet = { readonly name: string; readonly title: string; readonly rows: readonly SummaryRow[] };

/** 汇总表 of a county or of the city, a sheet an award; `day` is YYYY-MM-DD. */
export type SummaryTable = {
  readonly organisationName: string;
  readonly filledBy: string;
  readonly day: string;
  readonly sheets: readonly SummarySheet[];
};

/** A nomination of the table: its submitted form, its place in its body's order, and what the departments said of it. */
export type SummaryLine = {
  readonly award: AwardKey;
  readonly placeName: string;
  readonly form: FormDraft;
  readonly rank: number | null;
  readonly consultation: string | null;
};

/** 待核: what is not known is not made up. */
const unknown = "待核";

const known = (text: string): string => oneLine(text) || unknown;

const whole = (text: string): string | number => wholeNumberIn(text) ?? unknown;

/** 2027年1月6日, without the year where the reader knows it; what is no day stays as it was typed. */
function dayText(text: string, knownYear = ""): string {
  if (!isDay(text.trim())) return known(text);
  const [year, month, day] = text.trim().split("-").map(Number);
  return `${String(year) === knownYear ? "" : `${year}年`}${month}月${day}日`;
}

function noticeText({ noticeFrom, noticeTo }: FormDraft): string {
  if (oneLine(noticeFrom) === "" && oneLine(noticeTo) === "") return unknown;
  return `${dayText(noticeFrom)}至${dayText(noticeTo, noticeFrom.trim().slice(0, 4))}`;
}

const honourText = ({ title, year }: FormDraft["honours"][number]): string =>
  [oneLine(year), oneLine(title)].filter((part) => part !== "").join(" ");

const shareText = (form: FormDraft): string => {
  const share = shareOfWomen(form);
  return share === null ? unknown : `${share.toFixed(1)}%`;
};

const rowOf = ({ award, placeName, form, rank, consultation }: SummaryLine, index: number): SummaryRow => ({
  ordinal: index + 1,
  place: placeName,
  award: awardTypes[award].label,
  fullName: known(form.fullName),
  unitNature: known(form.unitNature),
  unitRank: known(form.unitRank),
  staff: whole(form.staffTotal),
  women: whole(form.staffWomen),
  share: shareText(form),
  head: known(form.headName),
  phone: known(form.contactPhone),
  honours: form.honours
    .map(honourText)
    .filter((honour) => honour !== "")
    .join("；"),
  rank: rank ?? "",
  notice: noticeText(form),
  consultation: consultation ?? "",
  remark: form.specialPost === "yes" ? "特殊岗位" : "",
});

/** The table's sheets: every award has one, its lines in the order given. */
export const summarySheets = (year: number, lines: readonly SummaryLine[]): readonly SummarySheet[] =>
  awardKeys.map((award) => {
    const { label } = awardTypes[award];
    return {
      name: label,
      title: `${year}年度吕梁市${label}推荐汇总表`,
      rows: lines.filter((line) => line.award === award).map(rowOf),
    };
  });
