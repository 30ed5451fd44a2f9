"use client";
import type { ReactNode } from "react";
import { stepInput, type StepInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { Decision } from "./decision";
import type { Offer } from "./offers";
import { Refused } from "../desk/refused";
import { VerbButton } from "./verb-button";

export type BeginFormProps = {
  readonly decision: Decision;
  readonly offer: Offer;
  readonly send: Send<StepInput>;
  readonly onDone: () => void;
  readonly children: ReactNode;
};

/** 开始初审, 开始复审: with it the reviewer declares to have no interest in the unit. */
export function BeginForm({ decision, offer, send, onDone, children }: BeginFormProps) {
  const { nominationId, version, role } = decision;
  const { submit, formState } = useActionForm(stepInput, send, { nominationId, version }, onDone);
  const { errors, isSubmitting } = formState;
  return (
    <form
      className="dbar__form"
      aria-label="开始审核"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting && offer.off === null) void submit(event);
      }}
    >
      <div className="dbar__op">
        <p>
          <b>开始审核，即声明本人与该单位无利害关系。</b>
          有利害关系的，请点名称旁的“申请回避”。
          {role === "county" ? "开始后，单位不能再自行撤回修改。" : null}
        </p>
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
