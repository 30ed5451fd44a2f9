"use client";
import { useEffect, useRef } from "react";
import type { BulkPlan } from "@/domain/bulk";
import { BulkExclusions } from "./bulk-exclusions";
import { bulkLabels } from "./bulk-words";
import { MoveLink } from "./move-link";

export type BulkResultProps = {
  readonly plan: BulkPlan;
  readonly hrefOf: (nominationId: string) => string;
  readonly onClose: () => void;
};

/** What was done, each with the way to it; what was handed on is no longer there to be opened. */
export function BulkResult({ plan: { act, lines, excluded }, hrefOf, onClose }: BulkResultProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div className="bulk">
      <div className="bulk__plan">
        <section>
          <h4 ref={top} tabIndex={-1}>
            已{bulkLabels[act]}
            {lines.length}件
          </h4>
          <ol>
            {lines.map(({ nominationId, title }) => (
              <li key={nominationId}>
                {act === "hand_on" ? title : <MoveLink href={hrefOf(nominationId)}>{title}</MoveLink>}
              </li>
            ))}
          </ol>
        </section>
        <BulkExclusions act={act} excluded={excluded} heading={`没有办理的${excluded.length}件还勾选着`} />
      </div>
      <div className="dlg__f">
        <button type="button" className="db db--pri" onClick={onClose}>
          关闭
        </button>
      </div>
    </div>
  );
}
