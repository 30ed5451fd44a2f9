"use client";
import { useContext, useState } from "react";
import type { KeepPhraseInput, Phrase } from "@/domain/phrase";
import type { Result } from "@/domain/result";
import { refusalText } from "../form/refusal-text";
import { PhraseContext } from "./phrase-context";
import type { DecisionDeskInHand } from "./use-decision-desk";

export type PhraseMenuProps = {
  /** What the phrases are for, to tell one menu from the other. */
  readonly about: string;
  readonly phrases: readonly Phrase[];
  readonly desk: DecisionDeskInHand;
  readonly onInsert: (text: string) => void;
  /** What would be kept of what is typed now; null where nothing can be. */
  readonly toKeep: () => KeepPhraseInput | null;
};

const sentenceOf = (result: Result<unknown> | null): string => {
  if (result === null) return "没有连上服务器，请再试一次。";
  if (result.ok) return "";
  const { refusal } = result;
  return refusal.code === "invalid" ? Object.values(refusal.fields).join("；") : refusalText(refusal);
};

/** 插入常用语, 存为常用语: beside the text it goes into. */
export function PhraseMenu({ about, phrases, desk, onInsert, toKeep }: PhraseMenuProps) {
  const verbs = useContext(PhraseContext);
  const [said, setSaid] = useState("");
  if (verbs === null) return null;
  const keep = async () => {
    const input = toKeep();
    if (input === null) {
      setSaid("请先写出要存的话。");
      return;
    }
    const result = await verbs.keepPhrase(input, crypto.randomUUID()).catch(() => null);
    if (result?.ok) desk.keep(result.value);
    setSaid(result?.ok ? "已存为常用语，本单位都可以用。" : sentenceOf(result));
  };
  const remove = async (phraseId: string) => {
    const result = await verbs.removePhrase({ phraseId }, crypto.randomUUID()).catch(() => null);
    if (result?.ok) desk.forget(phraseId);
    setSaid(result?.ok ? "已删去这条常用语。" : sentenceOf(result));
  };
  return (
    <div className="phrases">
      {phrases.length === 0 ? null : (
        <details>
          <summary>
            插入常用语（{phrases.length}）<span className="vh">：{about}</span>
          </summary>
          <ul>
            {phrases.map(({ id, text, isOwn }) => (
              <li key={id}>
                <button type="button" onClick={() => onInsert(text)}>
                  {text}
                </button>
                {isOwn ? (
                  <button type="button" className="phrases__no" onClick={() => void remove(id)}>
                    删去<span className="vh">：{text}</span>
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" className="phrases__keep" onClick={() => void keep()}>
        存为常用语<span className="vh">：{about}</span>
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
