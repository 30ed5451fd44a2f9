import Link from "next/link";
import type { ListPage } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { Icon } from "../ui/icon";
import { momentWords } from "./moment-words";

type Decision = NonNullable<ListPage["decision"]>;

function Standing({ decision }: { readonly decision: Decision }) {
  if (decision.releasedAt !== null) {
    return (
      <>
        <b className="num">{momentWords(decision.releasedAt)}发布</b>
        <p className="aside__l">
          <Link href="/roll">看光荣榜</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <b className="num">{decision.releaseAt === null ? "待发布" : `${momentWords(decision.releaseAt)}发布`}</b>
      <p className="aside__p">
        <Icon name="lock" size={14} /> 到时之前公众看不到结果
      </p>
    </>
  );
}

/** The decision on a list that is out, or that waits for its hour. */
export function DecisionPanel({ decision }: { readonly decision: Decision }) {
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">表彰决定</h2>
      <div className="embargo">
        <Standing decision={decision} />
        <dl className="ddl">
          <div>
            <dt>决定文号</dt>
            <dd>{decision.documentNumber}</dd>
          </div>
          <div>
            <dt>决定日期</dt>
            <dd className="num">{dayWords.long(decision.documentDate)}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
