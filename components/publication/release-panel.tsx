import type { ListEntry, ListPage } from "@/domain/publication-desk";
import { awardGroups } from "./award-groups";
import type { ListVerbs } from "./list-verbs";
import { ReleaseForm } from "./release-form";

function Rehearsal({ entries }: { readonly entries: readonly ListEntry[] }) {
  return (
    <details className="rehearsal">
      <summary>预演：将登上光荣榜的{entries.length}个集体</summary>
      {awardGroups(entries).map((group) => (
        <div key={group.award}>
          <h3>
            {group.label}（{group.entries.length}个）
          </h3>
          <ol>
            {group.entries.map((entry) => (
              <li key={entry.nominationId}>{entry.fullName}</li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

const blockOf = (page: ListPage, entries: readonly ListEntry[]): string | null => {
  const open = page.objections.filter((objection) => objection.outcome === null).length;
  if (open > 0) return `还有${open}件异议没有办结，办结后才能发布。`;
  const waiting = entries.filter((entry) => entry.position !== "cleared").length;
  return waiting > 0 ? `还有${waiting}个集体没有完成公示。` : null;
};

/** The decision on a list that has been cleared, and its release. */
export function ReleasePanel({ page, release }: { readonly page: ListPage; readonly release: ListVerbs["release"] }) {
  const entries = page.entries.filter((entry) => entry.removedReason === null);
  const block = blockOf(page, entries);
  return (
    <section aria-labelledby="release">
      <h2 id="release">发布表彰</h2>
      <Rehearsal entries={entries} />
      {block === null ? null : <p className="aside__p">{block}</p>}
      <ReleaseForm
        listId={page.line.id}
        year={page.round.year}
        count={entries.length}
        blocked={block !== null}
        release={release}
      />
    </section>
  );
}
