import type { RollEntry } from "@/domain/honour";

type Counted = Pick<RollEntry, "staff" | "women" | "womenShare">;

/** One decimal where it was computed, as printed where it was quoted. */
const percent = ({ staff, women, womenShare }: Counted): string | null => {
  if (womenShare === null) return null;
  return staff === null || women === null ? `${womenShare}%` : `${womenShare.toFixed(1)}%`;
};

const grouped = new Intl.NumberFormat("en-US");
const count = (value: number): string => (value < 1000 ? String(value) : grouped.format(value));

export const shareWords = { percent, count };
