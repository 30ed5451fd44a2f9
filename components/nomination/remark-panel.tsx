import { changedFields } from "@/domain/merge-forms";
import type { FormDraft, Nomination, Remark } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import type { FormPage } from "@/domain/unit-desk";
import { Icon } from "../ui/icon";
import { dateWords } from "./date-words";

export type RemarkPanelProps = {
  readonly nomination: Nomination;
  readonly submitted: FormPage["submitted"];
  /** The answers as they stand now. */
  readonly values: FormDraft;
};

type RemarkLineProps = { readonly remark: Remark; readonly number: number; readonly changed: boolean };

function RemarkLine({ remark: { field, text }, number, changed }: RemarkLineProps) {
  return (
    <li>
      <i className={changed ? "is-done" : ""} aria-hidden="true">
        {changed ? <Icon name="check" size={12} /> : number}
      </i>
      <span>
        {text}
        <em className={changed ? "rt__state is-done" : "rt__state"}>{changed ? "改过" : "没有改动"}</em>
      </span>
      <a href={`#${field === "form" ? 1 : field}`}>{field === "form" ? "整份申报" : fieldLabels[field]}</a>
    </li>
  );
}

/** 退回意见: everything the return asks for, whether it was seen to, and the way to its field. */
export function RemarkPanel({ nomination, submitted, values }: RemarkPanelProps) {
  const { remarks, resubmitBy, position } = nomination;
  if (remarks.length === 0 || (position !== "returned.county" && position !== "returned.city")) return null;
  const changed = submitted === null ? [] : changedFields(submitted.form, values);
  const isChanged = (field: Remark["field"]) => (field === "form" ? changed.length > 0 : changed.includes(field));
  const done = remarks.filter(({ field }) => isChanged(field)).length;
  return (
    <section className="panel fremarks" aria-labelledby="remarks">
      <div className="panel__h">
        <h2 id="remarks">退回意见</h2>
        <small>
          {remarks.length}条，{done}条涉及的内容改过
          {resubmitBy === null ? "" : `，${dateWords.day(resubmitBy)}前重新提交`}
        </small>
      </div>
      <ul className="panel__b rt">
        {remarks.map((remark, index) => (
          <RemarkLine
            key={remark.field + remark.text}
            remark={remark}
            number={index + 1}
            changed={isChanged(remark.field)}
          />
        ))}
      </ul>
      <p className="fremarks__note">只有退回意见涉及的内容可以改。改好后直接回到初审，不用重排队。</p>
    </section>
  );
}
