import Link from "next/link";
import type { StepInput } from "@/domain/decision";
import type { Nomination } from "@/domain/nomination";
import { markOf } from "@/domain/paper";
import { submissionEnd } from "@/domain/permission";
import type { FormPage, Receipt } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { assess } from "./assess";
import { CheckedAnswers } from "./checked-answers";
import { DeadlineClock } from "./deadline-clock";
import { DeadlineNotice } from "./deadline-notice";
import { DuplicateNotice } from "./duplicate-notice";
import { EligibilityPanel } from "./eligibility-panel";
import { FilledInNotice } from "./filled-in-notice";
import { FilesPanel } from "./files-panel";
import { formChecks } from "./form-checks";
import { nominationWords } from "./nomination-words";
import { OwnChanges } from "./own-changes";
import { PaperLinks } from "./paper-links";
import { questionsFor } from "./questions-for";
import { SubmitFlow } from "./submit-flow";
import { UnsentNotice } from "./unsent-notice";

export type CheckPageProps = {
  readonly page: FormPage;
  readonly account: string;
  readonly nomination: Nomination;
  readonly submit: Send<StepInput, Receipt>;
};

type BeforeSubmittingProps = Pick<CheckPageProps, "page" | "account"> & { readonly nominationId: string };

function BeforeSubmitting({ page, account, nominationId }: BeforeSubmittingProps) {
  return (
    <>
      <UnsentNotice account={account} nominationId={nominationId} />
      <DeadlineNotice page={page} />
      {page.duplicate === null ? null : <DuplicateNotice duplicate={page.duplicate} />}
    </>
  );
}

/** 检查与提交: every answer once more, what is missing, and the step itself. */
export function CheckPage({ page, account, nomination, submit }: CheckPageProps) {
  const { form, id: nominationId, version, award } = nomination;
  const { errors, findings, problems } = assess(form, formChecks.lacks(form, page), page);
  const isSubmitted = page.open === "none" && page.receipt !== null;
  const bodyName = page.bodies.find(({ id }) => id === form.bodyId)?.name ?? page.bodyName;
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>{isSubmitted ? "回执" : "检查与提交"}</h1>
          <p>
            {nominationWords.title(form)}，{nominationWords.award(award)}
          </p>
          {isSubmitted ? null : <DeadlineClock now={page.now} endsAt={submissionEnd(nomination, page)} />}
        </div>
        <div className="rowact">
          <PaperLinks nominationId={nominationId} />
          <Link className="db" href={`/nominations/${nominationId}`}>
            {isSubmitted ? "查看" : "回去修改"}
          </Link>
        </div>
      </div>
      {page.filledIn === null ? null : <FilledInNotice filledIn={page.filledIn} />}
      {isSubmitted ? null : <BeforeSubmitting page={page} account={account} nominationId={nominationId} />}
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
        asBody={page.filledIn?.asBody ?? false}
        submit={submit}
      >
        <OwnChanges page={page} form={form} />
        <CheckedAnswers page={page} nomination={nomination} errors={errors} />
        <FilesPanel files={page.attachments} honours={form.honours} mark={markOf(nomination, page.paperSha256)} />
        <EligibilityPanel findings={findings} />
      </SubmitFlow>
    </div>
  );
}
