"use client";
import { type ReactNode, useContext, useId, useState } from "react";
import { PanelHead } from "./panel-head";
import { SessionContext } from "./session-context";

type Choice = { readonly number: number; readonly label: string; readonly href: string };

export type ChangesFrameProps = {
  readonly says: string;
  readonly chosen: number;
  readonly choices: readonly Choice[];
  readonly children: ReactNode;
};

const ways = { both: "对照", new: "只看新版" } as const;
const wayKeys = ["both", "new"] as const;

/** 本次改动 with what it is held against, and whether the old text stands beside the new. */
export function ChangesFrame({ says, chosen, choices, children }: ChangesFrameProps) {
  const { look } = useContext(SessionContext);
  const [way, setWay] = useState<(typeof wayKeys)[number]>("both");
  const id = useId();
  return (
    <section className="panel changes" aria-labelledby="changes" data-way={way}>
      <PanelHead id="changes" title="本次改动">
        <div className="changes__how">
          <small>{says}</small>
          <div className="seg seg--sm" role="group" aria-label="对照方式">
            {wayKeys.map((key) => (
              <button key={key} type="button" aria-pressed={way === key} onClick={() => setWay(key)}>
                {ways[key]}
              </button>
            ))}
          </div>
          {choices.length < 2 ? null : (
            <>
              <label className="vh" htmlFor={id}>
                对照哪一版
              </label>
              <select
                id={id}
                className="in changes__pick"
                value={chosen}
                onChange={(event) => {
                  const choice = choices.find(({ number }) => number === Number(event.target.value));
                  if (choice !== undefined) look(choice.href);
                }}
              >
                {choices.map(({ number, label }) => (
                  <option key={number} value={number}>
                    {label}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
      </PanelHead>
      {children}
    </section>
  );
}
