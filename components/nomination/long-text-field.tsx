"use client";
import { explainCount } from "@/domain/count-characters";
import { fieldLabels } from "@/domain/sections";
import { thousands } from "@/domain/thousands";
import { FieldBox } from "../form/field-box";
import { useField } from "../form/use-field";
import { Icon } from "../ui/icon";
import { CountExplanation } from "./count-explanation";
import type { FormView } from "./form-view";
import { type Cut, usePasteWithin } from "./use-paste-within";

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

function CutNotice({ cut, most, onUndo }: { readonly cut: Cut; readonly most: number; readonly onUndo: () => void }) {
  const words = `粘贴的内容超过${thousands(most)}字的上限，后面的部分没有放进来。`;
  return (
    <p className="fundo" role="status">
      {cut.full === null ? `${words}原文太长，请分段整理后再粘贴。` : words}
      {cut.full === null ? null : (
        <button type="button" className="db db--sm" onClick={onUndo}>
          撤销，放入全文
        </button>
      )}
    </p>
  );
}

function Over({ count, limits }: { readonly count: number; readonly limits: Limits | null }) {
  const over = limits === null ? 0 : count - limits.most;
  return (
    <p className="editor__over" role="status">
      {over > 0 ? (
        <>
          <Icon name="warning" size={18} />
          超出{thousands(over)}字，删到{limitWords({ least: 0, most: count - over })}才能提交
        </>
      ) : null}
    </p>
  );
}

export type LongTextFieldProps = { readonly name: LongText; readonly rows: number; readonly view: FormView };

/** A text whose length counts: plain paragraphs, with the count, its limits and its explanation below. */
export function LongTextField({ name, rows, view }: LongTextFieldProps) {
  const limits = limitsOf(view, name);
  const field = useField(name, limits !== null);
  const { cut, onPaste, undo, forget } = usePasteWithin(name, limits?.most ?? null);
  const parts = explainCount(view.values[name]);
  const hint = limits === null ? {} : { hint: limitWords(limits) };
  const input = field.register();
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
          {...input}
          onPaste={onPaste}
          onChange={(event) => {
            forget();
            void input.onChange(event);
          }}
        />
        <div className="editor__foot">
          {limits === null ? <span /> : <CharacterBar count={parts.total} limits={limits} />}
          <span>
            <b>{thousands(parts.total)}</b>
            {limits === null ? "字" : ` / ${limitWords(limits)}`}
          </span>
        </div>
        <CountExplanation parts={parts} />
      </div>
      <Over count={parts.total} limits={limits} />
      {cut === null || limits === null ? null : <CutNotice cut={cut} most={limits.most} onUndo={undo} />}
    </FieldBox>
  );
}
