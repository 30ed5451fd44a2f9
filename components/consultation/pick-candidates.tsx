"use client";
import type { Candidate } from "@/domain/consultation";

export type PickCandidatesProps = {
  readonly candidates: readonly Candidate[];
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly onNext: () => void;
};

/** What a body has in review, to pick what departments are asked about. */
export function PickCandidates({ candidates, picked, onPick, onNext }: PickCandidatesProps) {
  if (candidates.length === 0)
    return <p className="panel__b muted">现在没有在初审的申报。申报提交到本单位以后，可以在这里发函征求意见。</p>;
  const all = candidates.map(({ nominationId }) => nominationId);
  const count = all.filter((id) => picked.includes(id)).length;
  const toggle = (id: string) => onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <form
      className="panel__b"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <fieldset className="cpick">
        <legend>选择要征求意见的申报</legend>
        <label className="ccheck ccheck--all">
          <input
            type="checkbox"
            checked={count === all.length}
            onChange={() => onPick(count === all.length ? [] : all)}
          />
          全选
        </label>
        {candidates.map(({ nominationId, title, unitName, unitNature, asked }) => (
          <label key={nominationId} className="ccheck">
            <input type="checkbox" checked={picked.includes(nominationId)} onChange={() => toggle(nominationId)} />
            <b>{title}</b>
            <small>
              {unitName}，{unitNature}
              {asked.length === 0 ? "，还没有征求" : `，已征求：${asked.join("、")}`}
            </small>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="db db--pri" disabled={count === 0}>
        {count === 0 ? "先选申报" : `拟定征求部门（${count}件）`}
      </button>
    </form>
  );
}
