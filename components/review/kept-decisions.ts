import * as z from "zod";
import { type Held, heldShape } from "./held";

const place = "jinguo-decisions";
const shape = z.array(heldShape);

function read(): readonly Held[] {
  try {
    const parsed = shape.safeParse(JSON.parse(sessionStorage.getItem(place) ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function write(all: readonly Held[]): void {
  try {
    if (all.length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(all));
  } catch {}
}

const without = (key: string): readonly Held[] => read().filter((one) => one.key !== key);

/** The decisions of this tab whose answer is not known yet; they outlive a crash of the page. A browser that keeps nothing has none. */
export const keptDecisions = {
  list: (account: string): readonly Held[] => read().filter((one) => one.account === account),
  put: (held: Held): void => write([...without(held.key), held]),
  remove: (key: string): void => write(without(key)),
};
