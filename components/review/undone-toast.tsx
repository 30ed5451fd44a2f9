"use client";
import type { HeldInput } from "@/domain/held-decision";
import { refusalText } from "../form/refusal-text";
import { type DecisionLine, mayGoAgain, type Undone } from "./decision-line";
import { remarkLabel } from "./remark-label";

export type UndoneToastProps = {
  readonly undone: Undone;
  readonly line: Pick<DecisionLine, "deliver" | "giveUp" | "look" | "dismiss">;
};

function sentence(why: Undone["why"]): string {
  if (why === "lost") return "没有连上服务器，还不知道有没有办成。再发一次不会重复办理。";
  if (why === "unsent") return "上次离开时还没有发出。";
  const text = why.code === "invalid" ? Object.values(why.fields).join("；") : "";
  return text === "" ? refusalText(why) : text;
}

function typedIn(decision: HeldInput): readonly string[] {
  switch (decision.verb) {
    case "recommend":
      return [decision.input.opinion];
    case "return":
      return decision.input.remarks.map(({ field, text }) => `${remarkLabel(field)}：${text}`);
    case "decline":
      return [decision.input.reason, decision.input.advice ?? ""];
    case "send_back":
    case "hand_on":
      return [decision.input.reason];
  }
}

/** A decision that has not been carried out, why, what was typed for it, and the way back to its case. */
export function UndoneToast({ undone: { held, why }, line }: UndoneToastProps) {
  const again = mayGoAgain(why);
  return (
    <div className="toast toast--undone" role="alert">
      <div>
        <b>
          “{held.title}”没有办成（{held.done.replace(/^已/, "")}）。
        </b>
        <p>{sentence(why)}</p>
        <details>
          <summary>写好的内容</summary>
          {typedIn(held.decision).map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </details>
      </div>
      {again ? (
        <button type="button" onClick={() => void line.deliver(held)}>
          {why === "unsent" ? "现在发出" : "再发一次"}
        </button>
      ) : null}
      <button type="button" onClick={() => (again ? line.giveUp(held) : line.look(held))}>
        看这一件
      </button>
      {again ? null : (
        <button type="button" onClick={() => line.dismiss(held)}>
          知道了
        </button>
      )}
    </div>
  );
}
