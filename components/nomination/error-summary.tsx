"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { Problem } from "./assess";
import { placeInCheck } from "./place-in-check";

export type ErrorSummaryProps = { readonly nominationId: string; readonly problems: readonly Problem[] };

const words = ({ label, text }: Problem): string => (text.includes(label) ? text : `${label}：${text}`);

/** Everything that keeps a form from being submitted, each line leading to its field; it takes the focus when it comes. */
export function ErrorSummary({ nominationId, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div ref={box} className="esum" role="alert" tabIndex={-1}>
      <h2>还有{problems.length}处要改，改好才能提交</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.text}>
            <Link href={placeInCheck(nominationId, problem.path)}>{words(problem)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
