import { awardTypes } from "./award-types";
import type { EarlierHonour } from "./eligibility";
import { honourLevels } from "./form-choices";
import { emptyForm, type FormDraft, type FormField } from "./nomination";

/** What a new nomination takes over of an earlier one: the unit's own lines; deeds and figures are asked anew. */
const kept = [
  "fullName",
  "shortName",
  "bodyId",
  "unitNature",
  "industry",
  "creditCode",
  "noOwnCode",
  "parentName",
  "unitRank",
  "address",
  "postcode",
  "superior",
  "foundedOn",
  "headName",
  "headTitle",
  "contactName",
  "contactPhone",
  "supervisionPhone",
] as const satisfies readonly FormField[];

/** `from` names the nomination it comes from, empty where only the honour library knows the unit. */
export type Prefill = {
  readonly from: string;
  readonly fields: Readonly<Partial<Record<FormField, FormDraft[FormField]>>>;
};

const mostRows = 30;

const honourRow = ({ award, level, year }: EarlierHonour): FormDraft["honours"][number] => ({
  title: awardTypes[award].label,
  level,
  grantedBy: "",
  year: year === null ? "" : String(year),
  documentNumber: "",
});

const isFilled = (value: FormDraft[FormField]): boolean => value !== "" && value !== false;

/** What can be taken over from the latest form of the unit and from the honour library; null where there is nothing. */
export function prefilled(form: FormDraft | null, honours: readonly EarlierHonour[]): Prefill | null {
  const source = form ?? emptyForm;
  const rank = ({ level }: EarlierHonour) => honourLevels.indexOf(level);
  const rows = [...honours].sort((one, other) => rank(one) - rank(other)).slice(0, mostRows);
  const entries = kept.map((field) => [field, source[field]] as const).filter(([, value]) => isFilled(value));
  if (entries.length + rows.length === 0) return null;
  return {
    from: source.fullName.trim(),
    fields: { ...Object.fromEntries(entries), ...(rows.length === 0 ? {} : { honours: rows.map(honourRow) }) },
  };
}

const isBlank = (value: FormDraft[FormField]): boolean =>
  !isFilled(value) || (Array.isArray(value) && value.length === 0);

/** The fields that taking over would fill: those where nothing stands yet. */
export const fillable = (form: FormDraft, { fields }: Prefill): readonly FormField[] =>
  (Object.keys(fields) as FormField[]).filter((field) => isBlank(form[field]));
