"use client";
import { useState } from "react";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { ConsultationVerbs } from "./consultation-verbs";
import { RenewForm, type RenewFormProps } from "./renew-form";

export type FollowLetterProps = RenewFormProps & Pick<ConsultationVerbs, "remind">;

/** What can be done about a letter that nobody has answered: remind, or give a new link and a later date. */
export function FollowLetter({ remind, ...renewing }: FollowLetterProps) {
  const { line, onDone } = renewing;
  const { id: consultationId, department, email } = line;
  const [said, setSaid] = useState("");
  const { run, busy, words } = useVerb(remind, ({ byMail }) => {
    setSaid(byMail ? "催办邮件已经交给系统发送。" : "已经记下这次催办，请用电话联系部门。");
    onDone();
  });
  const label = email === null ? "记一次催办" : "发邮件催办";
  return (
    <div className="cfollow">
      <button
        type="button"
        className="db"
        aria-label={`${label}：${department}`}
        disabled={busy}
        onClick={() => void run({ consultationId })}
      >
        {label}
      </button>
      <RenewForm {...renewing} />
      <Refused message={words} />
      <p role="status">{said}</p>
    </div>
  );
}
