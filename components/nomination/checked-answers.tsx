import Link from "next/link";
import type { Nomination } from "@/domain/nomination";
import { sections } from "@/domain/sections";
import type { FormPage } from "@/domain/unit-desk";
import { AnswerList } from "./answer-list";
import { isOpenPath, placeInCheck } from "./place-in-check";

export type CheckedAnswersProps = {
  readonly page: FormPage;
  readonly nomination: Nomination;
  readonly errors: Readonly<Record<string, string>>;
};

/** Every answer of the form, section by section, with the ways to change it that lead back here. */
export function CheckedAnswers({ page, nomination: { id, form }, errors }: CheckedAnswersProps) {
  return sections.map(({ ordinal, title }, index) => (
    <section key={ordinal} className="panel" aria-labelledby={`check-${index + 1}`}>
      <div className="panel__h">
        <h2 id={`check-${index + 1}`}>
          {ordinal}、{title}
        </h2>
        <Link href={placeInCheck(id, String(index + 1))} aria-label={`修改${title}`}>
          修改
        </Link>
      </div>
      <div className="panel__b">
        <AnswerList
          form={form}
          page={page}
          section={index + 1}
          errors={errors}
          placeOf={(path) => (isOpenPath(path, page.open) ? placeInCheck(id, path) : null)}
        />
      </div>
    </section>
  ));
}
