"use client";
import { type FocusEvent, useState } from "react";
import { type FormDraft, type FormField, isFormField, type Remark } from "@/domain/nomination";
import type { FieldState } from "../form/field-states";

const fieldOf = (path: string): FormField | null => {
  const name = path.split(".")[0] ?? path;
  return isFormField(name) ? name : null;
};

const isEmpty = (values: FormDraft, path: string): boolean => {
  let value: unknown = values;
  for (const key of path.split(".")) {
    value =
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  }
  return value === undefined || value === "" || value === false;
};

export type FieldStatesInput = {
  readonly values: FormDraft;
  readonly errors: Readonly<Record<string, string>>;
  /** Errors that keep a draft from being saved; they always show. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly remarks: readonly Remark[];
  readonly isOpen: (field: FormField) => boolean;
  /** After 检查与提交 empty fields count as well. */
  readonly showAll: boolean;
};

/**
 * Which errors show: those of fields that were left with something wrong in them, until they are right; empty ones only
 * with `showAll`.
 */
export function useFieldStates({ values, errors, unreadable, remarks, isOpen, showAll }: FieldStatesInput) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const name = event.target.getAttribute("name");
    if (name === null) return;
    const visited = new Set([...left, name]);
    setLeft(visited);
    setWrong(new Set([...visited].filter((path) => errors[path] !== undefined && !isEmpty(values, path))));
  };

  const shows = (path: string): boolean => showAll || (wrong.has(path) && !isEmpty(values, path));

  const isOpenPath = (path: string): boolean => {
    const field = fieldOf(path);
    return field !== null && isOpen(field);
  };

  const stateOf = (path: string): FieldState => ({
    open: isOpenPath(path),
    error: unreadable[path] ?? (shows(path) ? (errors[path] ?? null) : null),
    remarks: remarks.filter(({ field }) => field === path).map(({ text }) => text),
  });

  return { stateOf, onBlur };
}
