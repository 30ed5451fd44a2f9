"use client";
import type { DecisionPanelProps } from "./decision";
import { DeclinePanel } from "./decline-panel";
import { HandOnPanel } from "./hand-on-panel";
import type { DeskVerb } from "./offers";
import { ReasonPanel } from "./reason-panel";
import { ReturnPanel } from "./return-panel";
import type { ReviewVerbs } from "./review-verbs";

export type DecisionPanelOfProps = DecisionPanelProps & { readonly verb: DeskVerb; readonly verbs: ReviewVerbs };

/** The panel of a verb that asks for more than an opinion. */
export function DecisionPanel({ verb, verbs, ...props }: DecisionPanelOfProps) {
  switch (verb) {
    case "return":
      return <ReturnPanel {...props} send={verbs.returnForChanges} />;
    case "decline":
      return <DeclinePanel {...props} send={verbs.decline} />;
    case "hand_on":
      return <HandOnPanel {...props} send={verbs.handOn} />;
    case "send_back":
      return (
        <ReasonPanel
          {...props}
          title="退回推荐单位"
          note="推荐单位重新办理，占用的名额一并放出。"
          confirm="确认退回推荐单位"
          tone="warn"
          send={verbs.sendBack}
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
          send={verbs.reopen}
        />
      );
    default:
      return null;
  }
}
