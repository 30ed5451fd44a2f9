import type { HonourState } from "@/domain/honour";
import { StatusTag, type StatusTone } from "../ui/status-tag";
import { stateLabels } from "./labels";

const tones: Readonly<Record<HonourState, StatusTone>> = {
  valid: "ok",
  rechecking: "warn",
  renamed: "info",
  ended: "mute",
  revoked: "bad",
};

/** The state of an honour where it is anything but valid. */
export function HonourStateTag({ state }: { readonly state: HonourState }) {
  if (state === "valid") return null;
  return (
    <StatusTag tone={tones[state]} icon={state === "rechecking" ? "clock" : undefined}>
      {stateLabels[state]}
    </StatusTag>
  );
}
