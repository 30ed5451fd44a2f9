"use client";
import type { LetterInput } from "@/domain/consultation-input";

/** Fetches the letter under its link and hands it to the browser as a file; the link stands in no address. */
export async function fetchLetter(input: LetterInput, department: string): Promise<boolean> {
  const answer = await fetch("/api/consultations/letter", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  }).catch(() => null);
  if (!answer?.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = `征求意见函-${department}.docx`;
  anchor.click();
  URL.revokeObjectURL(address);
  return true;
}
