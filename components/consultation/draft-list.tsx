"use client";
import type { Candidate } from "@/domain/consultation";
import { DraftRow } from "./draft-row";
import type { useDrafts } from "./use-drafts";

export type DraftListProps = ReturnType<typeof useDrafts> & {
  readonly picked: readonly Candidate[];
  readonly errors: Readonly<Record<string, string>>;
};

/** The letters of a batch, each to be changed, and room for another. */
export function DraftList({ drafts, change, remove, add, isFixed, picked, errors }: DraftListProps) {
  return (
    <>
      <ol className="cdrafts">
        {drafts.map((draft, index) => (
          <DraftRow
            key={draft.key}
            draft={draft}
            index={index}
            picked={picked}
            fixed={isFixed(draft)}
            errors={errors}
            onChange={(part) => change(draft.key, part)}
            onRemove={() => remove(draft.key)}
          />
        ))}
      </ol>
      <button type="button" className="db" onClick={add}>
        增加部门
      </button>
    </>
  );
}
