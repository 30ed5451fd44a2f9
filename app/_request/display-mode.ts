import { cookies } from "next/headers";
import { type DisplayKey, type DisplayMode, displayModes, isDisplayValue } from "@/components/ui/display-mode";

/** How this reader wants pages shown, by their cookies. */
export async function displayMode(): Promise<DisplayMode> {
  const kept = await cookies();
  const read = (key: DisplayKey): string | null => {
    const value = kept.get(displayModes[key].cookie)?.value;
    return value !== undefined && isDisplayValue(key, value) ? value : null;
  };
  return { size: read("size"), theme: read("theme") };
}
