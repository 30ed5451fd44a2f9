"use client";
import { useState } from "react";
import { useServerSeconds } from "../form/use-server-seconds";
import { countdownWords } from "./countdown-words";
import { dateWords } from "./date-words";

export type DeadlineClockProps = { readonly now: string; readonly endsAt: string };

/** The server's clock and how long is left by it; read out only when a threshold is passed. */
export function DeadlineClock({ now, endsAt }: DeadlineClockProps) {
  const at = new Date(useServerSeconds(now) * 1_000).toISOString();
  const [first] = useState(() => countdownWords.said(at, endsAt));
  const said = countdownWords.said(at, endsAt);
  return (
    <p className="num fclock">
      服务器时间{dateWords.clock(at)}，{countdownWords.line(at, endsAt)}
      <span className="vh" role="status">
        {said === first ? "" : said}
      </span>
    </p>
  );
}
