"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { Icon } from "../ui/icon";
import { keptForms } from "./kept-forms";

export type UnsentNoticeProps = {
  readonly account: string;
  /** Only what belongs to this nomination; all of it otherwise. */
  readonly nominationId?: string;
};

type Unsent = Awaited<ReturnType<typeof keptForms.list>>;

/** What this browser holds of an account's forms and has not sent yet, with the way to where it goes out. */
export function UnsentNotice({ account, nominationId }: UnsentNoticeProps) {
  const [unsent, setUnsent] = useState<Unsent>([]);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const all = await keptForms.list(account);
      if (here) setUnsent(all.filter(({ place }) => nominationId === undefined || place === nominationId));
    };
    void look();
    return () => {
      here = false;
    };
  }, [account, nominationId]);
  return unsent.map(({ place, title }) => (
    <div key={place} className="notice-b funsent" role="status">
      <Icon name="warning" size={18} />
      <p>{title === "" ? "新的申报" : `“${title}”`}有改动存在这台电脑上，还没有上传。打开它就会接着上传。</p>
      <Link className="db db--sm" href={`/nominations/${place}`}>
        打开
      </Link>
    </div>
  ));
}
