import type { ReactNode } from "react";
import { countCharacters } from "@/domain/count-characters";
import type { FormDraft } from "@/domain/nomination";
import { thousands } from "@/domain/thousands";
import { PanelHead } from "./panel-head";
import { Paragraphs } from "./paragraphs";
import { PinButton } from "./pin-button";

export type DeedsPanelProps = {
  readonly form: FormDraft;
  /** The tick of the section. */
  readonly children: ReactNode;
};

/** The texts that the nomination stands on. */
export function DeedsPanel({ form: { summary, deeds }, children }: DeedsPanelProps) {
  return (
    <section className="panel" aria-labelledby="deeds">
      <PanelHead id="deeds" title="事迹材料">
        <small>
          简要事迹{thousands(countCharacters(summary))}字，主要事迹{thousands(countCharacters(deeds))}字
        </small>
        {children}
      </PanelHead>
      <div className="panel__b">
        <h3 className="deeds__h">简要事迹</h3>
        <Paragraphs text={summary} />
        <PinButton field="summary" />
        <h3 className="deeds__h">主要事迹</h3>
        <Paragraphs text={deeds} />
        <PinButton field="deeds" />
      </div>
    </section>
  );
}
