"use client";
import { useId, useState } from "react";
import { linkDays, linkPath } from "@/domain/invitation";

/** A one-time link at the only moment at which it can be read. */
export function LinkShown({ token, mailed }: { readonly token: string; readonly mailed?: boolean }) {
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = `${window.location.origin}${linkPath(token)}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="jlink">
      <label htmlFor={id}>链接（只显示这一次，{linkDays}天内用一次有效）</label>
      <input id={id} className="in" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" className="db" onClick={() => void copy()}>
        复制链接
      </button>
      <p role="status">
        {copied === true ? "已复制。" : ""}
        {copied === false ? "没有复制成功，请选中上面的链接手工复制。" : ""}
        {mailed === true ? "邮件也会发到登记的邮箱。" : ""}
      </p>
    </div>
  );
}
