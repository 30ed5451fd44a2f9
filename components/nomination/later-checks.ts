import type { formChecks } from "./form-checks";

export type FormChecks = typeof formChecks;

const here: { checks: FormChecks | null } = { checks: null };

async function load(): Promise<FormChecks> {
  here.checks ??= (await import("./form-checks")).formChecks;
  return here.checks;
}

/** The checks of the form, which are fetched once the page listens; null until then. */
export const laterChecks = { find: (): FormChecks | null => here.checks, load };
