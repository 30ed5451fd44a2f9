import type { FormPage } from "@/domain/unit-desk";
import { Icon } from "../ui/icon";

export type FilledInNoticeProps = { readonly filledIn: NonNullable<FormPage["filledIn"]> };

/** 代填: who fills in for whom, said alike to both. */
export function FilledInNotice({ filledIn: { byName, unitName, asBody } }: FilledInNoticeProps) {
  return (
    <div className="notice-b ffilled">
      <Icon name="info" size={18} />
      <p>
        代填：由{byName}代{unitName}填写。
        {asBody ? "代填的人不能办理这份申报的审核。" : "本单位也可以接着填写、提交或者撤回。"}
      </p>
    </div>
  );
}
