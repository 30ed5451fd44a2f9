"use client";
import { useId } from "react";
import type { Candidate } from "@/domain/consultation";
import { Field } from "../desk/field";
import { DraftAbout } from "./draft-about";
import type { Draft } from "./use-drafts";

export type DraftRowProps = {
  readonly draft: Draft;
  readonly index: number;
  readonly picked: readonly Candidate[];
  /** Required by the round. */
  readonly fixed: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: () => void;
};

/** One letter of a batch: to whom, about what, and whether it must be answered. */
export function DraftRow({ draft, index, picked, fixed, errors, onChange, onRemove }: DraftRowProps) {
  const id = useId();
  const { department, email } = draft;
  const name = department.trim() === "" ? `第${index + 1}个部门` : department;
  const said = (field: string): string | undefined => errors[`letters.${index}.${field}`];
  return (
    <li className="cdraft" aria-label={name}>
      <Field id={`${id}-to`} label="部门" error={said("department")}>
        {(aria) => (
          <input
            className="in"
            {...aria}
            value={department}
            onChange={(event) => onChange({ department: event.target.value })}
          />
        )}
      </Field>
      <Field id={`${id}-mail`} label="邮箱（选填）" error={said("email")}>
        {(aria) => (
          <input
            className="in"
            type="email"
            {...aria}
            value={email}
            onChange={(event) => onChange({ email: event.target.value })}
          />
        )}
      </Field>
      <DraftAbout
        draft={draft}
        picked={picked}
        fixed={fixed}
        name={name}
        error={said("nominationIds")}
        onChange={onChange}
        onRemove={onRemove}
      />
    </li>
  );
}
