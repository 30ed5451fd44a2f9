import { type SummaryKey, type SummarySheet, type SummaryTable, summaryColumns } from "@/domain/summary-table";
import { printed } from "./printed-text";

const numeric: readonly SummaryKey[] = ["ordinal", "staff", "women", "share", "rank"];

/** Whether a column is set in the middle, as numbers and short words are. */
export const isCentred = (key: SummaryKey): boolean => numeric.includes(key) || key === "unitRank";

/** What stands between a sheet's title and its table. */
export const signatureLine = ({ organisationName, filledBy, day }: SummaryTable): readonly string[] => [
  `填报单位（盖章）：${printed.line(organisationName)}`,
  `填报人：${printed.line(filledBy)}`,
  `日期：${printed.day(day)}`,
];

export const nothingListed = "没有推荐的集体";

/** A sheet's cells in the order of its columns. */
export const cellsOf = ({ rows }: SummarySheet): readonly (readonly (string | number)[])[] =>
  rows.map((row) => summaryColumns.map(({ key }) => row[key]));
