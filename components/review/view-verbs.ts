import type { SaveViewInput, ViewInput } from "@/domain/saved-view";
import type { Send } from "../form/send";

/** What can be done with saved ways to look at the queue. */
export type ViewVerbs = {
  readonly saveView: Send<SaveViewInput>;
  readonly removeView: Send<ViewInput>;
  readonly restoreView: Send<ViewInput>;
};
