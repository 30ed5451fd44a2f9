"use client";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { FormProvider } from "react-hook-form";
import { Attachments, type AttachmentVerbs, type FormFiles } from "../form/attachments";
import { FieldStates } from "../form/field-states";
import { useAttachments } from "../form/use-attachments";
import { useHashFocus } from "../form/use-hash-focus";
import { useHydrated } from "../form/use-hydrated";
import { ComplianceSection } from "./compliance-section";
import { DeedsSection } from "./deeds-section";
import { DuplicateNotice } from "./duplicate-notice";
import { EligibilityPanel } from "./eligibility-panel";
import { FilledInNotice } from "./filled-in-notice";
import { FormBar } from "./form-bar";
import { FormNav } from "./form-nav";
import type { FormView } from "./form-view";
import { GroupSection } from "./group-section";
import { HonoursSection } from "./honours-section";
import { OpinionSection } from "./opinion-section";
import { PeopleSection } from "./people-section";
import { PrefillNotice } from "./prefill-notice";
import { RemarkPanel } from "./remark-panel";
import type { Conflict } from "./use-conflict";
import type { Draft } from "./use-draft";
import { type NominationFormInput, useNominationForm } from "./use-nomination-form";
import { usePresence } from "./use-presence";

export type NominationFormProps = NominationFormInput & { readonly verbs: AttachmentVerbs };

type FormBodyProps = { readonly view: FormView; readonly files: FormFiles; readonly ready: boolean };

/** The six sections; closed until the page listens and has what an earlier visit left, so that nothing typed before is lost. */
function FormBody({ view, files, ready }: FormBodyProps) {
  const isHydrated = useHydrated();
  const { nomination, submitted, duplicate, prefill, filledIn } = view.page;
  return (
    <fieldset className="fmain" disabled={!isHydrated || !ready}>
      {filledIn === null ? null : <FilledInNotice filledIn={filledIn} />}
      {duplicate === null ? null : <DuplicateNotice duplicate={duplicate} />}
      {prefill === null ? null : <PrefillNotice prefill={prefill} />}
      {nomination === null ? null : <RemarkPanel nomination={nomination} submitted={submitted} values={view.values} />}
      <GroupSection view={view} />
      <PeopleSection view={view} />
      <Attachments value={{ ...files, mark: view.mark }}>
        <HonoursSection view={view} />
        <DeedsSection view={view} />
        <ComplianceSection view={view} />
        <OpinionSection view={view} />
      </Attachments>
    </fieldset>
  );
}

/** The rules of the round, against what is typed. */
function FormSide({ view }: { readonly view: FormView }) {
  return (
    <aside className="fside" aria-label="申报条件">
      <EligibilityPanel findings={view.assessment.findings} live />
      <p className="fside__note">核对结果只作提示，以初审意见为准。条件由市妇联在本批次中设定。</p>
    </aside>
  );
}

const ConflictChoice = lazy(async () => ({ default: (await import("./conflict-choice")).ConflictChoice }));
const SessionDialog = lazy(async () => ({ default: (await import("./session-dialog")).SessionDialog }));

type InterruptionsProps = {
  readonly account: string;
  readonly view: FormView;
  readonly draft: Draft;
  readonly conflict: Conflict;
};

/** What a person has to settle before saving goes on; outside the form, for it holds forms of its own. */
function Interruptions({ account, view, draft, conflict }: InterruptionsProps) {
  const { state, saver } = draft;
  const ended = state.kind === "refused" && state.refusal.code === "not_signed_in";
  return (
    <Suspense fallback={null}>
      {ended ? <SessionDialog account={account} onSignedIn={() => void saver.resume()} /> : null}
      {conflict.theirs === null ? null : (
        <ConflictChoice
          both={conflict.both}
          mine={view.values}
          theirs={conflict.theirs.form}
          page={view.page}
          onChoose={conflict.choose}
        />
      )}
    </Suspense>
  );
}

/** The form on one long page, saved while one types. */
export function NominationForm(props: NominationFormProps) {
  const { page, account, verbs } = props;
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const { form, view, draft, conflict, stateOf, onBlur, composition, settle } = useNominationForm(props);
  const { others, onFocus } = usePresence(draft.nominationId, verbs.editing, draft.savedAt);
  const save = () => void draft.saver.flush();
  const files = useAttachments(page.attachments, draft.nominationId, settle, verbs);
  useHashFocus(draft.ready);

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
          onFocus={onFocus}
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
            others={others}
            leaving={leaving}
            onCheck={() => void check()}
          />
          <FormNav {...view.assessment} />
          <FormBody view={view} files={files} ready={draft.ready} />
          <FormSide view={view} />
        </form>
        <Interruptions account={account} view={view} draft={draft} conflict={conflict} />
      </FieldStates>
    </FormProvider>
  );
}
