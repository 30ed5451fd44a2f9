"use client";
import { useId } from "react";
import { awardTypes } from "@/domain/award-types";
import { answerLabels, type ConsultationAnswer, consultationAnswers, type LinkedItem } from "@/domain/consultation";
import { Field } from "../desk/field";
import type { Saying } from "./saying";

export type ConsultItemProps = {
  readonly item: LinkedItem;
  readonly saying: Saying;
  readonly answerError: string | undefined;
  readonly reasonError: string | undefined;
  readonly onChange: (part: Partial<Saying>) => void;
};

type ChoicesProps = {
  readonly name: string;
  readonly answer: ConsultationAnswer | null;
  readonly onChange: (answer: ConsultationAnswer) => void;
};

const Choices = ({ name, answer, onChange }: ChoicesProps) => (
  <div className="consult__choices">
    {consultationAnswers.map((one) => (
      <label key={one} className="ccheck">
        <input type="radio" name={name} checked={answer === one} onChange={() => onChange(one)} />
        {answerLabels[one]}
      </label>
    ))}
  </div>
);

/** One nomination that a department is asked about. */
export function ConsultItem({ item, saying, answerError, reasonError, onChange }: ConsultItemProps) {
  const id = useId();
  const { title, award, unitName, unitNature, creditCode } = item;
  return (
    <li>
      <fieldset
        className={answerError === undefined ? "consult__item" : "consult__item consult__item--err"}
        {...(answerError === undefined ? {} : { "aria-describedby": `${id}-error` })}
      >
        <legend>{title}</legend>
        <p className="muted">
          {awardTypes[award].label}，申报单位：{unitName}，{unitNature}
          {creditCode === null ? "" : `，统一社会信用代码${creditCode}`}
        </p>
        {answerError === undefined ? null : (
          <p className="emsg" id={`${id}-error`}>
            {answerError}
          </p>
        )}
        <Choices name={`${id}-answer`} answer={saying.answer} onChange={(answer) => onChange({ answer })} />
        <Field
          id={`${id}-reason`}
          label={saying.answer === "disagree" ? "不同意的原因" : "说明（选填）"}
          error={reasonError}
        >
          {(aria) => (
            <textarea
              className="in"
              rows={saying.answer === "disagree" ? 3 : 1}
              {...aria}
              value={saying.reason}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
          )}
        </Field>
      </fieldset>
    </li>
  );
}
