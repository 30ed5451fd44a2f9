import type { RollEntry } from "@/domain/honour";
import { ShareBar } from "../ui/share-bar";
import { UnitChart } from "../ui/unit-chart";
import { shareWords } from "./share-words";

const mostCells = 300;

type Look = { readonly columns: number; readonly cell: number; readonly gap: number };
export type WomenChartProps = { readonly entry: RollEntry; readonly few: Look; readonly barWidth: string };

const many: Look = { columns: 37, cell: 5, gap: 1 };

/** A cell a person where the counts are known and at most 300, else a bar of the share; nothing where neither is known. */
export function WomenChart({ entry, few, barWidth }: WomenChartProps) {
  const { staff, women, womenShare } = entry;
  const percent = shareWords.percent(entry);
  if (womenShare === null || percent === null) return null;
  if (staff === null || women === null || staff > mostCells) {
    return <ShareBar share={womenShare} label={`女性占比${percent}`} width={barWidth} />;
  }
  const look = staff > 66 ? many : few;
  return <UnitChart total={staff} marked={women} label={`${staff}格，每格一人；其中${women}格为女性`} {...look} />;
}
