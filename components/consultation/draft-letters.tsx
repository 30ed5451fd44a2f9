"use client";
import { useState } from "react";
import type { Candidate, ConsultationTemplate } from "@/domain/consultation";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { ConsultationVerbs } from "./consultation-verbs";
import { DraftList } from "./draft-list";
import { DueField } from "./due-field";
import type { SentLinksProps } from "./sent-links";
import { useDrafts } from "./use-drafts";

export type DraftLettersProps = {
  readonly picked: readonly Candidate[];
  readonly templates: readonly ConsultationTemplate[];
  readonly defaultDueOn: string;
  readonly ask: ConsultationVerbs["ask"];
  readonly onSent: (letters: SentLinksProps["letters"]) => void;
  readonly onBack: () => void;
};

/** The letters about what was picked, one a department, until they are sent. */
export function DraftLetters({ picked, templates, defaultDueOn, ask, onSent, onBack }: DraftLettersProps) {
  const [dueOn, setDueOn] = useState(defaultDueOn);
  const drafting = useDrafts(templates, picked);
  const { drafts } = drafting;
  const { run, busy, refusal, words } = useVerb(ask, ({ letters }) =>
    onSent(letters.map((letter, index) => ({ ...letter, token: drafts[index]?.token ?? "" }))),
  );
  const errors = refusal?.code === "invalid" ? refusal.fields : {};
  const send = () =>
    run({
      dueOn,
      letters: drafts.map(({ key: _key, email, nominationIds, ...letter }) => ({
        ...letter,
        email: email.trim(),
        nominationIds: [...nominationIds],
      })),
    });
  return (
    <form
      className="panel__b casks"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>
        已选{picked.length}件，拟征求{drafts.length}个部门的意见。部门按单位性质列出，可以增减、改名。
      </p>
      <DraftList {...drafting} picked={picked} errors={errors} />
      <DueField
        label="答复期限"
        hint="到这一天结束前都可以答复。"
        value={dueOn}
        error={errors["dueOn"]}
        onChange={setDueOn}
      />
      <Refused message={errors["letters"] ?? words} />
      <div className="casks__go">
        <button type="button" className="db" onClick={onBack}>
          重新选
        </button>
        <button type="submit" className="db db--pri" {...(busy ? { "aria-disabled": true } : {})}>
          {busy ? "正在发出" : `发出${drafts.length}份`}
        </button>
      </div>
    </form>
  );
}
