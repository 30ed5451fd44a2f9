import type { ReactNode } from "react";
import { sections } from "@/domain/sections";
import type { FormView } from "./form-view";
import { Reasons } from "./reasons";

export type FormSectionProps = {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly note: string;
  readonly view: FormView;
  readonly children: ReactNode;
};

/** One of the six sections; its number is its address. */
export function FormSection({ number, note, view, children }: FormSectionProps) {
  const section = sections[number - 1];
  if (section === undefined) return null;
  const { ordinal, title, fields } = section;
  return (
    <section className="fsec" id={String(number)} aria-labelledby={`title-${number}`}>
      <header>
        <h2 id={`title-${number}`}>
          {ordinal}、{title}
        </h2>
        <p>{note}</p>
      </header>
      {children}
      <Reasons view={view} fields={fields} />
    </section>
  );
}
