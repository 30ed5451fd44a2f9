import type { RollEntry } from "@/domain/honour";
import { ShareBar } from "../ui/share-bar";
import { shareWords } from "./share-words";

export function ShareCell({ entry }: { readonly entry: RollEntry }) {
  const { staff, women, womenShare } = entry;
  const percent = shareWords.percent(entry);
  if (womenShare === null || percent === null) return <span className="muted">资料未载</span>;
  return (
    <span className="sharecell">
      <ShareBar share={womenShare} label={`女性占比${percent}`} />
      <b>{percent}</b>
      <small>
        {staff === null || women === null ? "人数待补" : `${shareWords.count(women)} / ${shareWords.count(staff)}人`}
      </small>
    </span>
  );
}
