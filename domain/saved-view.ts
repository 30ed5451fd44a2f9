import * as z from "zod";
import { queueSorts, queueTabs } from "./queue";
import { filled, typed } from "./typed-text";

export const mostViews = 12;

/** A way to look at the queue, under a name of one's own. */
export const saveViewInput = z.strictObject({
  name: filled(20, "请填写名称"),
  tab: z.enum(queueTabs),
  q: typed(100),
  sort: z.enum(queueSorts),
});
export type SaveViewInput = z.infer<typeof saveViewInput>;

export const viewInput = z.strictObject({ viewId: z.uuid() });
export type ViewInput = z.infer<typeof viewInput>;
