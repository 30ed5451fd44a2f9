"use client";

import { type ReactNode, useMemo, useState } from "react";
import { DisplayContext } from "./display-context";
import { type DisplayKey, type DisplayMode, displayModes } from "./display-mode";

const aYear = 31_536_000;

export function DisplayProvider({
  initial,
  children,
}: {
  readonly initial: DisplayMode;
  readonly children: ReactNode;
}) {
  const [mode, setMode] = useState(initial);
  const display = useMemo(
    () => ({
      mode,
      set: (key: DisplayKey, value: string) => {
        document.documentElement.dataset[key] = value;
        document.cookie = `${displayModes[key].cookie}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
        setMode({ ...mode, [key]: value });
      },
    }),
    [mode],
  );
  return <DisplayContext value={display}>{children}</DisplayContext>;
}
