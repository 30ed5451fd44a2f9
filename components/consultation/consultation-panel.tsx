"use client";
import Link from "next/link";
import type { MissingAnswer, RecordConsultation } from "@/domain/consultation";
import { useRefresh } from "../desk/use-refresh";
import type { OverrideAnswer } from "./consultation-verbs";
import { DepartmentRow } from "./department-row";

export type ConsultationPanelProps = {
  readonly consultation: RecordConsultation;
  readonly overrideAnswer: OverrideAnswer;
};

const whys: Readonly<Record<MissingAnswer["why"], string>> = {
  silent: "必须答复，还没有答复",
  against: "不同意",
  not_asked: "必须征求，还没有征求",
};

/** 征求意见 of one nomination: what each department says, and what keeps it from being recommended. */
export function ConsultationPanel({ consultation, overrideAnswer }: ConsultationPanelProps) {
  const { refresh } = useRefresh();
  const { lines, missing, isOpen, nominationId } = consultation;
  const rows = lines.flatMap((line) => line.items.map((item) => ({ line, item })));
  return (
    <section className="panel cpanel" aria-labelledby="consultation">
      <div className="panel__h">
        <h2 id="consultation" tabIndex={-1}>
          征求意见
        </h2>
        <small>{lines.length === 0 ? "没有征求" : `${lines.length}个部门`}</small>
      </div>
      <div className="panel__b">
        {missing.length === 0 ? null : (
          <p className="cpanel__no">
            现在还不能推荐：{missing.map(({ department, why }) => `${department}（${whys[why]}）`).join("、")}。
          </p>
        )}
        {rows.length === 0 ? null : (
          <ul className="citems">
            {rows.map(({ line, item }) => (
              <DepartmentRow
                key={line.id}
                line={line}
                item={item}
                of={consultation}
                overrideAnswer={overrideAnswer}
                onDone={refresh}
              />
            ))}
          </ul>
        )}
        {isOpen ? (
          <Link className="db" href={`/review/consultations?about=${nominationId}`}>
            发函征求意见
          </Link>
        ) : null}
      </div>
    </section>
  );
}
