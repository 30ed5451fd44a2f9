import type { Finding } from "@/domain/eligibility";
import type { HeldInput } from "@/domain/held-decision";
import type { Body } from "@/domain/round";
import type { DeskRole } from "./labels";
import type { Offer } from "./offers";

/** What the decision bar knows of the open record. */
export type Decision = {
  readonly nominationId: string;
  readonly version: number;
  readonly title: string;
  readonly role: DeskRole;
  readonly offers: readonly Offer[];
  readonly standing: string;
  readonly findings: readonly Finding[];
  readonly bodies: readonly Body[];
  readonly defaultResubmitBy: string;
  readonly today: string;
};

/** What every panel of a decision is given. */
export type DecisionPanelProps = {
  readonly decision: Decision;
  readonly shown: boolean;
  readonly draft: string;
  /** What was decided and taken back, or refused. */
  readonly kept: HeldInput | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
};
