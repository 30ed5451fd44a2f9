import { fieldLabels } from "@/domain/sections";
import type { FormField } from "@/domain/nomination";
import { AnswerField } from "../form/answer-field";
import { GroupNotes } from "../form/group-notes";
import { TextField } from "../form/text-field";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";
import { yesOrNo } from "./labels";
import { questionsFor } from "./questions-for";

const field = <Name extends FormField>(name: Name) => ({ name, label: fieldLabels[name] });

/** 五、合规与附件 */
export function ComplianceSection({ view }: { readonly view: FormView }) {
  const { page, values } = view;
  return (
    <FormSection number={5} note="如实回答，填“是”的写明情况" view={view}>
      <div className="fquestions" id="negatives">
        <GroupNotes name="negatives" />
        {questionsFor(page.round, values.award).map(({ key, text }) => (
          <div key={key} className="fgrid fquestion">
            <AnswerField name={`negatives.${key}.answer`} label={text} span={3} choices={yesOrNo} />
            <TextField
              name={`negatives.${key}.note`}
              label="说明"
              span={3}
              optional={values.negatives[key]?.answer !== "yes"}
            />
          </div>
        ))}
      </div>
      <div className="fgrid">
        <TextField {...field("noticeFrom")} span={3} type="date" />
        <TextField {...field("noticeTo")} span={3} type="date" />
        <TextField {...field("noticePlace")} span={3} hint="如单位公示栏、内部网站" />
        <TextField {...field("noticeResult")} span={3} hint="如无异议" />
      </div>
    </FormSection>
  );
}
