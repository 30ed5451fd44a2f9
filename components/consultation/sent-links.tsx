"use client";
import { useEffect, useRef } from "react";
import { LinkShown, type LinkShownProps } from "./link-shown";

export type SentLinksProps = {
  readonly letters: readonly Omit<LinkShownProps, "site">[];
  readonly site: string;
  readonly onDone: () => void;
};

/** The links of letters that were just sent. */
export function SentLinks({ letters, site, onDone }: SentLinksProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel csent" aria-labelledby="sent-links">
      <div className="panel__h">
        <h2 id="sent-links" ref={heading} tabIndex={-1}>
          已经发出{letters.length}份
        </h2>
        <small>链接只在这里显示一次</small>
      </div>
      <div className="panel__b">
        <p>
          请下载公函送达，或者把链接发给部门的经办人。填了邮箱的，邮件也会发出。离开后看不到这些链接，可以重发新的。
        </p>
        {letters.map((letter) => (
          <LinkShown key={letter.consultationId} {...letter} site={site} />
        ))}
        <button type="button" className="db" onClick={onDone}>
          都已保存
        </button>
      </div>
    </section>
  );
}
