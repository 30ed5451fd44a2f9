"use client";
import { refusalText } from "../form/refusal-text";
import type { Held } from "./held";
import type { Undone } from "./use-held";

export type UndoneToastProps = {
  readonly undone: Undone;
  readonly onSend: (held: Held) => void;
  /** Opens the case with what was typed. */
  readonly onOpen: (held: Held) => void;
};

function sentence(why: Undone["why"]): string {
  if (why === "lost") return "没有连上服务器，还不知道有没有办成。再发一次不会重复办理。";
  if (why === "unsent") return "上次离开时还没有发出。";
  const text = why.code === "invalid" ? Object.values(why.fields).join("；") : "";
  return text === "" ? refusalText(why) : text;
}

/** A decision that has not been carried out, why, and the way back to its case with what was typed. */
export function UndoneToast({ undone: { held, why }, onSend, onOpen }: UndoneToastProps) {
  const again = why === "lost" || why === "unsent";
  return (
    <div className="toast toast--undone" role="alert">
      <span>
        <b>
          “{held.title}”没有办成（{held.done.replace(/^已/, "")}）。
        </b>
        {sentence(why)}
      </span>
      {again ? (
        <button type="button" onClick={() => onSend(held)}>
          {why === "lost" ? "再发一次" : "现在发出"}
        </button>
      ) : null}
      <button type="button" onClick={() => onOpen(held)}>
        看这一件
      </button>
    </div>
  );
}
