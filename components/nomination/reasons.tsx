import type { FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { AreaField } from "../form/area-field";
import type { FormView } from "./form-view";

/** For each rule "原则上" that the section's answers do not meet, a place to say why. */
export function Reasons({ view, fields }: { readonly view: FormView; readonly fields: readonly FormField[] }) {
  const asked = view.assessment.findings.filter(
    ({ hard, verdict, field }) => !hard && verdict === "fail" && fields.includes(field),
  );
  if (asked.length === 0) return null;
  return (
    <div className="fgrid freasons">
      {asked.map(({ ruleId, title, figures }) => (
        <AreaField
          key={ruleId}
          name={`reasons.${ruleId}`}
          rows={3}
          label={`${fieldLabels.reasons}：${title}`}
          hint={`${figures}。这一条是原则要求，写明理由后可以提交，由审核员判断`}
        />
      ))}
    </div>
  );
}
