import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type StatusTone = "ok" | "warn" | "bad" | "info" | "mute" | "brand";

const icons = {
  ok: "check",
  warn: "back",
  bad: "cross",
  info: "document",
  mute: null,
  brand: null,
} as const satisfies Record<StatusTone, IconName | null>;

export type StatusTagProps = {
  readonly tone: StatusTone;
  /** Replaces the tone's own icon; null leaves it out. */
  readonly icon?: IconName | null | undefined;
  readonly children: ReactNode;
};

export function StatusTag({ tone, icon, children }: StatusTagProps) {
  const name = icon === undefined ? icons[tone] : icon;
  return (
    <span className={`st st--${tone}`}>
      {name ? <Icon name={name} size={12} /> : null}
      {children}
    </span>
  );
}
