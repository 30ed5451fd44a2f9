import { fieldLabels } from "@/domain/sections";
import type { FormField } from "@/domain/nomination";
import { AnswerField } from "../form/answer-field";
import { GroupNotes } from "../form/group-notes";
import { TextField } from "../form/text-field";
import { UploadList } from "../form/upload-list";
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
        <UploadList slot="roster" hint="全体在册人员，写明性别；PDF、XLSX或DOCX，每个文件不超过20 MB" />
        <UploadList slot="minutes" hint="单位研究推荐的会议纪要或决定" />
        <UploadList slot="photo" hint="工作场景或集体合影，JPG或PNG；照片里的拍摄位置会去掉" />
        <UploadList slot="other" hint="上面没有列出的证明，PDF、JPG、PNG、DOCX、XLSX都可以" />
      </div>
    </FormSection>
  );
}
