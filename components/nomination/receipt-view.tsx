import Link from "next/link";
import { city } from "@/domain/city";
import type { Round } from "@/domain/round";
import type { Receipt } from "@/domain/unit-desk";
import { PrintButton } from "../ui/print-button";
import { dateWords } from "./date-words";
import { ReceiptFacts } from "./receipt-facts";

export type ReceiptViewProps = {
  readonly nominationId: string;
  readonly title: string;
  readonly bodyName: string | null;
  readonly receipt: Receipt;
  /** Seen by the body that fills in for the unit. */
  readonly asBody: boolean;
  readonly round: Pick<Round, "countyDue" | "year">;
};

/** 回执: what was submitted and when, and what comes next. */
export function ReceiptView({ nominationId, title, bodyName, receipt, asBody, round }: ReceiptViewProps) {
  return (
    <section className="panel receipt" aria-labelledby="receipt">
      <div className="panel__b">
        <p className="receipt__from">
          巾帼榜 · {city.name}
          {round.year}年度三八红旗集体、巾帼文明岗申报
        </p>
        <h2 id="receipt" tabIndex={-1}>
          已提交，受理编号{receipt.receiptNumber}
        </h2>
        <p>“{title}”的申报已经收到，提交的内容按下面的摘要值留存。</p>
        <ReceiptFacts receipt={receipt} />
        <h3>接下来</h3>
        <ul className="receipt__next">
          <li>
            {bodyName ?? "推荐单位"}初审，计划{dateWords.day(round.countyDue)}前完成。
          </li>
          <li>初审开始前发现要改的，可以在申报页撤回修改。</li>
          <li>需要补充的，会一次列明退回，在“等你处理”里能看到。</li>
        </ul>
        <div className="receipt__act">
          <Link className="db db--pri" href={`/nominations/${nominationId}`}>
            查看这份申报
          </Link>
          <Link className="db" href={asBody ? "/review/fill-in" : "/nominations"}>
            {asBody ? "回到代填申报" : "回到我的申报"}
          </Link>
          <PrintButton label="打印回执" className="db" />
        </div>
      </div>
    </section>
  );
}
