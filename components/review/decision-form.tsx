"use client";
import type { StepInput } from "@/domain/decision";
import type { Send } from "../form/send";
import type { HeldInput } from "@/domain/held-decision";
import { BeginForm } from "./begin-form";
import type { Decision } from "./decision";
import type { HeldSends } from "./held-sends";
import type { DeskVerb } from "./offers";
import { RecommendForm } from "./recommend-form";
import { VerbButton } from "./verb-button";
import { WhyOff } from "./why-off";

export type DecisionFormProps = {
  readonly decision: Decision;
  readonly begin: Send<StepInput>;
  readonly steps: {
    readonly open: DeskVerb | null;
    readonly kept: HeldInput | null;
    readonly sends: HeldSends;
    readonly toggle: (verb: DeskVerb) => void;
    readonly held: () => void;
    readonly begun: () => void;
  };
};

const atOnce: readonly DeskVerb[] = ["recommend", "begin"];

/** The buttons of the decision, with the form of the one that needs no panel, and why any of them is off. */
export function DecisionForm({ decision, begin, steps }: DecisionFormProps) {
  const { offers, role, standing } = decision;
  const offer = offers.find(({ verb }) => atOnce.includes(verb));
  const buttons = offers
    .filter((other) => other !== offer)
    .map((other) => (
      <VerbButton
        key={other.verb}
        offer={other}
        role={role}
        open={steps.open === other.verb}
        onClick={() => steps.toggle(other.verb)}
      />
    ));
  return (
    <>
      {offer === undefined ? (
        <div className="dbar__form">
          <p className="dbar__op">{standing}</p>
          <div className="dbar__btn">{buttons}</div>
        </div>
      ) : offer.verb === "begin" ? (
        <BeginForm decision={decision} offer={offer} send={begin} onDone={steps.begun}>
          {buttons}
        </BeginForm>
      ) : (
        <RecommendForm
          decision={decision}
          offer={offer}
          kept={steps.kept}
          send={steps.sends.recommend}
          onDone={steps.held}
        >
          {buttons}
        </RecommendForm>
      )}
      <WhyOff offers={offers} role={role} />
    </>
  );
}
