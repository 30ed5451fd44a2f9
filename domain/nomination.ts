import type { Reach } from "./actor";
import type { AwardKey } from "./award-types";
import type { FormDraft, FormField } from "./form-draft";
import type { Origin, PositionKey, Stage } from "./workflow";

export type { FormDraft, FormField } from "./form-draft";

export const emptyForm: FormDraft = {
  fullName: "",
  shortName: "",
  award: "",
  bodyId: "",
  unitNature: "",
  industry: "",
  creditCode: "",
  noOwnCode: false,
  parentName: "",
  unitRank: "",
  address: "",
  postcode: "",
  superior: "",
  staffTotal: "",
  staffWomen: "",
  averageAge: "",
  under35: "",
  partyMembers: "",
  frontline: "",
  womanLeads: "",
  specialPost: "",
  foundedOn: "",
  headName: "",
  headTitle: "",
  contactName: "",
  contactPhone: "",
  supervisionPhone: "",
  servicePromise: "",
  honours: [],
  summary: "",
  deeds: "",
  evidence: [],
  negatives: {},
  noticeFrom: "",
  noticeTo: "",
  noticePlace: "",
  noticeResult: "",
  opinion: "",
  declared: false,
  privacyNotice: "",
  publishHead: false,
  publishPhotos: false,
  reasons: {},
};

export const formFields = Object.keys(emptyForm) as readonly FormField[];

/** Whether the form has a field of this name. */
export const isFormField = (name: string): name is FormField => Object.hasOwn(emptyForm, name);

/** A remark of a return, pinned to the field it is about; `form` is about the whole. */
export type Remark = { readonly field: FormField | "form"; readonly text: string };

/** Who has acted on a nomination at which stage. */
export type Hand = { readonly personId: string; readonly stage: Stage };

export type Nomination = Reach & {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly award: AwardKey | null;
  readonly title: string;
  readonly position: PositionKey;
  readonly begun: boolean;
  readonly origin: Origin;
  readonly receiptNumber: string | null;
  readonly form: FormDraft;
  readonly remarks: readonly Remark[];
  /** Last day to resubmit after a return, YYYY-MM-DD, counted to the end of that day in Asia/Shanghai. */
  readonly resubmitBy: string | null;
  readonly hands: readonly Hand[];
  /** Who filled it in for its unit; nobody where the unit began it. */
  readonly filledByPersons: readonly string[];
  readonly updatedAt: string;
};
