"use client";
import { useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { type ReturnInput, returnInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { Decision } from "./decision";
import type { RemarkField } from "./remark-label";

/** The remarks of a return: a field picked again gets back what was written for it, at first what fails there. */
export function useReturnForm(decision: Decision, draft: string, send: Send<ReturnInput>, onDone: () => void) {
  const { nominationId, version, findings, defaultResubmitBy } = decision;
  const remarks: ReturnInput["remarks"] = draft === "" ? [] : [{ field: "form", text: draft }];
  const form = useActionForm(
    returnInput,
    send,
    { nominationId, version, resubmitBy: defaultResubmitBy, remarks },
    onDone,
  );
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "remarks" });
  const put = useRef(new Map<RemarkField, string>());
  const failing = findings.filter(({ verdict }) => verdict === "fail" || verdict === "pending");
  const offered = (field: RemarkField): string =>
    failing
      .filter((finding) => finding.field === field)
      .map(({ title, figures }) => `${title}：${figures}`)
      .join("；");
  const toggle = (field: RemarkField) => {
    const at = fields.findIndex((row) => row.field === field);
    if (at === -1) {
      append({ field, text: put.current.get(field) ?? offered(field) });
      return;
    }
    put.current.set(field, form.getValues(`remarks.${at}.text`));
    remove(at);
  };
  return { form, fields, toggle, failing: failing.map(({ field }) => field) };
}
