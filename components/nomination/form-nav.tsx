"use client";
import { useEffect, useState } from "react";
import type { SectionState } from "@/domain/sections";
import { Icon } from "../ui/icon";
import type { Assessment } from "./assess";

const look = ({ state, words }: SectionState): string => {
  if (state === "done") return "ok";
  if (state === "empty") return "";
  return words.startsWith("差") ? "bad" : "warn";
};

/** The section that is being read: the last whose head has passed the upper third of the window. */
function useCurrentSection(count: number): number {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const find = () => {
      const line = window.innerHeight / 3;
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const passed = numbers.filter(
        (number) => (document.getElementById(String(number))?.getBoundingClientRect().top ?? Infinity) < line,
      );
      setCurrent(passed.at(-1) ?? 1);
    };
    find();
    window.addEventListener("scroll", find, { passive: true });
    return () => window.removeEventListener("scroll", find);
  }, [count]);
  return current;
}

export type FormNavProps = Pick<Assessment, "sections" | "percent" | "problems">;

/** The six sections with what each still lacks, and how far the whole has come. */
export function FormNav({ sections, percent, problems }: FormNavProps) {
  const current = useCurrentSection(sections.length);
  return (
    <nav className="fnav" aria-label="填报目录">
      <ul>
        {sections.map((section, index) => (
          <li key={section.ordinal}>
            <a href={`#${index + 1}`} {...(current === index + 1 ? { "aria-current": "step" as const } : {})}>
              <b>{section.ordinal}</b>
              {section.title}
              <small className={look(section)}>
                {section.state === "done" ? <Icon name="check" size={12} /> : null}
                {section.words}
              </small>
            </a>
          </li>
        ))}
      </ul>
      <div className="fnav__sum">
        <span>完成{percent}%</span>
        <div className="meter" role="img" aria-label={`完成${percent}%`}>
          <i style={{ width: `${percent}%` }} />
        </div>
        <p>{problems.length === 0 ? "可以提交了" : `补齐${problems.length}处后可以提交`}</p>
      </div>
    </nav>
  );
}
