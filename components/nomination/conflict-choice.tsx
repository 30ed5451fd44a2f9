"use client";
import { Fragment, useId, useState } from "react";
import type { FormDraft, FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import type { FormPage } from "@/domain/unit-desk";
import { Dialog } from "../desk/dialog";
import { fieldWords } from "./field-words";
import { textParts } from "./text-parts";

export type ConflictChoiceProps = {
  readonly both: readonly FormField[];
  readonly mine: FormDraft;
  readonly theirs: FormDraft;
  readonly page: FormPage;
  readonly onChoose: (fromThem: readonly FormField[]) => void;
};

type Side = "mine" | "theirs";
type Picks = Readonly<Partial<Record<FormField, Side>>>;

const sideWords: Readonly<Record<Side, string>> = { mine: "我的", theirs: "对方的" };

/** One of two texts, with what the other lacks marked. */
function MarkedText({ text, other }: { readonly text: string; readonly other: string }) {
  if (text === "") return <span className="muted">未填</span>;
  return textParts(other, text)
    .filter(({ kind }) => kind !== "del")
    .map(({ kind, text: part }, index) => {
      const key = `${index}:${kind}`;
      return kind === "ins" ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>;
    });
}

type FieldChoiceProps = {
  readonly field: FormField;
  readonly words: Readonly<Record<Side, string>>;
  readonly picked: Side | undefined;
  readonly onPick: (side: Side) => void;
};

function FieldChoice({ field, words, picked, onPick }: FieldChoiceProps) {
  const id = useId();
  return (
    <fieldset className="fchoice">
      <legend>{fieldLabels[field]}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <div key={side} className="fchoice__side">
          <label>
            <input
              type="radio"
              className="chk chk--radio"
              name={id}
              checked={picked === side}
              onChange={() => onPick(side)}
              aria-describedby={`${id}-${side}`}
            />
            {sideWords[side]}
          </label>
          <p id={`${id}-${side}`}>
            <MarkedText text={words[side]} other={words[side === "mine" ? "theirs" : "mine"]} />
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function Choices({
  both,
  mine,
  theirs,
  page,
  onChoose,
  onLater,
}: ConflictChoiceProps & { readonly onLater: () => void }) {
  const [picks, setPicks] = useState<Picks>({});
  const pickAll = (side: Side) => setPicks(Object.fromEntries(both.map((field) => [field, side])));
  const left = both.filter((field) => picks[field] === undefined).length;
  const wordsOf = (field: FormField, form: FormDraft) => fieldWords(field, form, page).join("\n");
  return (
    <div className="fchoices">
      <p>另一位同事同时改了下面{both.length}处，请逐处选保留哪一版。只有一方改过的地方会自动合在一起。</p>
      <div className="fchoices__all">
        {(["mine", "theirs"] as const).map((side) => (
          <button key={side} type="button" className="db db--sm" onClick={() => pickAll(side)}>
            都用{sideWords[side]}
          </button>
        ))}
      </div>
      {both.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          words={{ mine: wordsOf(field, mine), theirs: wordsOf(field, theirs) }}
          picked={picks[field]}
          onPick={(side) => setPicks((now) => ({ ...now, [field]: side }))}
        />
      ))}
      <div className="dlg__f">
        <span className="muted" role="status">
          {left === 0 ? "" : `还有${left}处没有选`}
        </span>
        <button type="button" className="db" onClick={onLater}>
          再看看
        </button>
        <button
          type="button"
          className="db db--pri"
          disabled={left > 0}
          onClick={() => onChoose(both.filter((field) => picks[field] === "theirs"))}
        >
          按所选保存
        </button>
      </div>
    </div>
  );
}

/** Two people changed the same fields: one choice a field, and nothing is saved before it is made. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const [later, setLater] = useState(false);
  if (props.both.length === 0) return null;
  return (
    <>
      {later ? (
        <button type="button" className="db db--pri fagain" onClick={() => setLater(false)}>
          选保留哪一版
        </button>
      ) : null}
      <Dialog question="另一处改过这份申报" open={!later} onClose={() => setLater(true)}>
        <Choices {...props} onLater={() => setLater(true)} />
      </Dialog>
    </>
  );
}
