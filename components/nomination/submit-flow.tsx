"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { StepInput } from "@/domain/decision";
import type { Refusal } from "@/domain/refusal";
import type { Round } from "@/domain/round";
import type { Receipt } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { useVerb } from "../form/use-verb";
import { Icon } from "../ui/icon";
import { type Problem, problemsOf } from "./assess";
import { ErrorSummary } from "./error-summary";
import { keptDrafts } from "./kept-drafts";
import type { Question } from "./questions-for";
import { ReceiptView } from "./receipt-view";

export type SubmitFlowProps = StepInput & {
  readonly title: string;
  readonly bodyName: string | null;
  readonly round: Pick<Round, "countyDue" | "year">;
  readonly again: boolean;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly receipt: Receipt | null;
  /** Submitted by the body that fills in for the unit. */
  readonly asBody: boolean;
  readonly submit: Send<StepInput, Receipt>;
  /** The answers that are about to be submitted. */
  readonly children: ReactNode;
};

const refusedFields = (refusal: Refusal | null, questions: readonly Question[]): readonly Problem[] | null =>
  refusal?.code === "invalid" ? problemsOf(refusal.fields, questions) : null;

function SubmitPanel({
  again,
  busy,
  words,
  isStale,
  otherId,
  onSubmit,
}: {
  readonly again: boolean;
  readonly busy: boolean;
  readonly words: string | null;
  readonly isStale: boolean;
  /** One's own nomination of the same collective, where that is in the way. */
  readonly otherId: string | null;
  readonly onSubmit: () => void;
}) {
  const verb = again ? "重新提交" : "提交";
  return (
    <section className="panel submit" aria-labelledby="submit">
      <div className="panel__b">
        <h2 id="submit">{verb}</h2>
        <p>提交即确认第六部分的承诺：内容属实，已在本单位公示。提交后由推荐单位初审，初审开始前可以撤回修改。</p>
        {words === null ? null : (
          <p className="emsg" role="alert">
            <Icon name="warning" size={18} />
            {words}
          </p>
        )}
        {isStale ? (
          <button type="button" className="db" onClick={() => window.location.reload()}>
            刷新
          </button>
        ) : null}
        {otherId === null ? null : (
          <Link className="db" href={`/nominations/${otherId}`}>
            看已提交的那一份
          </Link>
        )}
        <button type="button" className="db db--pri" aria-disabled={busy} onClick={onSubmit}>
          {busy ? <span className="spin" aria-hidden="true" /> : null}
          {busy ? `正在${verb}` : verb}
        </button>
      </div>
    </section>
  );
}

/** A version is submitted once, whoever asks again and from whichever page. */
const submitKey = ({ nominationId, version }: StepInput): string => `submit-${nominationId}-${version}`;

/** The way from the answers to the receipt. */
export function SubmitFlow(props: SubmitFlowProps) {
  const { nominationId, version, again, problems, questions, children } = props;
  const router = useRouter();
  const [given, setGiven] = useState<Receipt | null>(null);
  const done = (value: Receipt) => {
    setGiven(value);
    router.refresh();
  };
  const { run, busy, refusal, words } = useVerb(props.submit, done, submitKey);
  const receipt = given ?? props.receipt;
  useEffect(() => keptDrafts.check(nominationId), [nominationId]);
  useEffect(() => {
    if (given === null) return;
    window.scrollTo(0, 0);
    document.getElementById("receipt")?.focus({ preventScroll: true });
  }, [given]);
  if (receipt !== null) return <ReceiptView {...props} receipt={receipt} />;
  const shown = refusedFields(refusal, questions) ?? problems;
  return (
    <div className="check">
      {shown.length === 0 ? (
        <div className="notice-b notice-b--ok">
          <Icon name="check" size={18} />
          <p>内容已经齐全。核对下面的内容，没有问题就可以提交。</p>
        </div>
      ) : (
        <ErrorSummary nominationId={nominationId} problems={shown} />
      )}
      {children}
      <SubmitPanel
        again={again}
        busy={busy}
        words={words}
        isStale={refusal?.code === "stale"}
        otherId={refusal?.code === "duplicate_collective" ? refusal.nominationId : null}
        onSubmit={() => void run({ nominationId, version })}
      />
    </div>
  );
}
