"use client";
import { type RefObject, useId } from "react";
import type { LateRemark } from "./use-return-checks";
import type { Unsaid } from "@/domain/one-return";
import type { Remark } from "@/domain/nomination";
import { remarkLabel } from "./remark-label";

export type ReturnChecksProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly missing: readonly Unsaid[];
  readonly late: readonly LateRemark[];
  readonly sure: boolean;
  readonly onSure: (on: boolean) => void;
  readonly owned: boolean;
  readonly onOwned: (on: boolean) => void;
  readonly onAdd: (remark: Remark) => void;
};

/** Before a return goes out: what else it may have to say, and what it could have said the time before. */
export function ReturnChecks(props: ReturnChecksProps) {
  const { heading, missing, late, sure, onSure, owned, onOwned, onAdd } = props;
  const id = useId();
  if (missing.length === 0 && late.length === 0) return null;
  return (
    <section className="once" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        退回前核对
      </h3>
      {missing.length === 0 ? null : (
        <>
          <p>一次告知全部问题。下面{missing.length}处还没有提到，需要的点一下加上：</p>
          <ul>
            {missing.map(({ key, title, remark }) => (
              <li key={key}>
                <button type="button" onClick={() => onAdd(remark)}>
                  加上：{title}
                </button>
                <span>{remark.text === "" ? "这一部分还没有勾选已看" : remark.text.slice(title.length + 1)}</span>
              </li>
            ))}
          </ul>
          <label>
            <input type="checkbox" checked={sure} onChange={(event) => onSure(event.target.checked)} />
            已确认无其他问题
          </label>
        </>
      )}
      {late.length === 0 ? null : (
        <>
          {late.map(({ field, since }) => (
            <p key={field} className="once__late">
              “{remarkLabel(field)}”第{since}次退回时就能看到，当时没有提。
            </p>
          ))}
          <label>
            <input type="checkbox" checked={owned} onChange={(event) => onOwned(event.target.checked)} />
            仍要退回，流转中记下{late.length}条应在前次提出
          </label>
        </>
      )}
    </section>
  );
}
