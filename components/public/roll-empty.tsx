import type { RollPage } from "@/domain/honour";
import { rollAddress } from "@/domain/roll-query";
import { EmptyState } from "../ui/empty-state";
import type { RollFilter } from "./roll-filters";

/** Why the list is empty, and the ways out. */
export function RollEmpty({ page, filters }: { readonly page: RollPage; readonly filters: readonly RollFilter[] }) {
  if (page.total > 0) {
    return (
      <EmptyState title="没有这一页" text={`名录共${page.pages}页。`}>
        <a className="btn btn--line" href={rollAddress(page.query)}>
          回到第1页
        </a>
      </EmptyState>
    );
  }
  if (filters.length === 0) return <EmptyState title="榜上还没有集体" text="表彰决定发布后，集体的名字写在这里。" />;
  const named = filters.map(({ label }) => `“${label}”`).join("");
  const text =
    filters.length === 1 ? `${named}有0个。去掉这个条件再看。` : `${named}同时满足的有0个。去掉一个条件再看。`;
  return (
    <EmptyState title="没有符合的集体" text={text}>
      <p className="empty__act">
        {filters.map(({ key, label, without }) => (
          <a className="btn btn--line" key={key} href={without}>
            清除“{label}”
          </a>
        ))}
      </p>
    </EmptyState>
  );
}
