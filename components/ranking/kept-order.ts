import type { AwardKey } from "@/domain/award-types";

const nameOf = (award: AwardKey): string => `jinguo.order.${award}`;

type Kept = { readonly base: string; readonly order: readonly string[] };

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "base" in value &&
  typeof value.base === "string" &&
  "order" in value &&
  Array.isArray(value.order) &&
  value.order.every((id) => typeof id === "string");

/** An order that was not saved yet outlives a look at a record; it is for the order that it was made of only. */
export const keptOrder = {
  find(award: AwardKey, base: readonly string[]): readonly string[] | null {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(award)) ?? "null");
      return isKept(kept) && kept.base === base.join() && kept.order.length === base.length ? kept.order : null;
    } catch {
      return null;
    }
  },
  keep(award: AwardKey, base: readonly string[], order: readonly string[]): void {
    try {
      if (base.join() === order.join()) sessionStorage.removeItem(nameOf(award));
      else sessionStorage.setItem(nameOf(award), JSON.stringify({ base: base.join(), order }));
    } catch {
      return;
    }
  },
};
