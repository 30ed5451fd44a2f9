import type { BulkOrder } from "@/domain/bulk";
import type { Send } from "../form/send";
import type { Picked } from "./session-context";

export type OrderOf<A extends BulkOrder["act"]> = Extract<BulkOrder, { readonly act: A }>;

/** What was typed for each act, kept while the dialog is closed. */
export type KeptOrders = { readonly [A in BulkOrder["act"]]?: OrderOf<A> };

export type BulkFormProps = {
  readonly picked: readonly Picked[];
  readonly kept: KeptOrders;
  readonly keep: (order: BulkOrder) => void;
  readonly send: Send<BulkOrder>;
  readonly onClose: () => void;
};

export const seenOf = (picked: readonly Picked[]): BulkOrder["nominations"] =>
  picked.map(({ nominationId, version }) => ({ nominationId, version }));

type Wrong = { readonly message?: string | undefined };
type Errors = {
  readonly root?: Wrong | undefined;
  readonly nominations?: (Wrong & { readonly root?: Wrong | undefined }) | undefined;
};

/** What is wrong with an order as a whole, beside its fields. */
export const wrongIn = ({ root, nominations }: Errors): string | undefined =>
  root?.message ?? nominations?.root?.message ?? nominations?.message;
