import type { ListEntry } from "@/domain/publication-desk";
import { StatusTag } from "../ui/status-tag";
import { awardGroups } from "./award-groups";
import { positionLooks } from "./labels";

function IndexLine({ entry }: { readonly entry: ListEntry }) {
  const { word, tone, icon } = positionLooks[entry.position];
  const off = entry.removedReason !== null;
  return (
    <li>
      <a href={`#entry-${entry.nominationId}`}>
        <b>{entry.fullName}</b>
        <p>
          <span>{entry.bodyName}</span>
          <StatusTag tone={off ? "bad" : tone} icon={off ? "cross" : icon}>
            {off ? "已离开名单" : word}
          </StatusTag>
        </p>
      </a>
    </li>
  );
}

/** The names of a list, each leading to its text. */
export function EntryIndex({ entries }: { readonly entries: readonly ListEntry[] }) {
  return awardGroups(entries).map((group) => (
    <div key={group.award}>
      <p className="qcap">
        <b>{group.label}</b>
        <span>{group.entries.length}个</span>
      </p>
      <ol className="ql" aria-label={group.label}>
        {group.entries.map((entry) => (
          <IndexLine key={entry.nominationId} entry={entry} />
        ))}
      </ol>
    </div>
  ));
}
