import { dayOf } from "@/domain/calendar";
import type { Receipt } from "@/domain/unit-desk";
import { dateWords } from "./date-words";

/** The facts of a receipt; the digest is that of the text as it was submitted. */
export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const { receiptNumber, at, submission, sha256 } = receipt;
  return (
    <dl className="rfacts">
      <div>
        <dt>受理编号</dt>
        <dd className="num">{receiptNumber}</dd>
      </div>
      <div>
        <dt>提交时间（服务器时间）</dt>
        <dd className="num">
          {dateWords.long(dayOf(at))} {dateWords.clock(at)}
          {at.slice(19, 23)}
        </dd>
      </div>
      <div>
        <dt>提交次数</dt>
        <dd>第{submission}次提交</dd>
      </div>
      <div>
        <dt>提交内容的SHA-256</dt>
        <dd className="rfacts__hash">{sha256}</dd>
      </div>
    </dl>
  );
}
