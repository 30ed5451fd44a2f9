"use client";
import { type KeyboardEvent, type ReactNode, useContext } from "react";
import { recommendInput, type RecommendInput } from "@/domain/decision";
import type { HeldInput } from "@/domain/held-decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { Decision } from "./decision";
import { Field } from "./field";
import { stageLabels } from "./labels";
import type { Offer } from "./offers";
import { Refused } from "../desk/refused";
import { SessionContext } from "./session-context";
import { VerbButton } from "./verb-button";

export type RecommendFormProps = {
  readonly decision: Decision;
  readonly offer: Offer;
  readonly kept: HeldInput | null;
  readonly send: Send<RecommendInput>;
  readonly onDone: () => void;
  /** The buttons of the other verbs. */
  readonly children: ReactNode;
};

const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key === "Escape" && !event.nativeEvent.isComposing) event.currentTarget.blur();
};

/** The opinion and 推荐, always in reach. */
export function RecommendForm({ decision, offer, kept, send, onDone, children }: RecommendFormProps) {
  const { nominationId, version, role } = decision;
  const { draftOf, keepDraft } = useContext(SessionContext);
  const opinion = kept?.verb === "recommend" ? kept.input.opinion : draftOf(nominationId);
  const form = useActionForm(recommendInput, send, { nominationId, version, opinion }, onDone);
  const { register, submit, formState } = form;
  const { errors, isSubmitting } = formState;
  const keep = (event: { readonly target: { readonly value: string } }) => keepDraft(nominationId, event.target.value);
  return (
    <form
      className="dbar__form"
      aria-label={`${stageLabels[role]}意见`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting && offer.off === null) void submit(event);
      }}
    >
      <div className="dbar__op">
        <Field label="意见" hint="退回、不予推荐时带入，单位能看到" error={errors.opinion?.message}>
          {(control) => (
            <textarea
              className="in"
              rows={1}
              data-opinion=""
              onKeyDown={leave}
              {...control}
              {...register("opinion", { onChange: keep })}
            />
          )}
        </Field>
      </div>
      <div className="dbar__btn">
        {children}
        <VerbButton offer={offer} role={role} busy={isSubmitting} open={null} />
      </div>
      <div className="dbar__no">
        <Refused message={errors.root?.message} />
      </div>
    </form>
  );
}
