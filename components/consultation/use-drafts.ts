"use client";
import { useRef, useState } from "react";
import { type Candidate, type ConsultationTemplate, isRequiredOf, suggestedLetters } from "@/domain/consultation";
import { newToken } from "../form/new-token";

/** A letter while it is put together. */
export type Draft = {
  readonly key: number;
  readonly department: string;
  readonly email: string;
  readonly required: boolean;
  readonly nominationIds: readonly string[];
  /** The end of its link; the same until it is sent, so that a repeated request is the same request. */
  readonly token: string;
};

/** The letters of a batch: suggested by the round's templates, then the reviewer's to change. */
export function useDrafts(templates: readonly ConsultationTemplate[], picked: readonly Candidate[]) {
  const suggested = (): readonly Draft[] =>
    suggestedLetters(templates, picked).map((letter, key) => ({ ...letter, key, email: "", token: newToken() }));
  const [drafts, setDrafts] = useState(suggested);
  const next = useRef(1_000);
  const change = (key: number, part: Partial<Draft>): void =>
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: number): void => setDrafts((all) => all.filter((one) => one.key !== key));
  const add = (): void => {
    next.current += 1;
    const key = next.current;
    const nominationIds = picked.map(({ nominationId }) => nominationId);
    setDrafts((all) => [...all, { key, department: "", email: "", required: false, nominationIds, token: newToken() }]);
  };
  /** Required by the round for something that the letter is about: not the reviewer's to change. */
  const isFixed = ({ department, nominationIds }: Draft): boolean =>
    picked.some(
      ({ nominationId, unitNature }) =>
        nominationIds.includes(nominationId) && isRequiredOf(templates, department.trim(), unitNature),
    );
  return { drafts, change, remove, add, isFixed };
}
