"use client";
import { type RefObject, useId, useRef } from "react";
import { type AskedLetter, answerLabels } from "@/domain/consultation";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useHydrated } from "../form/use-hydrated";
import { AnsweredNote } from "./answered-note";
import { ConsultItem } from "./consult-item";
import type { SendAnswer } from "./send-answer";
import { useConsult } from "./use-consult";

export type ConsultFormProps = {
  readonly token: string;
  readonly letter: AskedLetter;
  readonly sendAnswer: SendAnswer;
};

const forAll = ["agree", "no_opinion"] as const;

/** A department answers what it was asked, all at once. */
export function ConsultForm({ token, letter, sendAnswer }: ConsultFormProps) {
  const ready = useHydrated();
  const file = useRef<HTMLInputElement>(null);
  const consult = useConsult(token, letter, sendAnswer);
  const { items, bodyName } = letter;
  const { said, of, say, sayAll, answeredBy, errors, words, busy, done } = consult;
  if (done !== null)
    return <AnsweredNote items={items} said={said} answeredBy={answeredBy} at={done} bodyName={bodyName} />;
  return (
    <form
      className="consult__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void consult.send(file.current?.files?.[0] ?? null);
      }}
    >
      <fieldset disabled={!ready}>
        {items.length > 1 ? (
          <p className="consult__all">
            全部选为
            {forAll.map((one) => (
              <button key={one} type="button" className="db" onClick={() => sayAll(one)}>
                {answerLabels[one]}
              </button>
            ))}
          </p>
        ) : null}
        <ol className="consult__items">
          {items.map((item, index) => (
            <ConsultItem
              key={item.nominationId}
              item={item}
              saying={of(item.nominationId)}
              answerError={errors[`answers.${index}.answer`]}
              reasonError={errors[`answers.${index}.reason`]}
              onChange={(part) => say(item.nominationId, part)}
            />
          ))}
        </ol>
        <AnswerFoot consult={consult} file={file} />
        <Refused message={words} />
        <p className="muted">提交以后不能修改，链接随即失效。</p>
        <button type="submit" className="db db--pri consult__go" {...(busy ? { "aria-disabled": true } : {})}>
          {busy ? "正在提交" : "提交答复"}
        </button>
      </fieldset>
    </form>
  );
}

type FootProps = {
  readonly consult: ReturnType<typeof useConsult>;
  readonly file: RefObject<HTMLInputElement | null>;
};

/** Who answers, and the stamped reply. */
function AnswerFoot({ consult: { answeredBy, setAnsweredBy, errors }, file }: FootProps) {
  const id = useId();
  return (
    <>
      <Field id={`${id}-by`} label="答复人" hint="单位和姓名，例如：某局办公室某某。" error={errors["answeredBy"]}>
        {(aria) => (
          <input
            className="in"
            autoComplete="name"
            {...aria}
            value={answeredBy}
            onChange={(event) => setAnsweredBy(event.target.value)}
          />
        )}
      </Field>
      <Field id={`${id}-file`} label="盖章的复函（选填）" hint="PDF、JPG或PNG，不超过20 MB。">
        {(aria) => <input className="in" type="file" accept=".pdf,.jpg,.jpeg,.png" ref={file} {...aria} />}
      </Field>
    </>
  );
}
