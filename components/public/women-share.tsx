import type { CollectivePage } from "@/domain/honour";
import { shareWords } from "./share-words";
import { WomenChart } from "./women-chart";

function countWords({ staff, women }: CollectivePage) {
  if (staff === null || women === null) return <span>人数待补，占比按资料所载</span>;
  return (
    <span>
      {shareWords.count(women)}名女职工
      <br />
      {shareWords.count(staff)}名职工
    </span>
  );
}

const note = ({ staff, women }: CollectivePage): string =>
  staff === null || women === null || staff > 300 ? "红条为女性占比。" : "一格一人，红格为女性。";

export function WomenShare({ page }: { readonly page: CollectivePage }) {
  const percent = shareWords.percent(page);
  return (
    <section>
      <h2>女性占比</h2>
      {percent === null ? (
        <p className="muted">资料未载，正在向原单位核实。</p>
      ) : (
        <>
          <div className="bigshare">
            <b className="num">
              {percent.slice(0, -1)}
              <small>%</small>
            </b>
            {countWords(page)}
          </div>
          <WomenChart entry={page} few={{ columns: 22, cell: 19, gap: 3 }} barWidth="100%" />
          <p className="muted side__note">{note(page)}</p>
        </>
      )}
    </section>
  );
}
