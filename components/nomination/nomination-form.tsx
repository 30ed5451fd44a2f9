"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import type { FormPage } from "@/domain/unit-desk";
import { FieldStates } from "../form/field-states";
import { useHashFocus } from "../form/use-hash-focus";
import { useHydrated } from "../form/use-hydrated";
import { ComplianceSection } from "./compliance-section";
import { DeedsSection } from "./deeds-section";
import { EligibilityPanel } from "./eligibility-panel";
import { FormBar } from "./form-bar";
import { FormNav } from "./form-nav";
import type { FormView } from "./form-view";
import { GroupSection } from "./group-section";
import { HonoursSection } from "./honours-section";
import { OpinionSection } from "./opinion-section";
import { PeopleSection } from "./people-section";
import { RemarkPanel } from "./remark-panel";
import type { DraftVerbs } from "./use-draft";
import { useNominationForm } from "./use-nomination-form";

export type NominationFormProps = { readonly page: FormPage; readonly verbs: DraftVerbs };

/** The six sections; closed until the page listens, so that nothing typed before is lost. */
function FormBody({ view }: { readonly view: FormView }) {
  const { nomination } = view.page;
  return (
    <fieldset className="fmain" disabled={!useHydrated()}>
      {nomination === null ? null : <RemarkPanel nomination={nomination} />}
      <GroupSection view={view} />
      <PeopleSection view={view} />
      <HonoursSection view={view} />
      <DeedsSection view={view} />
      <ComplianceSection view={view} />
      <OpinionSection view={view} />
    </fieldset>
  );
}

/** The form on one long page, saved while one types. */
export function NominationForm({ page, verbs }: NominationFormProps) {
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const { form, view, draft, stateOf, onBlur, composition, settle } = useNominationForm(page, verbs);
  const save = () => void draft.saver.flush();
  useHashFocus();

  const check = async () => {
    setLeaving(true);
    const id = await settle();
    setLeaving(false);
    if (id !== null) router.push(`/nominations/${id}/check`);
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
            save();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <FormBar
            view={view}
            state={draft.state}
            savedAt={draft.savedAt}
            leaving={leaving}
            onCheck={() => void check()}
          />
          <FormNav {...view.assessment} />
          <FormBody view={view} />
          <aside className="fside" aria-label="申报条件">
            <EligibilityPanel findings={view.assessment.findings} live />
            <p className="fside__note">核对结果只作提示，以初审意见为准。条件由市妇联在本批次中设定。</p>
          </aside>
        </form>
      </FieldStates>
    </FormProvider>
  );
}
