import type { BulkPlan } from "@/domain/bulk";
import { exclusionWords } from "./bulk-words";

export type BulkExclusionsProps = Pick<BulkPlan, "act" | "excluded"> & { readonly heading: string };

/** What is left out of an act on many, each with its reason; nothing where nothing is. */
export function BulkExclusions({ act, excluded, heading }: BulkExclusionsProps) {
  if (excluded.length === 0) return null;
  return (
    <section className="bulk__out">
      <h4>{heading}</h4>
      <ul>
        {excluded.map(({ nominationId, title, refusal }) => (
          <li key={nominationId}>
            {title ?? "其中一件"}
            <small>{exclusionWords(act, refusal)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
