import type { FormDraft, FormField } from "@/domain/nomination";
import type { SectionMark, TickInput } from "@/domain/review-marks";
import { evidenceLabels, fieldLabels, isRequired, sections } from "@/domain/sections";
import type { Send } from "../form/send";
import { type FormWords, fieldText } from "./field-text";
import { HonoursTable } from "./honours-table";
import { PanelHead } from "./panel-head";
import { Paragraphs } from "./paragraphs";
import { PinButton } from "./pin-button";
import { SectionTick } from "./section-tick";

type TextProps = { readonly form: FormDraft; readonly words: FormWords };

export type FullTextProps = TextProps & {
  readonly nominationId: string;
  readonly submission: number;
  readonly marks: readonly SectionMark[];
  readonly tickSection: Send<TickInput>;
};

const wide: readonly FormField[] = [
  "servicePromise",
  "summary",
  "deeds",
  "honours",
  "evidence",
  "negatives",
  "opinion",
];

/** The whole form as it was submitted, in its six sections, each to be ticked off. */
export function FullText({ form, words, nominationId, submission, marks, tickSection }: FullTextProps) {
  return sections.map(({ ordinal, title, fields }, index) => (
    <section className="panel" key={ordinal} aria-labelledby={`section-${ordinal}`}>
      <PanelHead id={`section-${ordinal}`} title={`${ordinal}、${title}`}>
        <SectionTick
          key={`${nominationId}:${submission}`}
          nominationId={nominationId}
          submission={submission}
          title={title}
          mark={marks[index] ?? { section: index + 1, state: "open" }}
          send={tickSection}
        />
      </PanelHead>
      <dl className="full">
        {fields
          .filter((field) => isRequired(field, form) || fieldText.value(field, form, words) !== "")
          .map((field) => (
            <div key={field} id={`field-${field}`} className={wide.includes(field) ? "is-wide" : undefined}>
              <dt>{fieldLabels[field]}</dt>
              <dd>
                <Value field={field} form={form} words={words} />
                <PinButton field={field} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

function Value({ field, form, words }: TextProps & { readonly field: FormField }) {
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

function Negatives({ form, words }: TextProps) {
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
