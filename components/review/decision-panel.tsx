"use client";
import type { ReasonInput } from "@/domain/decision";
import type { Send } from "../form/send";
import type { DecisionPanelProps } from "./decision";
import { DeclinePanel } from "./decline-panel";
import { HandOnPanel } from "./hand-on-panel";
import type { HeldSends } from "./held-sends";
import type { DeskVerb } from "./offers";
import { ReasonPanel } from "./reason-panel";
import { ReturnPanel } from "./return-panel";
import type { Pin } from "./use-pin";

export type DecisionPanelOfProps = DecisionPanelProps & {
  readonly verb: DeskVerb;
  readonly sends: HeldSends;
  readonly reopen: Send<ReasonInput>;
  readonly pin: Pin | null;
};

/** The panel of a verb that asks for more than an opinion. */
export function DecisionPanel({ verb, sends, reopen, pin, ...props }: DecisionPanelOfProps) {
  switch (verb) {
    case "return":
      return <ReturnPanel {...props} pin={pin} send={sends.returnForChanges} />;
    case "decline":
      return <DeclinePanel {...props} send={sends.decline} />;
    case "hand_on":
      return <HandOnPanel {...props} send={sends.handOn} />;
    case "send_back":
      return (
        <ReasonPanel
          {...props}
          title="退回推荐单位"
          note="推荐单位重新办理，占用的名额一并放出。"
          confirm="确认退回推荐单位"
          tone="warn"
          send={sends.sendBack}
        />
      );
    case "reopen":
      return (
        <ReasonPanel
          {...props}
          title="恢复这件申报"
          note="恢复后回到本环节，继续审核。"
          confirm="确认恢复"
          tone="pri"
          send={reopen}
        />
      );
    default:
      return null;
  }
}
