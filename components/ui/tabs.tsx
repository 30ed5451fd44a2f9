"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export type Tab = { readonly key: string; readonly label: string; readonly note?: string; readonly panel: ReactNode };

const step = (key: string, at: number, count: number): number | null => {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
};

/** Tabs whose panels all stand below each other in print and without scripts. */
export function Tabs({ label, tabs, children }: { readonly label: string; readonly tabs: readonly Tab[]; readonly children?: ReactNode }) {
  const [selected, select] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const next = step(event.key, selected, tabs.length);
    if (next === null) return;
    event.preventDefault();
    select(next);
    buttons.current[next]?.focus();
  };
  return (
    <>
      <div className="tabrow">
        <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map((tab, index) => (
            <button
              key={tab.key}
              ref={(button) => {
                buttons.current[index] = button;
              }}
              type="button"
              role="tab"
              id={`${id}-tab-${tab.key}`}
              aria-controls={`${id}-panel-${tab.key}`}
              aria-selected={index === selected}
              tabIndex={index === selected ? 0 : -1}
              onClick={() => select(index)}
            >
              {tab.label}
              {tab.note === undefined ? null : <small>{tab.note}</small>}
            </button>
          ))}
        </div>
        {children}
      </div>
      {tabs.map((tab, index) => (
        <div key={tab.key} className="tabpanel" role="tabpanel" id={`${id}-panel-${tab.key}`} aria-labelledby={`${id}-tab-${tab.key}`} hidden={index !== selected}>
          {tab.panel}
        </div>
      ))}
    </>
  );
}
