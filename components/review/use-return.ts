"use client";
import type { ReturnInput } from "@/domain/decision";
import { phrasesFor } from "@/domain/phrase";
import type { Send } from "../form/send";
import type { DecisionPanelProps } from "./decision";
import type { RemarkField } from "./remark-label";
import { useDecisionDesk } from "./use-decision-desk";
import type { Pin } from "./use-pin";
import { useReturnChecks } from "./use-return-checks";
import { useReturnForm } from "./use-return-form";

export type UseReturn = Omit<DecisionPanelProps, "onClose"> & {
  readonly pin: Pin | null;
  readonly send: Send<ReturnInput>;
};

/** A return being composed: its remarks, the phrases for them, and what is asked before it goes out. */
export function useReturn({ shown, kept, ...props }: UseReturn) {
  const { nominationId, findings } = props.decision;
  const composed = useReturnForm({ ...props, kept: kept?.verb === "return" ? kept.input : null });
  const desk = useDecisionDesk(nominationId, shown);
  const { form, fields, failing } = composed;
  const remarked = fields.map(({ field }) => field);
  const checks = useReturnChecks(remarked, findings, desk.load, desk.desk);
  const phrasesOf = (field: RemarkField) => {
    const here = failing.filter((finding) => finding.field === field);
    const kinds = here.map(({ ruleId }) => desk.desk?.kinds[ruleId]);
    return phrasesFor(desk.desk?.phrases ?? [], field, kinds);
  };
  const confirm = async () => {
    if ((await form.trigger()) && (await checks.pass())) await form.submit();
  };
  return { ...composed, desk, checks, phrasesOf, confirm };
}
