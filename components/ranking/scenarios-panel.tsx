"use client";
import { useId, useState } from "react";
import type { Ranking } from "@/domain/ranking";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import { momentWords } from "../review/moment-words";
import { MoveLink } from "../review/move-link";
import type { RankingVerbs } from "./ranking-verbs";
import type { Board } from "./use-board";

export type ScenariosPanelProps = {
  readonly board: Board;
  readonly ranking: Ranking;
  readonly send: RankingVerbs["saveScenario"];
  readonly onSaved: (name: string) => void;
};

function SaveScenario({ board, ranking, send, onSaved }: ScenariosPanelProps) {
  const id = useId();
  const [name, setName] = useState("");
  const { run, busy, refusal, words } = useVerb(send, () => {
    onSaved(name.trim());
    setName("");
  });
  const error = refusal?.code === "invalid" ? refusal.fields["name"] : undefined;
  return (
    <form
      className="fcol"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { order, ...trial } = board.trial;
        void run({ award: ranking.award, name, ...trial, quotas: { ...trial.quotas }, order: [...order] });
      }}
    >
      <Field id={id} label="方案名" hint="位次、名额线和试算的名额一并保存，保存后不能再改" error={error}>
        {(aria) => (
          <input
            className="in"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
            {...aria}
          />
        )}
      </Field>
      <Refused message={error === undefined ? words : null} />
      <button type="submit" className="db db--sm" disabled={busy}>
        {busy ? "正在保存" : "保存为方案"}
      </button>
    </form>
  );
}

/** The comparisons that were saved, and what is on the screen as another. */
export function ScenariosPanel(props: ScenariosPanelProps) {
  const { scenarios } = props.ranking;
  return (
    <section className="panel rank__scenarios" aria-labelledby="scenarios-title">
      <div className="panel__h">
        <h2 id="scenarios-title">比选方案</h2>
        <small>{scenarios.length}个</small>
      </div>
      <div className="panel__b">
        {scenarios.length === 0 ? null : (
          <ul className="lnk">
            {scenarios.map(({ id, name, savedAt }) => (
              <li key={id}>
                <MoveLink href={`/review/ranking/scenarios/${id}`}>
                  {name}
                  <small className="muted">{momentWords.moment(savedAt)}</small>
                </MoveLink>
              </li>
            ))}
          </ul>
        )}
        <SaveScenario {...props} />
      </div>
    </section>
  );
}
