"use client";
import { type RefObject, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { CreateInput, SaveInput } from "@/domain/decision";
import { type FormDraft, formDraft, type Nomination } from "@/domain/nomination";
import type { Saved } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { useAutosave } from "../form/use-autosave";
import { fullForm } from "./full-form";
import { keptDrafts } from "./kept-drafts";

export type DraftVerbs = { readonly create: Send<CreateInput, Saved>; readonly save: Send<SaveInput, Saved> };

type Seat = { readonly nominationId: string; readonly version: number };

const seatOf = (nomination: Nomination): Seat => {
  const { id: nominationId, version } = nomination;
  return { nominationId, version: keptDrafts.find(nominationId, version)?.version ?? version };
};

/** Keeps a nomination saved: the first save makes the draft and gives the page its address. */
export function useDraft(
  form: UseFormReturn<FormDraft>,
  nomination: Nomination | null,
  verbs: DraftVerbs,
  composingRef: RefObject<boolean>,
  onUnreadable: (errors: Readonly<Record<string, string>>) => void,
) {
  const seat = useRef<Seat | null>(nomination === null ? null : seatOf(nomination));
  const sent = useRef<FormDraft | null>(null);
  const [savedAt, setSavedAt] = useState(nomination?.updatedAt ?? null);

  const read = (): FormDraft | null => {
    const parsed = formDraft.safeParse(fullForm.trim(form.getValues()));
    const issues = parsed.success ? [] : parsed.error.issues;
    onUnreadable(Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message])));
    return parsed.success ? parsed.data : null;
  };

  const send = (value: FormDraft, key: string) => {
    sent.current = value;
    return seat.current === null
      ? verbs.create({ form: value }, key)
      : verbs.save({ ...seat.current, form: value }, key);
  };

  const onSaved = ({ nominationId, version, savedAt: at }: Saved) => {
    const isNew = seat.current === null;
    seat.current = { nominationId, version };
    if (sent.current !== null) keptDrafts.keep(nominationId, { version, savedAt: at, form: sent.current });
    setSavedAt(at);
    if (isNew && window.location.pathname.endsWith("/new"))
      window.history.replaceState(null, "", `/nominations/${nominationId}`);
  };

  const { state, saver } = useAutosave({ read, send, onSaved, isHeld: () => composingRef.current });
  return { state, saver, savedAt, nominationId: () => seat.current?.nominationId ?? null };
}
