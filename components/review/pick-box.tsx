"use client";
import { useContext, useEffect } from "react";
import { type Picked, SessionContext } from "./session-context";

/** Ticks a line of the queue for what is done with many at once. */
export function PickBox({ nominationId, version, title }: Picked) {
  const { picked, pick, see } = useContext(SessionContext);
  useEffect(() => see({ nominationId, version, title }), [see, nominationId, version, title]);
  return (
    <label className="pickbox">
      <input
        type="checkbox"
        checked={picked.some((one) => one.nominationId === nominationId)}
        onChange={(event) => pick({ nominationId, version, title }, event.target.checked)}
      />
      <span className="vh">勾选“{title}”</span>
    </label>
  );
}
