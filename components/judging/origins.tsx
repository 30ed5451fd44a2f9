"use client";
import { useId, useState } from "react";
import type { JudgeAccount, Named } from "@/domain/judging-desk";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { EvaluationVerbs } from "./evaluation-verbs";

export type OriginsProps = {
  readonly judge: JudgeAccount;
  readonly organisations: readonly Named[];
  readonly verbs: Pick<EvaluationVerbs, "affiliateJudge" | "unaffiliateJudge">;
  readonly onDone: () => void;
};

function AddOrigin({ judge, organisations, verbs, onDone }: OriginsProps) {
  const id = useId();
  const [chosen, choose] = useState("");
  const add = useVerb(verbs.affiliateJudge, () => {
    choose("");
    onDone();
  });
  const further = organisations.filter((one) => judge.affiliations.every((own) => own.id !== one.id));
  return (
    <>
      <div className="jorigins__add">
        <label className="vh" htmlFor={id}>
          {judge.name}的所在单位或推荐单位
        </label>
        <select id={id} className="in" value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">选择单位或推荐单位</option>
          {further.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="db"
          disabled={chosen === "" || add.busy}
          aria-label={`登记${judge.name}的所在单位`}
          onClick={() => void add.run({ personId: judge.id, organisationId: chosen })}
        >
          登记
        </button>
      </div>
      <Refused message={add.words} />
    </>
  );
}

/** Where a judge comes from: nominations from there are never given to them. */
export function Origins(props: OriginsProps) {
  const { id: personId, name, affiliations } = props.judge;
  const remove = useVerb(props.verbs.unaffiliateJudge, props.onDone);
  return (
    <div className="jorigins">
      <p>所在单位（回避）：{affiliations.length === 0 ? "没有登记" : null}</p>
      <ul>
        {affiliations.map((own) => (
          <li key={own.id}>
            {own.name}
            <button
              type="button"
              className="db db--sm"
              aria-label={`去掉${name}的所在单位${own.name}`}
              disabled={remove.busy}
              onClick={() => void remove.run({ personId, organisationId: own.id })}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
      <Refused message={remove.words} />
      <AddOrigin {...props} />
    </div>
  );
}
