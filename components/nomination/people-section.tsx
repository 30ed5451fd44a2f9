import { awardTypes } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { AnswerField } from "../form/answer-field";
import { AreaField } from "../form/area-field";
import { TextField } from "../form/text-field";
import { dateWords } from "./date-words";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";
import { haveOrNot, yesOrNo } from "./labels";
import { ShareOfWomen } from "./share-of-women";

const field = <Name extends FormField>(name: Name) => ({ name, label: fieldLabels[name] });
const people = { span: 2, half: true, inputMode: "numeric", unit: "人" } as const;

/** Whether a rule of the round lets 特殊岗位 have fewer people. */
const exceptsSpecialPosts = ({ page, assessment }: FormView): boolean =>
  page.round.rules.some(
    ({ id, parameters }) =>
      parameters.kind === "headcount" &&
      parameters.exceptSpecialPosts === true &&
      assessment.findings.some(({ ruleId }) => ruleId === id),
  );

/** 二、人员构成 */
export function PeopleSection({ view }: { readonly view: FormView }) {
  const { award } = view.values;
  return (
    <FormSection number={2} note={`按${dateWords.long(dayOf(view.page.now))}在册的人数填`} view={view}>
      <div className="fgrid">
        <TextField {...field("staffTotal")} {...people} />
        <TextField {...field("staffWomen")} {...people} />
        <TextField {...field("averageAge")} span={2} inputMode="decimal" unit="岁" />
        <ShareOfWomen view={view} />
        <TextField {...field("under35")} {...people} span={3} />
        <TextField {...field("partyMembers")} {...people} span={3} />
        <AnswerField {...field("frontline")} span={2} choices={yesOrNo} />
        <AnswerField {...field("womanLeads")} span={2} choices={haveOrNot} />
        <TextField {...field("foundedOn")} span={2} hint="年、年月或年月日，如2018年5月" />
        {exceptsSpecialPosts(view) ? (
          <AnswerField
            {...field("specialPost")}
            hint="选填。人数不够、但属于通知所说特殊岗位的选“是”，由初审判断"
            choices={yesOrNo}
          />
        ) : null}
        <TextField {...field("headName")} span={3} />
        <TextField {...field("headTitle")} span={3} />
        <TextField {...field("contactName")} span={3} />
        <TextField {...field("contactPhone")} span={3} type="tel" inputMode="tel" />
        {award !== "" && awardTypes[award].asksPublicService ? (
          <>
            <TextField {...field("supervisionPhone")} span={3} type="tel" inputMode="tel" hint="服务对象可以打的电话" />
            <AreaField {...field("servicePromise")} rows={4} hint="向社会公开承诺的事项" />
          </>
        ) : null}
      </div>
    </FormSection>
  );
}
