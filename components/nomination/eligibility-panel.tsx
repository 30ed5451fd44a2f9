"use client";
import { useState } from "react";
import type { Finding } from "@/domain/eligibility";
import { Icon } from "../ui/icon";
import { verdictLook } from "./labels";

export type EligibilityPanelProps = { readonly findings: readonly Finding[]; readonly live?: boolean };

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { word, look, icon } = verdictLook(finding);
  return (
    <li className={look}>
      <Icon name={icon} size={20} />
      <div>
        <b>
          {finding.title}
          <span>{word}</span>
        </b>
        <p className="fml">{finding.figures}</p>
        <cite>{finding.clause}</cite>
      </div>
    </li>
  );
}

/** 申报条件 line by line: what was found, out of what, under which clause. */
export function EligibilityPanel({ findings, live = false }: EligibilityPanelProps) {
  const [unfolded, setUnfolded] = useState(false);
  const count = (...looks: readonly string[]) =>
    findings.filter((finding) => looks.includes(verdictLook(finding).look)).length;
  const [passed, failed] = [count("ok"), count("bad")];
  return (
    <section className="panel" aria-labelledby="eligibility">
      <div className="panel__h">
        <h2 id="eligibility">申报条件</h2>
        {live ? <small>随填写自动核对</small> : null}
      </div>
      <p className="elig__sum" {...(live ? { role: "status" } : {})}>
        <span>
          <b>{passed}</b>符合
        </span>
        <span className={failed > 0 ? "is-bad" : ""}>
          <b>{failed}</b>不符合
        </span>
        <span>
          <b>{count("wait", "man")}</b>待定
        </span>
      </p>
      <ul className={unfolded ? "elig is-unfolded" : "elig"}>
        {findings.map((finding) => (
          <FindingLine key={finding.ruleId} finding={finding} />
        ))}
      </ul>
      {passed > 0 ? (
        <button type="button" className="elig__more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? "收起" : "展开"}
          {passed}条已符合
          <Icon name={unfolded ? "up" : "down"} size={14} />
        </button>
      ) : null}
    </section>
  );
}
