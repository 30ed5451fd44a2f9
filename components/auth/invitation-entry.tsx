"use client";
import { useState } from "react";
import { useHydrated } from "../form/use-hydrated";
import { invitationSentence } from "./invitation-words";
import { RefusedLine } from "./refused-line";

async function byLink(token: string) {
  const { signIn } = await import("next-auth/react");
  return signIn("link", { redirect: false, token });
}

/** The button that uses the link up and leads to the desk. */
export function InvitationEntry({ token }: { readonly token: string }) {
  const ready = useHydrated();
  const [busy, setBusy] = useState(false);
  const [message, say] = useState<string | null>(null);
  const enter = async () => {
    setBusy(true);
    say(null);
    const reply = await byLink(token).catch(() => null);
    if (reply?.ok && !reply.error) {
      window.location.assign("/judging");
      return;
    }
    setBusy(false);
    say(invitationSentence(reply?.error));
  };
  return (
    <div className="pf">
      <p>点下面的按钮进入评分。链接用过一次就失效，请在能连续评分的时候进入。</p>
      <RefusedLine message={message} />
      <button type="button" className="btn btn--brand" disabled={!ready || busy} onClick={() => void enter()}>
        {busy ? <span className="spin" aria-hidden="true" /> : null}
        {busy ? "正在进入" : "进入评审"}
      </button>
    </div>
  );
}
