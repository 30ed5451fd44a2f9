import type { RollEntry } from "@/domain/honour";
import { Seal } from "../ui/seal";
import { honourTitle, levelSeals } from "./labels";

export function StoryKicker({ entry, size }: { readonly entry: RollEntry; readonly size?: "lg" }) {
  return (
    <p className={entry.level === "national" ? "kicker is-guo" : "kicker"}>
      <Seal kind={levelSeals[entry.level]} {...(size === undefined ? {} : { size })} />
      {entry.year === null ? "" : `${entry.year}年`}
      {honourTitle(entry.level, entry.award)}
    </p>
  );
}
