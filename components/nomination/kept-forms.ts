import { emptyForm, type FormDraft } from "@/domain/nomination";
import { keptValues } from "../form/kept-values";

/** What was typed and has not been saved yet. */
export type KeptChanges = {
  /** What it was typed over; null for a draft that the server has not confirmed. */
  readonly seat: { readonly nominationId: string; readonly version: number; readonly form: FormDraft } | null;
  readonly form: FormDraft;
  readonly pending: { readonly key: string; readonly value: FormDraft } | null;
  readonly at: string;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isForm = (value: Fields): value is FormDraft =>
  Object.entries(emptyForm).every(
    ([field, empty]) => typeof value[field] === typeof empty && Array.isArray(value[field]) === Array.isArray(empty),
  );

/** A form that an older page may have kept: what has been added since is empty. */
function formIn(value: unknown): FormDraft | null {
  if (!isFields(value)) return null;
  const form: Fields = { ...emptyForm, ...value };
  return isForm(form) ? form : null;
}

/** What is kept at all is null or has all its parts; undefined is neither. */
function seatIn(value: unknown): KeptChanges["seat"] | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { nominationId, version } = value;
  const form = formIn(value["form"]);
  if (typeof nominationId !== "string" || typeof version !== "number" || form === null) return undefined;
  return { nominationId, version, form };
}

function pendingIn(given: unknown): KeptChanges["pending"] | undefined {
  if (given === null) return null;
  if (!isFields(given)) return undefined;
  const { key } = given;
  const value = formIn(given["value"]);
  return typeof key !== "string" || value === null ? undefined : { key, value };
}

function changesIn(value: unknown): KeptChanges | null {
  if (!isFields(value)) return null;
  const { at } = value;
  const [seat, form, pending] = [seatIn(value["seat"]), formIn(value["form"]), pendingIn(value["pending"])];
  if (seat === undefined || form === null || pending === undefined || typeof at !== "string") return null;
  return { seat, form, pending, at };
}

const keyOf = (account: string, place: string): string => `${account}/${place}`;

async function find(account: string, place: string): Promise<KeptChanges | null> {
  return changesIn(await keptValues.find(keyOf(account, place)));
}

/** Where an account has left changes: the ids of nominations, and `new`; with what the collective is called there. */
async function list(account: string): Promise<readonly { readonly place: string; readonly title: string }[]> {
  const all = await keptValues.list();
  return all.flatMap(([key, value]) => {
    const changes = changesIn(value);
    if (!key.startsWith(`${account}/`) || changes === null) return [];
    return [{ place: key.slice(account.length + 1), title: changes.form.fullName.trim() }];
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
