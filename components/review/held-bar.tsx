"use client";
import { useContext } from "react";
import { HeldContext } from "./held-context";

/** In place of the decision bar, while the decision about the open record is held or on its way. */
export function HeldBar({ nominationId }: { readonly nominationId: string }) {
  const { held, sending, undo } = useContext(HeldContext);
  const mine = held !== null && held.decision.input.nominationId === nominationId ? held : null;
  return (
    <div className="dbar__form">
      <p className="dbar__op">
        {mine === null
          ? sending.includes(nominationId)
            ? "正在发出。"
            : "已经发出，正在更新。"
          : `${mine.done}，还没有发出，可以撤回。`}
      </p>
      <div className="dbar__btn">
        {mine === null ? null : (
          <button type="button" className="db" onClick={undo}>
            撤回
          </button>
        )}
      </div>
    </div>
  );
}
