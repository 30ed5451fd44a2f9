import type { Nomination } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { dateWords } from "./date-words";

/** 退回意见: everything the return asks for, each remark leading to its field. */
export function RemarkPanel({ nomination }: { readonly nomination: Nomination }) {
  const { remarks, resubmitBy, position } = nomination;
  if (remarks.length === 0 || (position !== "returned.county" && position !== "returned.city")) return null;
  return (
    <section className="panel fremarks" aria-labelledby="remarks">
      <div className="panel__h">
        <h2 id="remarks">退回意见</h2>
        <small>
          {remarks.length}条{resubmitBy === null ? "" : `，${dateWords.day(resubmitBy)}前重新提交`}
        </small>
      </div>
      <ul className="panel__b rt">
        {remarks.map(({ field, text }, index) => (
          <li key={field + text}>
            <i aria-hidden="true">{index + 1}</i>
            <span>{text}</span>
            <a href={`#${field === "form" ? 1 : field}`}>{field === "form" ? "整份申报" : fieldLabels[field]}</a>
          </li>
        ))}
      </ul>
      <p className="fremarks__note">只有退回意见涉及的内容可以改。改好后直接回到初审，不用重排队。</p>
    </section>
  );
}
