import Link from "next/link";
import type { StepInput } from "@/domain/decision";
import type { Nomination } from "@/domain/nomination";
import { sections } from "@/domain/sections";
import type { FormPage, Receipt } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { AnswerList } from "./answer-list";
import { assess } from "./assess";
import { EligibilityPanel } from "./eligibility-panel";
import { nominationWords } from "./nomination-words";
import { questionsFor } from "./questions-for";
import { SubmitFlow } from "./submit-flow";

export type CheckPageProps = {
  readonly page: FormPage;
  readonly nomination: Nomination;
  readonly submit: Send<StepInput, Receipt>;
};

/** 检查与提交: every answer once more, what is missing, and the step itself. */
export function CheckPage({ page, nomination, submit }: CheckPageProps) {
  const { form, id: nominationId, version, award } = nomination;
  const { errors, findings, problems } = assess(form, page);
  const isSubmitted = page.open === "none" && page.receipt !== null;
  const bodyName = page.bodies.find(({ id }) => id === form.bodyId)?.name ?? page.bodyName;
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>检查与提交</h1>
          <p>
            {nominationWords.title(form)}，{nominationWords.award(award)}
          </p>
        </div>
        <Link className="db" href={`/nominations/${nominationId}`}>
          {isSubmitted ? "查看" : "回去修改"}
        </Link>
      </div>
      <SubmitFlow
        nominationId={nominationId}
        version={version}
        title={nominationWords.title(form)}
        bodyName={bodyName}
        round={page.round}
        again={nomination.position !== "draft"}
        problems={problems}
        questions={questionsFor(page.round, form.award)}
        receipt={isSubmitted ? page.receipt : null}
        submit={submit}
      >
        {sections.map(({ ordinal, title }, index) => (
          <section key={ordinal} className="panel" aria-labelledby={`check-${index + 1}`}>
            <div className="panel__h">
              <h2 id={`check-${index + 1}`}>
                {ordinal}、{title}
              </h2>
              <Link href={`/nominations/${nominationId}#${index + 1}`} aria-label={`修改${title}`}>
                修改
              </Link>
            </div>
            <div className="panel__b">
              <AnswerList form={form} page={page} section={index + 1} errors={errors} />
            </div>
          </section>
        ))}
        <EligibilityPanel findings={findings} />
      </SubmitFlow>
    </div>
  );
}
