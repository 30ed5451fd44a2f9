import { fieldLabels } from "@/domain/sections";
import { AreaField } from "../form/area-field";
import { CheckField } from "../form/check-field";
import { ConsentFields } from "./consent-fields";
import { UploadList } from "../form/upload-list";
import { FormSection } from "./form-section";
import type { FormView } from "./form-view";

/** 六、单位意见 */
export function OpinionSection({ view }: { readonly view: FormView }) {
  return (
    <FormSection number={6} note="由单位负责人确认" view={view}>
      <div className="fgrid">
        <AreaField name="opinion" label={fieldLabels.opinion} rows={4} hint="说明是否同意申报，以及公示范围和结果" />
        <CheckField name="declared" label={fieldLabels.declared}>
          以上内容属实，已在本单位公示。如有不实，本单位承担责任。
        </CheckField>
        <ConsentFields />
        <UploadList slot="stamped_form" hint="打印推荐审批表，签字盖章后扫描成PDF或拍照上传；PDF原样保存" />
      </div>
    </FormSection>
  );
}
