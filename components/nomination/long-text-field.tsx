"use client";
import { countCharacters } from "@/domain/count-characters";
import { fieldLabels } from "@/domain/sections";
import { thousands } from "@/domain/thousands";
import { FieldBox } from "../form/field-box";
import { useField } from "../form/use-field";
import type { FormView } from "./form-view";

type LongText = "summary" | "deeds";
type Limits = { readonly least: number; readonly most: number };

const limitsOf = ({ page, assessment }: FormView, name: LongText): Limits | null => {
  for (const { id, parameters } of page.round.rules) {
    const applies = assessment.findings.some(({ ruleId }) => ruleId === id);
    if (applies && parameters.kind === "word_count" && parameters.field === name) return parameters;
  }
  return null;
};

const limitWords = ({ least, most }: Limits): string =>
  least > 0 ? `${thousands(least)}到${thousands(most)}字` : `不超过${thousands(most)}字`;

function CharacterBar({ count, limits }: { readonly count: number; readonly limits: Limits }) {
  const { least, most } = limits;
  const fits = count >= least && count <= most;
  const label = `已写${count}字，${least > 0 ? `下限${least}字，` : ""}上限${most}字`;
  return (
    <div
      className={`wc${fits && count > 0 ? " is-ok" : ""}${count > most ? " is-over" : ""}`}
      role="img"
      aria-label={label}
    >
      <i style={{ width: `${Math.min(100, (100 * count) / most)}%` }} />
      {least > 0 ? <u style={{ left: `${(100 * least) / most}%` }} /> : null}
    </div>
  );
}

export type LongTextFieldProps = { readonly name: LongText; readonly rows: number; readonly view: FormView };

/** A text whose length counts: plain paragraphs, with the count and its limits below. */
export function LongTextField({ name, rows, view }: LongTextFieldProps) {
  const limits = limitsOf(view, name);
  const field = useField(name, limits !== null);
  const count = countCharacters(view.values[name]);
  const hint = limits === null ? {} : { hint: limitWords(limits) };
  return (
    <FieldBox id={field.id} label={fieldLabels[name]} {...hint} error={field.error} remarks={field.remarks}>
      <div className="editor">
        <textarea
          className="editor__body"
          id={field.id}
          rows={rows}
          defaultValue={field.initial}
          readOnly={!field.open}
          {...field.aria}
          {...field.register()}
        />
        <div className="editor__foot">
          {limits === null ? <span /> : <CharacterBar count={count} limits={limits} />}
          <span>
            <b>{thousands(count)}</b>
            {limits === null ? "字" : ` / ${limitWords(limits)}`}
          </span>
        </div>
      </div>
    </FieldBox>
  );
}
