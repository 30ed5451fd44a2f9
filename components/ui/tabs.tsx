"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export type Tab = { readonly key: string; readonly label: string; readonly note?: string; readonly panel: ReactNode };

type TabListProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly idOf: (part: "tab" | "panel", tab: Tab) => string;
};

const step = (key: string, at: number, count: number): number | null => {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
};

function TabList({ label, tabs, selected, onSelect, idOf }: TabListProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent) => {
    const next = step(event.key, selected, tabs.length);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    buttons.current[next]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab, index) => (
        <button
          key={tab.key}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          role="tab"
          id={idOf("tab", tab)}
          aria-controls={idOf("panel", tab)}
          aria-selected={index === selected}
          tabIndex={index === selected ? 0 : -1}
          onClick={() => onSelect(index)}
        >
          {tab.label}
          {tab.note === undefined ? null : <small>{tab.note}</small>}
        </button>
      ))}
    </div>
  );
}

export type TabsProps = { readonly label: string; readonly tabs: readonly Tab[]; readonly children?: ReactNode };

/** Tabs whose panels all stand below each other in print and without scripts. */
export function Tabs({ label, tabs, children }: TabsProps) {
  const [selected, select] = useState(0);
  const id = useId();
  const idOf = (part: "tab" | "panel", tab: Tab): string => `${id}-${part}-${tab.key}`;
  return (
    <>
      <div className="tabrow">
        <TabList label={label} tabs={tabs} selected={selected} onSelect={select} idOf={idOf} />
        {children}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.key}
          className="tabpanel"
          role="tabpanel"
          id={idOf("panel", tab)}
          aria-labelledby={idOf("tab", tab)}
          hidden={index !== selected}
        >
          {tab.panel}
        </div>
      ))}
    </>
  );
}
