"use client";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Phrase } from "@/domain/phrase";
import { Field } from "./field";
import { PhraseMenu } from "./phrase-menu";
import { type RemarkField, remarkLabel } from "./remark-label";
import type { DecisionDeskInHand } from "./use-decision-desk";

export type RemarkRowProps = {
  readonly nominationId: string;
  readonly field: RemarkField;
  readonly control: UseFormRegisterReturn;
  readonly error: string | undefined;
  readonly phrases: readonly Phrase[];
  readonly desk: DecisionDeskInHand;
  readonly typed: () => string;
  readonly onInsert: (words: string) => void;
};

/** One remark of a return, with the phrases for it. */
export function RemarkRow({ nominationId, field, control, error, phrases, desk, typed, onInsert }: RemarkRowProps) {
  const label = remarkLabel(field);
  return (
    <div className="remark">
      <Field label={label} error={error}>
        {(aria) => <textarea className="in" rows={2} {...aria} {...control} />}
      </Field>
      <PhraseMenu
        about={label}
        phrases={phrases}
        desk={desk}
        onInsert={onInsert}
        toKeep={() => {
          const text = typed().trim();
          return text === "" ? null : { use: "return", nominationId, field, text };
        }}
      />
    </div>
  );
}
