"use client";
import { useId, useState } from "react";
import { type Counts, whyNotCounted } from "@/domain/agenda";
import { agendaWords } from "@/domain/agenda-words";
import { wholeNumberIn } from "@/domain/text";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { CastProps } from "./cast-props";

const keys = ["yes", "no", "abstain"] as const;
type Texts = Readonly<Record<(typeof keys)[number], string>>;

function countsIn({ yes, no, abstain }: Texts): Counts | null {
  const [y, n, a] = [yes, no, abstain].map(wholeNumberIn);
  return typeof y === "number" && typeof n === "number" && typeof a === "number" ? { yes: y, no: n, abstain: a } : null;
}

/** A secret vote: only what was counted. */
export function SecretVote({ rule, attendance, busy, onCast }: CastProps) {
  const id = useId();
  const [texts, setTexts] = useState<Texts>({ yes: "", no: "", abstain: "" });
  const [asked, ask] = useState(false);
  const counts = countsIn(texts);
  const wrong = counts === null ? "请填写三项的票数，没有的填0" : whyNotCounted(attendance, counts);
  const cast = counts === null ? 0 : counts.yes + counts.no + counts.abstain;
  const missing = attendance.present - cast;
  return (
    <form
      className="mvote"
      aria-label="无记名表决"
      onSubmit={(event) => {
        event.preventDefault();
        ask(true);
        if (counts !== null && wrong === null) onCast({ ballot: "secret", ...counts });
      }}
    >
      <div className="mcounts">
        {keys.map((key) => (
          <Field key={key} id={`${id}-${key}`} label={`${agendaWords.votes[key]}（票）`}>
            {(aria) => (
              <input
                className="in"
                inputMode="numeric"
                autoComplete="off"
                value={texts[key]}
                onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
                {...aria}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="mvote__sum num" role="status">
        {counts === null || wrong !== null ? "" : `${agendaWords.result(rule, attendance, counts)}。`}
        {counts !== null && wrong === null && missing > 0 ? `有${missing}人没有投票。` : ""}
      </p>
      <Refused message={asked && wrong !== null ? `${wrong}。` : null} />
      <button type="submit" className="db db--pri" disabled={busy}>
        {busy ? "正在记录" : "记录表决"}
      </button>
    </form>
  );
}
