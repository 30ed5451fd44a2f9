import type { NoticePage } from "@/domain/notice";
import type { Round } from "@/domain/round";
import { Seal, type SealKind } from "../ui/seal";
import { RoundSchedule } from "./round-schedule";

const sealKey: readonly { readonly kind: SealKind; readonly label: string; readonly look: string }[] = [
  { kind: "guo", label: "全国级", look: "泥金双框" },
  { kind: "sheng", label: "省级", look: "胭脂实底" },
  { kind: "shi", label: "市级", look: "胭脂单框" },
  { kind: "xian", label: "县级", look: "墨虚框" },
];

function FindByNumber() {
  return (
    <div>
      <h2>查登记号</h2>
      <p className="tri__lead">输入登记号或集体名称，查看授予层级、年份和本榜状态。</p>
      <form className="pubfield" action="/roll" method="get" role="search">
        <label className="vh" htmlFor="find">
          登记号或集体名称
        </label>
        <input id="find" name="q" type="search" maxLength={50} autoComplete="off" />
        <button type="submit" className="btn btn--line">
          查找
        </button>
      </form>
      <p className="tri__note">
        没有核实年份的集体用暂编号，以<span className="nb">LLJG-Z</span>开头，核实后换正式号。
      </p>
    </div>
  );
}

function SealKey() {
  return (
    <div>
      <h2>级别印</h2>
      <p>每个集体按最高级别列一次，看印就知道级别。</p>
      <ul className="sealkey">
        {sealKey.map(({ kind, label, look }) => (
          <li key={kind}>
            <Seal kind={kind} />
            <b>{label}</b>
            {look}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function HomeFoot({
  round,
  notice,
  today,
}: {
  readonly round: Round | null;
  readonly notice: NoticePage | null;
  readonly today: string;
}) {
  return (
    <section className="wrap tri-sec" aria-label="日程、查询与级别">
      <div className={round === null ? "tri tri--2" : "tri"}>
        {round === null ? null : <RoundSchedule round={round} notice={notice} today={today} />}
        <FindByNumber />
        <SealKey />
      </div>
    </section>
  );
}
