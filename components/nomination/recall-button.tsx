"use client";
import { useRouter } from "next/navigation";
import type { StepInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useVerb } from "../form/use-verb";

export type RecallButtonProps = StepInput & { readonly suffix: string; readonly recall: Send<StepInput> };

/** 撤回修改: takes a submission back to be changed. */
export function RecallButton({ nominationId, version, suffix, recall }: RecallButtonProps) {
  const router = useRouter();
  const { run, busy, words } = useVerb(recall, () => router.refresh());
  return (
    <>
      <button
        type="button"
        className="db db--sm"
        aria-label={`撤回修改${suffix}`}
        aria-disabled={busy}
        onClick={() => void run({ nominationId, version })}
      >
        {busy ? "正在撤回" : "撤回修改"}
      </button>
      {words === null ? null : (
        <p className="rowmsg" role="alert">
          {words}
        </p>
      )}
    </>
  );
}
