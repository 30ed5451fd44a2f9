"use client";
import { useId, useState } from "react";
import type { LetterInput } from "@/domain/consultation-input";
import { linkOf } from "@/domain/consultation";
import { fetchLetter } from "./fetch-letter";

export type LinkShownProps = LetterInput & { readonly department: string; readonly site: string };

type Said = "" | "copied" | "not_copied" | "kept" | "lost";

const words: Readonly<Record<Said, string>> = {
  "": "",
  copied: "已复制。",
  not_copied: "没有复制成功，请选中链接手工复制。",
  kept: "公函已经下载，里面有这个链接和二维码。",
  lost: "公函没有下载成功，请再试一次。",
};

/** The link of one letter, at the only time at which it can be seen, and the letter that carries it. */
export function LinkShown({ consultationId, token, department, site }: LinkShownProps) {
  const id = useId();
  const [said, setSaid] = useState<Said>("");
  const link = linkOf(site, token);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid("copied"),
      () => setSaid("not_copied"),
    );
  const keep = async () => setSaid((await fetchLetter({ consultationId, token }, department)) ? "kept" : "lost");
  return (
    <div className="clink">
      <label htmlFor={id}>{department}</label>
      <input id={id} className="in" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" className="db" aria-label={`复制${department}的链接`} onClick={() => void copy()}>
        复制链接
      </button>
      <button type="button" className="db db--pri" aria-label={`下载给${department}的公函`} onClick={() => void keep()}>
        下载公函
      </button>
      <p role="status">{words[said]}</p>
    </div>
  );
}
