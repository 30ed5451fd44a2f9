"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { CreateInput, EditingInput, SaveInput } from "@/domain/decision";
import { changedFields } from "@/domain/merge-forms";
import type { FormDraft, Nomination } from "@/domain/nomination";
import type { Refusal } from "@/domain/refusal";
import type { FormPage, OthersEditing, Saved, TextFacts } from "@/domain/unit-desk";
import type { SaveState } from "../form/autosave";
import type { Send } from "../form/send";
import { useAutosave } from "../form/use-autosave";
import type { FieldErrors } from "./form-checks";
import { fullForm } from "./full-form";
import { keptDrafts } from "./kept-drafts";
import { keptForms, type KeptChanges } from "./kept-forms";
import { laterChecks } from "./later-checks";

export type DraftVerbs = {
  readonly create: Send<CreateInput, Saved>;
  readonly save: Send<SaveInput, Saved>;
  readonly editing: Send<EditingInput, OthersEditing>;
};

/** What is typed over: a nomination as the server last confirmed it. */
type Seat = { readonly nominationId: string; readonly version: number; readonly form: FormDraft };

export type Theirs = Extract<Refusal, { readonly code: "stale_form" }>;

export type DraftOptions = {
  readonly page: FormPage;
  readonly account: string;
  readonly verbs: DraftVerbs;
  readonly composingRef: RefObject<boolean>;
  readonly onUnreadable: (errors: FieldErrors) => void;
};

const seatOf = ({ id: nominationId, version, form }: Nomination): Seat => ({
  nominationId,
  version,
  form,
  ...keptDrafts.find(nominationId, version),
});

/** What is known of the text that this page begins with. */
const factsOf = ({ nomination, paperSha256, earlierHonours }: FormPage): TextFacts =>
  (nomination === null ? null : keptDrafts.find(nomination.id, nomination.version)) ?? { paperSha256, earlierHonours };

const theirsIn = (state: SaveState): Theirs | null =>
  state.kind === "refused" && state.refusal.code === "stale_form" ? state.refusal : null;

/** Keeps what is not saved yet in this browser, until it is. */
const keeper =
  (account: string, seat: () => Seat | null, read: () => FormDraft) =>
  (queue: { readonly pending: { readonly value: FormDraft; readonly key: string } | null } | null): void => {
    const held = seat();
    const place = held?.nominationId ?? "new";
    if (queue === null) keptForms.remove(account, place);
    else keptForms.put(account, place, { ...queue, seat: held, form: read(), at: new Date().toISOString() });
  };

/** Brings back, once, what an earlier visit had not saved; whether that has been looked for. */
function useKept(account: string, place: string, bring: (kept: KeptChanges) => void): boolean {
  const [ready, setReady] = useState(false);
  const bringRef = useRef(bring);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const kept = await keptForms.find(account, place);
      if (!here) return;
      if (kept !== null) bringRef.current(kept);
      setReady(true);
    };
    void look();
    return () => {
      here = false;
    };
  }, [account, place]);
  return ready;
}

/** What the next save is made over: read at any moment, and drawn from. */
function useSeat(nomination: Nomination | null) {
  const [base, setBase] = useState<Seat | null>(() => (nomination === null ? null : seatOf(nomination)));
  const seat = useRef(base);
  const sit = (at: Seat | null) => {
    seat.current = at;
    setBase(at);
  };
  return { seat, base, sit };
}

/** The answers as typed, and a way to put others in their place. */
function useFormValues(form: UseFormReturn<FormDraft>, round: FormPage["round"]) {
  const typed = () => fullForm.trim(form.getValues());
  const put = (next: FormDraft) => {
    const wide = fullForm.widen(next, round);
    for (const field of changedFields(typed(), next)) form.setValue(field, structuredClone(wide[field]));
  };
  return { typed, put };
}

/** Keeps a nomination saved: the first save makes the draft and gives the page its address. */
export function useDraft(form: UseFormReturn<FormDraft>, options: DraftOptions) {
  const { page, account, verbs, composingRef, onUnreadable } = options;
  const { nomination, round } = page;
  const { seat, base, sit } = useSeat(nomination);
  const { typed, put } = useFormValues(form, round);
  const sent = useRef<FormDraft | null>(null);
  const [savedAt, setSavedAt] = useState(nomination?.updatedAt ?? null);
  const [facts, setFacts] = useState<TextFacts>(() => factsOf(page));

  /** What is to be saved; until the checks have come, as it is typed, for the server checks it as well. */
  const read = (): FormDraft | null => {
    const asTyped = typed();
    const { form: kept, unreadable } = laterChecks.find()?.read(asTyped) ?? { form: asTyped, unreadable: {} };
    onUnreadable(unreadable);
    return kept;
  };

  const send = (value: FormDraft, key: string) => {
    sent.current = value;
    if (seat.current === null) return verbs.create({ form: value }, key);
    const { nominationId, version } = seat.current;
    return verbs.save({ nominationId, version, form: value }, key);
  };

  const onSaved = ({ nominationId, version, savedAt: at, paperSha256, earlierHonours }: Saved) => {
    const isNew = seat.current === null;
    const saved = sent.current ?? typed();
    sit({ nominationId, version, form: saved });
    keptDrafts.keep(nominationId, { version, savedAt: at, form: saved, paperSha256, earlierHonours });
    setSavedAt(at);
    setFacts({ paperSha256, earlierHonours });
    if (!isNew) return;
    keptForms.remove(account, "new");
    if (window.location.pathname.endsWith("/new"))
      window.history.replaceState(null, "", `/nominations/${nominationId}`);
  };

  const onQueue = keeper(account, () => seat.current, typed);
  const { state, saver } = useAutosave({ read, send, onSaved, onQueue, isHeld: () => composingRef.current });

  const ready = useKept(account, nomination?.id ?? "new", (kept) => {
    sit(kept.seat);
    put(kept.form);
    saver.restore(kept.pending);
  });

  /** Goes on from what somebody else saved, with this on the screen. */
  const adopt = ({ version, form: theirs }: Theirs, next: FormDraft) => {
    if (seat.current === null) return;
    sit({ ...seat.current, version, form: theirs });
    put(next);
    void saver.resume();
  };

  const nominationId = useCallback(() => seat.current?.nominationId ?? null, [seat]);
  return { state, saver, savedAt, facts, ready, base, theirs: theirsIn(state), adopt, nominationId };
}

export type Draft = ReturnType<typeof useDraft>;
