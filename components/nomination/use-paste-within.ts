"use client";
import { type ClipboardEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { longestTexts } from "@/domain/form-choices";
import type { FormDraft } from "@/domain/nomination";
import { pasteWithin } from "@/domain/paste";

type LongText = keyof typeof longestTexts;

/** A paste that was cut; `full` is the text with all of it, null where that could not even be kept as a draft. */
export type Cut = { readonly full: string | null };

/** Cuts what is pasted beyond the limit, and keeps the whole until the next edit so that the cut can be undone. */
export function usePasteWithin(name: LongText, most: number | null) {
  const { setValue } = useFormContext<FormDraft>();
  const [cut, setCut] = useState<Cut | null>(null);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    if (most === null || area.readOnly) return;
    const pasted = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    const gap = { before: area.value.slice(0, area.selectionStart), after: area.value.slice(area.selectionEnd) };
    const kept = pasteWithin(pasted, gap, most);
    if (kept === pasted) return;
    event.preventDefault();
    const full = gap.before + pasted + gap.after;
    setValue(name, gap.before + kept + gap.after, { shouldDirty: true });
    area.setSelectionRange(gap.before.length + kept.length, gap.before.length + kept.length);
    setCut({ full: full.length <= longestTexts[name] ? full : null });
  };

  const undo = () => {
    if (cut !== null && cut.full !== null) setValue(name, cut.full, { shouldDirty: true });
    setCut(null);
  };

  return { cut, onPaste, undo, forget: () => setCut(null) };
}
