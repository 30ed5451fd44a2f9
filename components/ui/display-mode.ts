/** How the page is shown: the attributes of the root element, kept in cookies of the same names. */
export const displayModes = {
  size: { cookie: "display-size", on: "elder", label: "大字版" },
  theme: { cookie: "display-theme", on: "contrast", label: "高对比" },
} as const;

export type DisplayKey = keyof typeof displayModes;
export const displayKeys = ["size", "theme"] as const satisfies readonly DisplayKey[];

/** `plain` is a choice too: it stands against a system that asks for more contrast. */
export type DisplayMode = Readonly<Record<DisplayKey, string | null>>;

export const isDisplayValue = (key: DisplayKey, value: string): boolean =>
  value === displayModes[key].on || value === "plain";
