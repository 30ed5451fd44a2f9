"use client";
import { useEffect, useRef } from "react";
import type { SeenInput } from "@/domain/review-marks";
import type { Send } from "../form/send";

export type SeenNoteProps = {
  readonly nominationId: string;
  readonly submission: number;
  readonly send: Send<SeenInput>;
};

/** Tells once that a reviewer has this submission before them, after it is on the screen. */
export function SeenNote({ nominationId, submission, send }: SeenNoteProps) {
  const told = useRef("");
  useEffect(() => {
    const what = `${nominationId}:${submission}`;
    if (told.current === what) return;
    told.current = what;
    send({ nominationId, submission }, crypto.randomUUID()).catch(() => {
      told.current = "";
    });
  }, [nominationId, submission, send]);
  return null;
}
