"use client";
import { type KeyboardEvent, useId, useState } from "react";
import type { RubricItem } from "@/domain/evaluation";
import { pointsOf, stepped } from "@/domain/points-text";
import { Icon } from "../ui/icon";

export type ScoreItemProps = {
  readonly item: RubricItem;
  readonly text: string;
  readonly missing: boolean;
  readonly onType: (text: string) => void;
  readonly onCompose: (on: boolean) => void;
};

const steps: Readonly<Record<string, 0.5 | -0.5>> = { ArrowUp: 0.5, ArrowDown: -0.5 };

/** One item of the rubric: points by halves, typed or moved by the arrow keys. */
export function ScoreItem({ item, text, missing, onType, onCompose }: ScoreItemProps) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const { title, guidance, most, weight } = item;
  const isWrong = left && text.trim() !== "" && pointsOf(text, most) === null;
  const error = isWrong ? `请填0到${most}的分数，可以到0.5分` : missing && text.trim() === "" ? "请给这一项打分" : null;
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = steps[event.key];
    if (by === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onType(stepped(text, most, by));
  };
  return (
    <div className={error === null ? "jitem f" : "jitem f f--err"}>
      <label htmlFor={id}>{title}</label>
      <p className="hint" id={`${id}-hint`}>
        {guidance === "" ? null : <span>{guidance} </span>}
        满分{most}分，权重{weight}%
      </p>
      <input
        id={id}
        className="in jitem__in"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        {...(error === null ? {} : { "aria-invalid": true as const })}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => setLeft(true)}
        onKeyDown={move}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
      />
      <span className="jitem__most" aria-hidden="true">
        ／{most}
      </span>
      {error === null ? null : (
        <p className="emsg" id={`${id}-error`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
