"use client";
import { useContext } from "react";
import { SessionContext } from "./session-context";

/** Whether a decision leads on to the next. */
export function MoveOnBox() {
  const { movesOn, setMovesOn } = useContext(SessionContext);
  return (
    <label className="moveon">
      <input type="checkbox" checked={movesOn} onChange={(event) => setMovesOn(event.target.checked)} />
      办完看下一件
    </label>
  );
}
