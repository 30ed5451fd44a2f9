"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { emptyForm, type FormDraft, type FormField, type Nomination } from "@/domain/nomination";
import { isOpen as isOpenField } from "@/domain/open-fields";
import { markOf } from "@/domain/paper";
import type { FormPage } from "@/domain/unit-desk";
import type { SaveState } from "../form/autosave";
import { useSettledValues } from "../form/use-settled-values";
import { assess } from "./assess";
import type { FieldErrors } from "./form-checks";
import type { FormView } from "./form-view";
import { fullForm } from "./full-form";
import { keptDrafts } from "./kept-drafts";
import { useConflict } from "./use-conflict";
import { type DraftVerbs, useDraft } from "./use-draft";
import { useFieldStates } from "./use-field-states";
import { useFormChecks } from "./use-form-checks";

const startOf = (nomination: Nomination | null): FormDraft =>
  nomination === null ? emptyForm : (keptDrafts.find(nomination.id, nomination.version)?.form ?? nomination.form);

const refusedFields = (state: SaveState) =>
  state.kind === "refused" && state.refusal.code === "invalid" ? state.refusal.fields : {};

export type NominationFormInput = {
  readonly page: FormPage;
  readonly account: string;
  /** What the server found lacking when it drew the page. */
  readonly errors: FieldErrors;
  readonly verbs: DraftVerbs;
};

/** Everything the form page keeps: the answers, what they amount to, which fields show what, and the saving. */
export function useNominationForm({ page, account, errors: errorsAtFirst, verbs }: NominationFormInput) {
  const { nomination, round } = page;
  const checks = useFormChecks();
  const composingRef = useRef(false);
  const [showAll] = useState(() => nomination !== null && keptDrafts.isChecked(nomination.id));
  const form = useForm<FormDraft>({ defaultValues: fullForm.widen(startOf(nomination), round) });
  const [unreadable, setUnreadable] = useState<FieldErrors>({});
  const draft = useDraft(form, { page, account, verbs, composingRef, onUnreadable: setUnreadable });
  const { saver } = draft;
  const touch = useCallback(() => saver.touch(), [saver]);
  const { values, composition } = useSettledValues(form, composingRef, fullForm.trim, touch);
  const { paperSha256, earlierHonours } = draft.facts;
  const errors = useMemo(() => checks?.lacks(values, page) ?? errorsAtFirst, [checks, values, page, errorsAtFirst]);
  const assessment = useMemo(
    () => assess(values, errors, { ...page, earlierHonours }),
    [values, errors, page, earlierHonours],
  );
  const isOpen = useMemo(() => (field: FormField) => isOpenField(field, page.open), [page.open]);
  const conflict = useConflict(draft, values, isOpen, composingRef);
  const { stateOf, onBlur } = useFieldStates({
    values,
    errors,
    unreadable: { ...unreadable, ...refusedFields(draft.state) },
    remarks: nomination?.remarks ?? [],
    isOpen,
    showAll,
  });
  const id = draft.base?.nominationId ?? null;
  const mark = id === null ? null : markOf({ id, receiptNumber: nomination?.receiptNumber ?? null }, paperSha256);
  const view: FormView = { values, assessment, page, isOpen, mark };

  useEffect(() => {
    // Going back can bring the page of a new nomination under the address that its first save gave it.
    if (nomination === null && !window.location.pathname.endsWith("/new")) window.location.reload();
  }, [nomination]);

  /** Saves everything, a new draft even when nothing was typed; answers the nomination's id once all is safe. */
  const settle = async (): Promise<string | null> => {
    if (draft.nominationId() === null) saver.touch();
    return (await saver.flush()) ? draft.nominationId() : null;
  };

  return { form, view, draft, conflict, stateOf, onBlur, composition, settle };
}
