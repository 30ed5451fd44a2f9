"use client";
import type { OwnLinkInput } from "@/domain/evaluation-input";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { LinkShown } from "./link-shown";
import { useLink } from "./use-link";

/** The link for the next time, for judges who have no password. */
export function OwnLink({ makeOwnLink }: { readonly makeOwnLink: Send<OwnLinkInput> }) {
  const { busy, words, made, make } = useLink(makeOwnLink);
  return (
    <section className="panel" aria-labelledby="own-link">
      <div className="panel__h">
        <h2 id="own-link">下次怎么进来</h2>
      </div>
      <div className="panel__b jown">
        <p>有密码的，用账号登录。凭链接进来的，请在离开前生成下次用的链接，自己保存；以前没有用过的链接会失效。</p>
        <Refused message={words} />
        {made === null ? null : <LinkShown key={made.token} token={made.token} />}
        <button type="button" className="db" disabled={busy} onClick={() => void make((token) => ({ token }))}>
          {busy ? "正在生成" : "生成下次用的链接"}
        </button>
      </div>
    </section>
  );
}
