"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { emptyForm, type FormDraft, type FormField, type Nomination } from "@/domain/nomination";
import type { FormPage, OpenFields } from "@/domain/unit-desk";
import { FieldStates } from "../form/field-states";
import { useHashFocus } from "../form/use-hash-focus";
import { useHydrated } from "../form/use-hydrated";
import { useSettledValues } from "../form/use-settled-values";
import { assess } from "./assess";
import { ComplianceSection } from "./compliance-section";
import { DeedsSection } from "./deeds-section";
import { EligibilityPanel } from "./eligibility-panel";
import { FormBar } from "./form-bar";
import { FormNav } from "./form-nav";
import type { FormView } from "./form-view";
import { fullForm } from "./full-form";
import { GroupSection } from "./group-section";
import { HonoursSection } from "./honours-section";
import { keptDrafts } from "./kept-drafts";
import { OpinionSection } from "./opinion-section";
import { PeopleSection } from "./people-section";
import { RemarkPanel } from "./remark-panel";
import { SaveNotice } from "./save-notice";
import { type DraftVerbs, useDraft } from "./use-draft";
import { useFieldStates } from "./use-field-states";

const openTo = (open: OpenFields) => (field: FormField) => open === "all" || (open !== "none" && open.includes(field));

const startOf = (nomination: Nomination | null): FormDraft =>
  nomination === null ? emptyForm : (keptDrafts.find(nomination.id, nomination.version)?.form ?? nomination.form);

export type NominationFormProps = { readonly page: FormPage; readonly verbs: DraftVerbs };

/** The form on one long page, saved while one types. */
export function NominationForm({ page, verbs }: NominationFormProps) {
  const { nomination, round } = page;
  const router = useRouter();
  const hydrated = useHydrated();
  const composing = useRef(false);
  const [leaving, setLeaving] = useState(false);
  const [showAll] = useState(() => nomination !== null && keptDrafts.isChecked(nomination.id));
  const form = useForm<FormDraft>({ defaultValues: fullForm.widen(startOf(nomination), round) });
  const marks = useRef<(errors: Readonly<Record<string, string>>) => void>(() => {});
  const draft = useDraft(form, nomination, verbs, composing, (errors) => marks.current(errors));
  const touch = useCallback(() => draft.saver.touch(), [draft.saver]);
  const { values, composition } = useSettledValues(form, composing, fullForm.trim, touch);
  const assessment = useMemo(() => assess(values, page), [values, page]);
  const isOpen = useMemo(() => openTo(page.open), [page.open]);
  const { stateOf, onBlur, setUnreadable } = useFieldStates({
    values,
    errors: assessment.errors,
    remarks: nomination?.remarks ?? [],
    isOpen,
    showAll,
  });
  const view: FormView = { values, assessment, page, isOpen };
  useHashFocus();
  useEffect(() => {
    marks.current = setUnreadable;
    if (nomination === null && !window.location.pathname.endsWith("/new")) window.location.reload();
  }, [setUnreadable, nomination]);

  const check = async () => {
    setLeaving(true);
    if (draft.nominationId() === null) draft.saver.touch();
    const safe = await draft.saver.flush();
    const id = draft.nominationId();
    setLeaving(false);
    if (safe && id !== null) router.push(`/nominations/${id}/check`);
  };

  return (
    <FormProvider {...form}>
      <FieldStates value={stateOf}>
        <form
          className="fshell"
          noValidate
          autoComplete="off"
          {...composition}
          onBlur={(event) => {
            onBlur(event);
            void draft.saver.flush();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void draft.saver.flush();
          }}
        >
          <FormBar view={view} state={draft.state} savedAt={draft.savedAt} leaving={leaving} onCheck={() => void check()} />
          <SaveNotice state={draft.state} />
          <FormNav {...assessment} />
          <fieldset className="fmain" disabled={!hydrated}>
            {nomination === null ? null : <RemarkPanel nomination={nomination} />}
            <GroupSection view={view} />
            <PeopleSection view={view} />
            <HonoursSection view={view} />
            <DeedsSection view={view} />
            <ComplianceSection view={view} />
            <OpinionSection view={view} />
          </fieldset>
          <aside className="fside" aria-label="申报条件">
            <EligibilityPanel findings={assessment.findings} live />
            <p className="fside__note">核对结果只作提示，以初审意见为准。条件由市妇联在本批次中设定。</p>
          </aside>
        </form>
      </FieldStates>
    </FormProvider>
  );
}
