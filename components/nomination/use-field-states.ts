"use client";
import { type FocusEvent, useState } from "react";
import type { FormDraft, FormField, Remark } from "@/domain/nomination";
import type { FieldState } from "../form/field-states";

const fields = (path: string): string => path.split(".")[0] ?? path;

const isEmpty = (values: FormDraft, path: string): boolean => {
  let value: unknown = values;
  for (const key of path.split(".")) {
    value = typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  }
  return value === undefined || value === "" || value === false;
};

export type FieldStatesInput = {
  readonly values: FormDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly remarks: readonly Remark[];
  readonly isOpen: (field: FormField) => boolean;
  /** After 检查与提交 empty fields count as well. */
  readonly showAll: boolean;
};

/**
 * Which errors show: those of fields that were left with something wrong in them, until they are right; empty ones only
 * with `showAll`. `unreadable` are errors that keep a draft from being saved and always show.
 */
export function useFieldStates({ values, errors, remarks, isOpen, showAll }: FieldStatesInput) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, string>>>({});

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const name = event.target.getAttribute("name");
    if (name === null) return;
    const visited = new Set([...left, name]);
    setLeft(visited);
    setWrong(new Set([...visited].filter((path) => errors[path] !== undefined && !isEmpty(values, path))));
  };

  const shows = (path: string): boolean => showAll || (wrong.has(path) && !isEmpty(values, path));

  const stateOf = (path: string): FieldState => ({
    open: isOpen(fields(path) as FormField),
    error: unreadable[path] ?? (shows(path) ? (errors[path] ?? null) : null),
    remarks: remarks.filter(({ field }) => field === path).map(({ text }) => text),
  });

  return { stateOf, onBlur, setUnreadable };
}
