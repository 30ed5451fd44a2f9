import { awardTypes } from "@/domain/award-types";
import type { EarlierHonour } from "@/domain/eligibility";
import type { FormDraft } from "@/domain/nomination";
import { wholeNumberIn } from "@/domain/text";
import { thousands } from "@/domain/thousands";
import { earlierLabels } from "./labels";

function share({ staffTotal, staffWomen }: FormDraft): readonly [string, string] {
  const [staff, women] = [wholeNumberIn(staffTotal), wholeNumberIn(staffWomen)];
  if (staff === null || women === null || staff === 0 || women > staff) return ["未填全", ""];
  return [`${((100 * women) / staff).toFixed(1)}%`, `${thousands(women)} / ${thousands(staff)}`];
}

const words = { "": "未填", yes: "是", no: "否" } as const;
const leads = { "": "未填", yes: "有", no: "没有" } as const;

const earlier = ({ award, level, year }: EarlierHonour): string =>
  `${earlierLabels[level]}${awardTypes[award].label}（${year === null ? "年份待核" : `${year}年`}）`;

/** The figures that a reviewer looks at first. */
export function KeyFacts({ form, honours }: { readonly form: FormDraft; readonly honours: readonly EarlierHonour[] }) {
  const [percent, count] = share(form);
  return (
    <section className="panel" aria-label="要点">
      <dl className="kv">
        <div>
          <dt>女性占比</dt>
          <dd>
            {percent} <small>{count}</small>
          </dd>
        </div>
        <div>
          <dt>负责人中有女性</dt>
          <dd>{leads[form.womanLeads]}</dd>
        </div>
        <div>
          <dt>一线岗位</dt>
          <dd>{words[form.frontline]}</dd>
        </div>
        <div>
          <dt>曾获本榜称号</dt>
          <dd className="kv__text">{honours.length === 0 ? "没有" : honours.map(earlier).join("；")}</dd>
        </div>
      </dl>
    </section>
  );
}
