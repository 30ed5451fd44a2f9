import { isSearched, type QueueTab } from "@/domain/queue";
import { MoveLink } from "./move-link";
import { reviewHref } from "./review-href";

const words: Readonly<Record<QueueTab, readonly [title: string, text: string]>> = {
  waiting: ["没有待审的申报", "报送上来的申报会出现在这里。"],
  resubmitted: ["没有改回的申报", "单位按退回意见改好、重新报送后，会出现在这里。"],
  soon: ["没有快到期的申报", "最迟下一个工作日要办完的申报，会出现在这里。"],
  doubtful: ["没有条件存疑的申报", "有条件不符合、待定或要人工核的申报，会出现在这里。"],
  decided: ["还没有办过的申报", "推荐、退回、不予推荐以后，可以在这里查看。"],
};

/** What an empty part of the queue says, and one next step. */
export function QueueEmpty({ tab, q }: { readonly tab: QueueTab; readonly q: string }) {
  const isSearch = isSearched(q);
  const [title, text] = isSearch ? [`没有找到“${q}”`, "可以只输入名称的一部分，或在别的栏里找。"] : words[tab];
  return (
    <div className="queue__none">
      <b>{title}</b>
      <p>{text}</p>
      {isSearch ? <MoveLink href={reviewHref({ tab })}>清除“{q}”</MoveLink> : null}
      {!isSearch && tab !== "waiting" ? <MoveLink href="/review">看全部待审</MoveLink> : null}
      {!isSearch && tab === "waiting" ? <MoveLink href={reviewHref({ tab: "decided" })}>看已办</MoveLink> : null}
    </div>
  );
}
