import type { RuleParameters } from "@/domain/eligibility";
import { wholeNumberIn } from "@/domain/text";
import { ShareBar } from "../ui/share-bar";
import { UnitChart } from "../ui/unit-chart";
import type { FormView } from "./form-view";

const mostCells = 300;

const cellsFor = (total: number): { readonly columns: number; readonly cell: number; readonly gap: number } => {
  if (total <= 25) return { columns: 25, cell: 11, gap: 2 };
  return total <= 100 ? { columns: 34, cell: 7, gap: 2 } : { columns: 50, cell: 5, gap: 1 };
};

const isShare = (parameters: RuleParameters | undefined) => parameters?.kind === "women_share";

const ruleOf = ({ page, assessment }: FormView) => {
  const rule = page.round.rules.find(
    ({ id, parameters }) => isShare(parameters) && assessment.findings.some(({ ruleId }) => ruleId === id),
  );
  const finding = assessment.findings.find(({ ruleId }) => ruleId === rule?.id);
  const threshold = rule?.parameters.kind === "women_share" ? rule.parameters.percent : null;
  return { finding, threshold };
};

/** "20 ÷ 21 = 95.2%，门槛60%" in two: the share, and how it came about. */
const split = (figures: string): readonly [string, string] => {
  const share = / = ([\d.]+%)/.exec(figures)?.[1] ?? "";
  return [share, figures.replace(` = ${share}`, "")];
};

/** The share of women, computed while one types: never asked for. */
export function ShareOfWomen({ view }: { readonly view: FormView }) {
  const [staff, women] = [wholeNumberIn(view.values.staffTotal), wholeNumberIn(view.values.staffWomen)];
  const { finding, threshold } = ruleOf(view);
  const counted = staff !== null && women !== null && staff > 0 && women <= staff;
  const plain = counted
    ? `${women} ÷ ${staff} = ${((100 * women) / staff).toFixed(1)}%`
    : "填了职工总数和女职工人数，占比会自动算出";
  const figures = finding?.figures ?? plain;
  const [share, formula] = split(figures);
  return (
    <div className="f">
      <div className="calc" role="status">
        {share === "" ? null : <b>{share}</b>}
        {counted && staff <= mostCells ? (
          <UnitChart
            total={staff}
            marked={women}
            label={`${staff}格，每格一人；其中${women}格为女性`}
            {...cellsFor(staff)}
          />
        ) : null}
        {counted && staff > mostCells ? (
          <ShareBar share={(100 * women) / staff} threshold={threshold} label={`女性${women}人，职工${staff}人`} />
        ) : null}
        <span className="num">{formula}</span>
      </div>
    </div>
  );
}
