import type { ReactNode } from "react";
import type { JudgedField, JudgedForm } from "@/domain/judged-form";
import { emptyForm } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { fieldText } from "../review/field-text";
import { HonoursTable } from "../review/honours-table";
import { PanelHead } from "../review/panel-head";
import { Paragraphs } from "../review/paragraphs";

const unit: readonly JudgedField[] = ["unitNature", "industry", "parentName", "unitRank", "foundedOn"];
const figures: readonly JudgedField[] = [
  "staffTotal",
  "staffWomen",
  "averageAge",
  "under35",
  "partyMembers",
  "frontline",
  "womanLeads",
  "specialPost",
];
const noWords = { bodies: [], questions: [], rules: [] };

function Facts({ form, fields }: { readonly form: JudgedForm; readonly fields: readonly JudgedField[] }) {
  const whole = { ...emptyForm, ...form };
  const told = fields.map((field) => ({ field, text: fieldText.value(field, whole, noWords) }));
  return (
    <dl className="jfacts">
      {told
        .filter(({ text }) => text !== "")
        .map(({ field, text }) => (
          <div key={field}>
            <dt>{fieldLabels[field]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel" aria-labelledby={id}>
      <PanelHead id={id} title={title} />
      <div className="panel__b">{children}</div>
    </section>
  );
}

/** A nomination as a judge reads it: the collective, its figures, honours, deeds and evidence. */
export function JudgedText({ form }: { readonly form: JudgedForm }) {
  return (
    <>
      <Part id="j-unit" title="集体信息">
        <Facts form={form} fields={unit} />
      </Part>
      <Part id="j-figures" title="人员构成">
        <Facts form={form} fields={figures} />
      </Part>
      <Part id="j-summary" title="简要事迹">
        <Paragraphs text={form.summary} />
      </Part>
      <Part id="j-deeds" title="主要事迹">
        <Paragraphs text={form.deeds} />
      </Part>
      {form.servicePromise === "" ? null : (
        <Part id="j-promise" title="服务承诺">
          <Paragraphs text={form.servicePromise} />
        </Part>
      )}
      <Part id="j-evidence" title="数据佐证">
        {form.evidence.length === 0 ? (
          <p className="muted">没有填数据佐证。</p>
        ) : (
          <ul className="jevidence">
            {form.evidence.map((row, index) => (
              <li key={index}>{fieldText.evidence(row)}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="j-honours" title="所获荣誉">
        <HonoursTable rows={form.honours} />
      </Part>
    </>
  );
}
