"use client";

import { createContext } from "react";
import type { DisplayKey, DisplayMode } from "./display-mode";

export const DisplayContext = createContext<{
  readonly mode: DisplayMode;
  readonly set: (key: DisplayKey, value: string) => void;
}>({ mode: { size: null, theme: null }, set: () => {} });
