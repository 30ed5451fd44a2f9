import type { FormDraft, FormField } from "@/domain/nomination";
import { evidenceLabels, fieldLabels, isRequired, sections } from "@/domain/sections";
import { type FormWords, fieldText } from "./field-text";
import { HonoursTable } from "./honours-table";
import { PanelHead } from "./panel-head";
import { Paragraphs } from "./paragraphs";

export type FullTextProps = { readonly form: FormDraft; readonly words: FormWords };

const wide: readonly FormField[] = [
  "servicePromise",
  "summary",
  "deeds",
  "honours",
  "evidence",
  "negatives",
  "opinion",
];

/** The whole form as it was submitted, in its six sections. */
export function FullText({ form, words }: FullTextProps) {
  return sections.map(({ ordinal, title, fields }) => (
    <section className="panel" key={ordinal} aria-labelledby={`section-${ordinal}`}>
      <PanelHead id={`section-${ordinal}`} title={`${ordinal}、${title}`} />
      <dl className="full">
        {fields
          .filter((field) => isRequired(field, form) || fieldText.value(field, form, words) !== "")
          .map((field) => (
            <div key={field} id={`field-${field}`} className={wide.includes(field) ? "is-wide" : undefined}>
              <dt>{fieldLabels[field]}</dt>
              <dd>
                <Value field={field} form={form} words={words} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

function Value({ field, form, words }: FullTextProps & { readonly field: FormField }) {
  switch (field) {
    case "summary":
    case "deeds":
    case "opinion":
    case "servicePromise":
      return <Paragraphs text={form[field]} />;
    case "honours":
      return <HonoursTable rows={form.honours} />;
    case "evidence":
      return <EvidenceTable rows={form.evidence} />;
    case "negatives":
      return <Negatives form={form} words={words} />;
    default:
      return fieldText.value(field, form, words) || <span className="muted">未填</span>;
  }
}

function EvidenceTable({ rows }: { readonly rows: FormDraft["evidence"] }) {
  return (
    <table className="dt dt--stack">
      <thead>
        <tr>
          {Object.values(evidenceLabels).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, value, unit, year }, index) => (
          <tr key={index}>
            <th scope="row">{indicator}</th>
            <td data-label={evidenceLabels.value}>{value}</td>
            <td data-label={evidenceLabels.unit}>{unit}</td>
            <td data-label={evidenceLabels.year}>{year}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Negatives({ form, words }: FullTextProps) {
  return (
    <ul className="full__no">
      {fieldText.negatives(form, words).map(({ key, text, answer }) => (
        <li key={key}>
          <span>{text}</span>
          <b className={form.negatives[key]?.answer === "yes" ? "is-bad" : undefined}>
            {answer === "" ? "未填" : answer}
          </b>
        </li>
      ))}
    </ul>
  );
}
