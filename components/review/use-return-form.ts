"use client";
import { useEffect, useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { type ReturnInput, returnInput } from "@/domain/decision";
import type { Remark } from "@/domain/nomination";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { Decision } from "./decision";
import type { RemarkField } from "./remark-label";
import type { Pin } from "./use-pin";

export type UseReturnForm = {
  readonly decision: Decision;
  readonly draft: string;
  /** The remarks of a return that was taken back or refused. */
  readonly kept: ReturnInput | null;
  readonly pin: Pin | null;
  readonly send: Send<ReturnInput>;
  readonly onDone: () => void;
};

/** The remarks of a return: a field picked again gets back what was written for it, at first what fails there. */
export function useReturnForm({ decision, draft, kept, pin, send, onDone }: UseReturnForm) {
  const { nominationId, version, findings, defaultResubmitBy } = decision;
  const opening: ReturnInput["remarks"] = draft === "" ? [] : [{ field: "form", text: draft }];
  const remarks = kept?.remarks ?? opening;
  const resubmitBy = kept?.resubmitBy ?? defaultResubmitBy;
  const form = useActionForm(returnInput, send, { nominationId, version, resubmitBy, remarks }, onDone);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "remarks" });
  const put = useRef(new Map<RemarkField, string>());
  const failing = findings.filter(({ verdict }) => verdict === "fail" || verdict === "pending");
  const offered = (field: RemarkField): string =>
    failing
      .filter((finding) => finding.field === field)
      .map(({ title, figures }) => `${title}：${figures}`)
      .join("；");
  const indexOf = (field: RemarkField) => form.getValues("remarks").findIndex((row) => row.field === field);
  const focusOn = (field: RemarkField) => form.setFocus(`remarks.${indexOf(field)}.text`);
  const add = ({ field, text }: Remark) => {
    if (indexOf(field) === -1)
      append({ field, text: put.current.get(field) ?? (text || offered(field)) }, { shouldFocus: false });
    setTimeout(() => focusOn(field));
  };
  const toggle = (field: RemarkField) => {
    const at = indexOf(field);
    if (at === -1) {
      append({ field, text: put.current.get(field) ?? offered(field) });
      return;
    }
    put.current.set(field, form.getValues(`remarks.${at}.text`));
    remove(at);
  };
  const insert = (field: RemarkField, words: string) => {
    const at = indexOf(field);
    const typed = form.getValues(`remarks.${at}.text`).trimEnd();
    form.setValue(`remarks.${at}.text`, typed === "" ? words : `${typed}\n${words}`, { shouldDirty: true });
    focusOn(field);
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    if (pin !== null) latest.current({ field: pin.field, text: "" });
  }, [pin]);
  return { form, fields, toggle, add, insert, failing };
}
