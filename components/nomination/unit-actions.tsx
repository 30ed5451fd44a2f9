import type { ReasonInput, StepInput } from "@/domain/decision";
import type { Nomination } from "@/domain/nomination";
import { mayFrom } from "@/domain/workflow";
import type { Send } from "../form/send";
import { nominationWords } from "./nomination-words";
import { RecallButton } from "./recall-button";
import { WithdrawButton } from "./withdraw-button";

export type UnitActionsProps = {
  readonly nomination: Nomination;
  readonly mayRecall: boolean;
  readonly recall: Send<StepInput>;
  readonly withdraw: Send<ReasonInput>;
  /** One of several on the page: the buttons then name their nomination. */
  readonly inList?: boolean;
  /** Seen by the body that fills in, which withdraws nothing that is in review. */
  readonly asBody?: boolean;
};

/** What a unit can take back: a submission not yet begun, or the whole nomination. */
export function UnitActions(props: UnitActionsProps) {
  const { nomination, mayRecall, recall, withdraw, inList = false, asBody = false } = props;
  const { id: nominationId, version, form, position } = nomination;
  const title = nominationWords.title(form);
  const suffix = inList ? title : "";
  return (
    <>
      {mayRecall ? (
        <RecallButton nominationId={nominationId} version={version} suffix={suffix} recall={recall} />
      ) : null}
      {mayFrom(position, "withdraw") && !(asBody && nomination.status === "in_review") ? (
        <WithdrawButton
          key={version}
          nominationId={nominationId}
          version={version}
          title={title}
          suffix={suffix}
          withdraw={withdraw}
        />
      ) : null}
    </>
  );
}
