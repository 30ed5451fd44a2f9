"use client";
import { useRef, useState } from "react";
import type { ConsultationLine } from "@/domain/consultation";
import { Refused } from "../desk/refused";
import { newToken } from "../form/new-token";
import { useVerb } from "../form/use-verb";
import type { ConsultationVerbs } from "./consultation-verbs";
import { DueField } from "./due-field";
import { LinkShown } from "./link-shown";

export type RenewFormProps = Pick<ConsultationVerbs, "renewLink"> & {
  readonly line: ConsultationLine;
  readonly site: string;
  readonly defaultDueOn: string;
  readonly onDone: () => void;
};

/** A new link and a later date for a letter that nobody has answered. */
export function RenewForm({ line, site, defaultDueOn, renewLink, onDone }: RenewFormProps) {
  const { id: consultationId, department } = line;
  const [dueOn, setDueOn] = useState(line.dueOn > defaultDueOn ? line.dueOn : defaultDueOn);
  const fresh = useRef("");
  const [token, setToken] = useState("");
  const { run, busy, refusal, words } = useVerb(renewLink, () => {
    setToken(fresh.current);
    fresh.current = "";
    onDone();
  });
  const error = refusal?.code === "invalid" ? refusal.fields["dueOn"] : undefined;
  const renew = () => {
    if (fresh.current === "") fresh.current = newToken();
    void run({ consultationId, dueOn, token: fresh.current });
  };
  return (
    <details>
      <summary>重发链接、延长期限</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          renew();
        }}
      >
        <DueField label="新的期限" hint="原来的链接随即失效。" value={dueOn} error={error} onChange={setDueOn} />
        <button type="submit" className="db" aria-label={`给${department}重发链接`}>
          {busy ? "正在重发" : "重发"}
        </button>
      </form>
      <Refused message={error === undefined ? words : null} />
      {token === "" ? null : (
        <LinkShown key={token} consultationId={consultationId} token={token} department={department} site={site} />
      )}
    </details>
  );
}
