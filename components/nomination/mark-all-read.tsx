"use client";
import { useRouter } from "next/navigation";
import type { MarkReadInput } from "@/domain/notification";
import type { Send } from "../form/send";
import { useVerb } from "../form/use-verb";

export type MarkAllReadProps = { readonly until: string; readonly markRead: Send<MarkReadInput> };

/** 全部标为已读: everything up to the newest on the page. */
export function MarkAllRead({ until, markRead }: MarkAllReadProps) {
  const router = useRouter();
  const { run, busy, words } = useVerb(markRead, () => router.refresh());
  return (
    <div className="rowact">
      <button type="button" className="db" aria-disabled={busy} onClick={() => void run({ until })}>
        {busy ? "正在保存" : "全部标为已读"}
      </button>
      {words === null ? null : (
        <p className="rowmsg" role="alert">
          {words}
        </p>
      )}
    </div>
  );
}
