"use client";
import { type FocusEvent, useCallback, useEffect, useRef, useState } from "react";
import type { EditingInput } from "@/domain/decision";
import type { OthersEditing } from "@/domain/unit-desk";
import type { Send } from "../form/send";

const every = 30_000;
const atMost = 10_000;

const sectionAt = (element: Element): number | null => Number(element.closest(".fsec")?.id) || null;

/**
 * Tells which section this page is at, on each save and every half minute while it is seen, and hears where others are.
 * `onFocus` goes on the form element.
 */
export function usePresence(
  nominationId: () => string | null,
  editing: Send<EditingInput, OthersEditing>,
  savedAt: string | null,
) {
  const section = useRef(1);
  const told = useRef({ section: 0, at: 0 });
  const [others, setOthers] = useState<readonly number[]>([]);

  const tell = useCallback(async () => {
    const id = nominationId();
    if (id === null || document.visibilityState === "hidden" || !navigator.onLine) return;
    told.current = { section: section.current, at: Date.now() };
    const input = { nominationId: id, section: section.current };
    const answer = await editing(input, crypto.randomUUID()).catch(() => null);
    if (answer?.ok === true) setOthers(answer.value.sections);
  }, [nominationId, editing]);

  useEffect(() => {
    const timer = setInterval(() => void tell(), every);
    return () => clearInterval(timer);
  }, [tell]);

  useEffect(() => {
    const { section: last, at } = told.current;
    if (savedAt !== null && (last !== section.current || Date.now() - at >= atMost)) void tell();
  }, [savedAt, tell]);

  const onFocus = ({ target }: FocusEvent) => {
    section.current = sectionAt(target) ?? section.current;
  };
  return { others, onFocus };
}
