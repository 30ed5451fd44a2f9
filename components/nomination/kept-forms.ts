import * as z from "zod";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { keptValues } from "../form/kept-values";

const isForm = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(emptyForm).every(
    ([field, empty]) => typeof value[field] === typeof empty && Array.isArray(value[field]) === Array.isArray(empty),
  );

const form = z
  .record(z.string(), z.unknown())
  .transform((value): Readonly<Record<string, unknown>> => ({ ...emptyForm, ...value }))
  .pipe(z.custom<FormDraft>((value) => isForm(value as Readonly<Record<string, unknown>>)));

const keptChanges = z.object({
  /** What it was typed over; null for a draft that the server has not confirmed. */
  seat: z.nullable(z.object({ nominationId: z.string(), version: z.number(), form })),
  form,
  pending: z.nullable(z.object({ key: z.string(), value: form })),
  at: z.string(),
});

/** What was typed and has not been saved yet. */
export type KeptChanges = z.infer<typeof keptChanges>;

const keyOf = (account: string, place: string): string => `${account}/${place}`;

async function find(account: string, place: string): Promise<KeptChanges | null> {
  const parsed = keptChanges.safeParse(await keptValues.find(keyOf(account, place)));
  return parsed.success ? parsed.data : null;
}

/** Where an account has left changes: the ids of nominations, and `new`; with what the collective is called there. */
async function list(account: string): Promise<readonly { readonly place: string; readonly title: string }[]> {
  const all = await keptValues.list();
  return all.flatMap(([key, value]) => {
    const parsed = keptChanges.safeParse(value);
    if (!key.startsWith(`${account}/`) || !parsed.success) return [];
    return [{ place: key.slice(account.length + 1), title: parsed.data.form.fullName.trim() }];
  });
}

/** The unsent changes of one account in this browser, one entry a nomination or under `new`. */
export const keptForms = {
  find,
  list,
  put: (account: string, place: string, changes: KeptChanges): void =>
    keptValues.put(keyOf(account, place), structuredClone(changes)),
  remove: (account: string, place: string): void => keptValues.remove(keyOf(account, place)),
};
