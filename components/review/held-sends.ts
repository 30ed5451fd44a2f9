import type { DeclineInput, HandOnInput, ReasonInput, RecommendInput, ReturnInput } from "@/domain/decision";
import type { HeldInput } from "@/domain/held-decision";
import { ok } from "@/domain/result";
import type { Send } from "../form/send";

/** The decisions that are held before they are sent; to a form they are verbs like any other. */
export type HeldSends = {
  readonly recommend: Send<RecommendInput>;
  readonly returnForChanges: Send<ReturnInput>;
  readonly decline: Send<DeclineInput>;
  readonly sendBack: Send<ReasonInput>;
  readonly handOn: Send<HandOnInput>;
};

/** Each decision as a verb that hands it over instead of sending it. */
export function heldSends(hold: (decision: HeldInput) => void): HeldSends {
  const holding = async (decision: HeldInput) => {
    hold(decision);
    return ok(null);
  };
  return {
    recommend: (input) => holding({ verb: "recommend", input }),
    returnForChanges: (input) => holding({ verb: "return", input }),
    decline: (input) => holding({ verb: "decline", input }),
    sendBack: (input) => holding({ verb: "send_back", input }),
    handOn: (input) => holding({ verb: "hand_on", input }),
  };
}
