import type { Remark } from "@/domain/nomination";
import { StatusTag } from "../ui/status-tag";
import { PanelHead } from "./panel-head";
import { remarkLabel } from "./remark-label";

export type LastReturnProps = {
  readonly remarks: readonly Remark[];
  /** The fields that changed since; null while the unit has not submitted again. */
  readonly changed: readonly string[] | null;
};

/** The remarks of the last return, each with whether its field was changed. */
export function LastReturn({ remarks, changed }: LastReturnProps) {
  if (remarks.length === 0) return null;
  const answered = (field: Remark["field"]) =>
    changed !== null && (field === "form" ? changed.length > 0 : changed.includes(field));
  const open = remarks.filter(({ field }) => !answered(field)).length;
  return (
    <section className="panel" aria-labelledby="remarks">
      <PanelHead id="remarks" title={`${changed === null ? "退回" : "上次退回"}的${remarks.length}条意见`}>
        <State changed={changed} open={open} count={remarks.length} />
      </PanelHead>
      <div className="panel__b">
        <ol className="rt">
          {remarks.map(({ field, text }, index) => (
            <li key={`${field}:${text}`}>
              <i aria-hidden="true">{index + 1}</i>
              <span>
                <b>{remarkLabel(field)}</b>：{text}
              </span>
              {answered(field) ? (
                <a href={field === "form" ? "#changes" : `#change-${field}`}>看改动</a>
              ) : changed === null ? null : (
                <StatusTag tone="warn" icon="warning">
                  没有改动
                </StatusTag>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

type StateProps = { readonly changed: readonly string[] | null; readonly open: number; readonly count: number };

function State({ changed, open, count }: StateProps) {
  if (changed === null) return <StatusTag tone="warn">等单位修改</StatusTag>;
  if (open === 0) return <StatusTag tone="ok">{count}条都有改动</StatusTag>;
  return (
    <StatusTag tone="warn" icon="warning">
      {open}条没有改动
    </StatusTag>
  );
}
