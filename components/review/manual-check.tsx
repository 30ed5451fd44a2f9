"use client";
import { useContext, useState } from "react";
import type { ManualCheck as Check, ManualChecks, ManualCheckInput } from "@/domain/review-marks";
import type { Send } from "../form/send";
import { manualLabels, roleLabels } from "./labels";
import { ManualCheckForm } from "./manual-check-form";
import { momentWords } from "./moment-words";
import { SessionContext } from "./session-context";

export type ManualCheckProps = {
  readonly nominationId: string;
  readonly submission: number;
  readonly ruleId: string;
  readonly title: string;
  readonly checks: ManualChecks;
  readonly mayCheck: boolean;
  readonly send: Send<ManualCheckInput>;
};

const by = ({ stage, at }: Check): string => `${roleLabels[stage]}，${momentWords.moment(at)}`;

/** 人工核: what was found by hand, by which post and when, and the form to find it with. */
export function ManualCheck({ checks, mayCheck, ...props }: ManualCheckProps) {
  const { own, earlier, other } = checks;
  const { renew } = useContext(SessionContext);
  const [again, setAgain] = useState(false);
  const done = () => {
    document.getElementById("conditions")?.focus();
    renew();
  };
  return (
    <div className="mcheck">
      {other === null ? null : (
        <p>
          {roleLabels[other.stage]}核为{manualLabels[other.verdict]}：{other.note}
          <small>{momentWords.moment(other.at)}</small>
        </p>
      )}
      {own === null ? null : (
        <p>
          核为{manualLabels[own.verdict]}：{own.note}
          <small>{by(own)}</small>
        </p>
      )}
      {own === null && earlier !== null ? (
        <p className="mcheck__old">
          第{earlier.submission}版时核为{manualLabels[earlier.verdict]}：{earlier.note}
          <small>{by(earlier)}。这一版要再核一次。</small>
        </p>
      ) : null}
      {own !== null && mayCheck && !again ? (
        <button type="button" className="lk" onClick={() => setAgain(true)}>
          改核对结果<span className="vh">：{props.title}</span>
        </button>
      ) : null}
      {mayCheck && (own === null || again) ? (
        <ManualCheckForm {...props} last={own ?? earlier} focused={again} onDone={done} />
      ) : null}
    </div>
  );
}
