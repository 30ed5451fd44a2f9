import { awardTypes } from "@/domain/award-types";
import type { ComparedRecord, Comparison } from "@/domain/compared-record";
import { scaleFrom } from "@/domain/ranking";
import { MoveLink } from "../review/move-link";
import { reviewHref } from "../review/review-href";
import { Icon } from "../ui/icon";
import { comparedRows } from "./compared-rows";

export type ComparePageProps = { readonly comparison: Comparison; readonly desk: "county" | "city" };

function Choice(props: {
  readonly name: "a" | "b";
  readonly label: string;
  readonly record: ComparedRecord;
  readonly others: Comparison["others"];
}) {
  const { name, label, record, others } = props;
  const options = others.some(({ id }) => id === record.id) ? others : [record, ...others];
  return (
    <div className="f">
      <label htmlFor={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name} className="in" defaultValue={record.id}>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function SideBySide({ comparison: { records }, desk }: ComparePageProps) {
  const [one, other] = records;
  return (
    <section className="panel" aria-label="两件申报">
      <table className="dt compare">
        <caption className="vh">
          {one.title}与{other.title}逐项比较
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">项目</span>
            </th>
            {records.map(({ id, title }) => (
              <th key={id} scope="col">
                <MoveLink href={reviewHref({}, id)}>{title}</MoveLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedRows(desk, scaleFrom(records)).map(({ label, show }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {records.map((record) => (
                <td key={record.id} data-label={record.title}>
                  {show(record)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Two nominations side by side, line by line. */
export function ComparePage({ comparison, desk }: ComparePageProps) {
  const { records, others } = comparison;
  const [one, other] = records;
  return (
    <div className="dpad rankpage">
      <div className="dtitle">
        <div>
          <p className="listback">
            <MoveLink href={`/review/ranking?award=${one.award}`}>
              <Icon name="back" size={14} />
              {awardTypes[one.award].label}
              {desk === "city" ? "比选" : "排序"}
            </MoveLink>
          </p>
          <h1>并排比较</h1>
        </div>
      </div>
      <form className="panel compare__choice" action="/review/compare" method="get" key={`${one.id}${other.id}`}>
        <Choice name="a" label="左边" record={one} others={others} />
        <Choice name="b" label="右边" record={other} others={others} />
        <button type="submit" className="db">
          换成这两件
        </button>
      </form>
      <SideBySide comparison={comparison} desk={desk} />
    </div>
  );
}
