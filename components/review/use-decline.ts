"use client";
import { useState } from "react";
import { declineInput, type DeclineInput } from "@/domain/decision";
import { adviceOf } from "@/domain/phrase";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { DecisionPanelProps } from "./decision";
import { useDecisionDesk } from "./use-decision-desk";

export type UseDecline = Omit<DecisionPanelProps, "onClose"> & { readonly send: Send<DeclineInput> };

/** A decline being composed: the rule that is chosen offers its figures as the reason, and what helps next time; never over one's own words. */
export function useDecline({ decision, shown, draft, kept, send, onDone }: UseDecline) {
  const { nominationId, version, findings } = decision;
  const before = kept?.verb === "decline" ? kept.input : null;
  const start = { ruleId: "", reason: draft, advice: "", ...before, nominationId, version };
  const form = useActionForm(declineInput, send, start, onDone);
  const desk = useDecisionDesk(nominationId, shown);
  const [offered, setOffered] = useState({ reason: "", advice: "" });
  const [ruleId, setRuleId] = useState(start.ruleId);
  const ruleOf = (id: string) => findings.find((one) => one.ruleId === id);
  const adviceFor = (id: string) => adviceOf(desk.desk?.phrases ?? [], desk.desk?.kinds[id]);
  const choose = (id: string) => {
    const rule = ruleOf(id);
    const isMet = rule === undefined || rule.verdict === "pass";
    const next = { reason: isMet ? "" : `${rule.figures}。`, advice: adviceFor(id)[0]?.text ?? "" };
    for (const name of ["reason", "advice"] as const) {
      const written = form.getValues(name) ?? "";
      if (written === "" || written === offered[name]) form.setValue(name, next[name]);
    }
    setOffered(next);
    setRuleId(id);
  };
  const insert = (words: string) => {
    form.setValue("advice", words);
    form.setFocus("advice");
  };
  const toKeep = () => {
    const text = (form.getValues("advice") ?? "").trim();
    return text === "" ? null : ({ use: "decline", nominationId, ruleId, text } as const);
  };
  return { form, desk, rule: ruleOf(ruleId), phrases: adviceFor(ruleId), choose, insert, toKeep };
}
