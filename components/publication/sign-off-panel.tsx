import { signKinds } from "@/domain/decision";
import type { ListPage, SignOff } from "@/domain/publication-desk";
import { isComplete } from "@/domain/signatures";
import { Icon } from "../ui/icon";
import { StatusTag } from "../ui/status-tag";
import { signWords } from "./labels";
import type { ListVerbs } from "./list-verbs";
import { momentWords } from "./moment-words";
import { type SignChoice, SignButtons } from "./sign-buttons";

type Held = { readonly signOff: SignOff; readonly counts: boolean };

const heldOf = ({ line, signOffs }: ListPage): readonly Held[] =>
  signOffs.map((signOff) => ({ signOff, counts: signOff.current || line.state !== "signing" }));

const choicesOf = (standing: readonly SignOff[]): readonly SignChoice[] =>
  signKinds
    .filter((kind) => !isComplete(kind, standing))
    .map((kind) => ({ kind, button: signWords[kind].button, confirms: signWords[kind].confirms }));

function Signature({ held: { signOff, counts } }: { readonly held: Held }) {
  return (
    <li className={counts ? "ok" : "wait"}>
      <Icon name={counts ? "check" : "warning"} size={18} />
      <div>
        {signWords[signOff.kind].word}，{signOff.accountName}
        {signOff.mine ? "（您）" : ""}
        <small className="num">
          {momentWords(signOff.at)}
          {counts ? "" : "，名单之后有变动，要重签"}
        </small>
      </div>
    </li>
  );
}

const whyNotSign = (page: ListPage): string =>
  page.signOffs.some((signOff) => signOff.mine && signOff.current)
    ? "您已经签过，每个人只签一处，其余由别人签。"
    : "这份名单由其他发布审核员签名。";

/** Who signed the list as it stands, and what is still to be signed. */
export function SignOffPanel({ page, sign }: { readonly page: ListPage; readonly sign: ListVerbs["sign"] }) {
  const held = heldOf(page);
  const signing = page.line.state === "signing";
  const choices = signing ? choicesOf(page.signOffs.filter((signOff) => signOff.current)) : [];
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">签名</h2>
      {signing ? <p className="aside__p">公示前要校对签1处、隐私签2处，由三个人分别签。</p> : null}
      <ul className="chk2">
        {held.map((one) => (
          <Signature key={`${one.signOff.kind}-${one.signOff.accountName}-${one.signOff.at}`} held={one} />
        ))}
      </ul>
      {signing && choices.length === 0 ? (
        <p className="aside__p">
          <StatusTag tone="ok">三处签名已齐</StatusTag>
        </p>
      ) : null}
      {choices.length > 0 && !page.maySign ? <p className="aside__p">{whyNotSign(page)}</p> : null}
      {choices.length > 0 && page.maySign ? (
        <SignButtons listId={page.line.id} sha256={page.currentSha256} choices={choices} sign={sign} />
      ) : null}
    </section>
  );
}
