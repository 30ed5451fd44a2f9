import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { addDays, dayOf } from "@/domain/calendar";
import { checkCreditCode } from "@/domain/credit-code";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { privacyNotice } from "@/domain/privacy-notice";
import type { Result } from "@/domain/result";
import { createDraft } from "@/services/nominations/create-draft";
import { recommend } from "@/services/nominations/recommend";
import { submit } from "@/services/nominations/submit";
import { run } from "@/services/requests/run";
import { organisation, person } from "./city";

/** The value of a result that must be ok. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export const refusalOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.refusal.code);

const today = dayOf(new Date().toISOString());

let collectives = 0;
const checkCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The collective of the draft made last: each draft is of one of its own, since a collective is submitted once. */
function collective(): Pick<FormDraft, "fullName" | "creditCode"> {
  const start = `12141102MB0A${String(collectives).padStart(5, "0")}`;
  const last = [...checkCharacters].find((one) => checkCreditCode(start + one).ok) ?? "";
  return { fullName: `离石区某社区服务站第${collectives}窗口组`, creditCode: start + last };
}

/** A complete form of the collective of the draft made last; a test says only what matters to it. */
export const formWith = (change: Partial<FormDraft> = {}): FormDraft => ({
  ...emptyForm,
  ...collective(),
  award: "red_banner",
  bodyId: organisation.lishi,
  unitNature: "事业单位",
  industry: "公共服务",
  unitRank: "股级",
  address: "离石区某街1号",
  postcode: "033000",
  superior: "离石区某街道办事处",
  staffTotal: "21",
  staffWomen: "20",
  averageAge: "33",
  under35: "12",
  partyMembers: "6",
  frontline: "yes",
  womanLeads: "yes",
  foundedOn: "2015",
  headName: "某某",
  headTitle: "组长",
  contactName: "某某",
  contactPhone: "0358-1234567",
  supervisionPhone: "0358-1234567",
  servicePromise: "首问负责，限时办结。",
  summary: "这个窗口组有21人，其中女性20人，承担社区服务。",
  deeds: "她们在窗口前把每一件事办完。".repeat(115),
  noticeFrom: addDays(today, -10),
  noticeTo: addDays(today, -3),
  noticePlace: "单位公示栏",
  noticeResult: "无异议",
  opinion: "同意申报。",
  declared: true,
  privacyNotice: privacyNotice.version,
  ...change,
});

export type Made = { readonly id: string; readonly version: number };

export async function drafted(db: Database, unit: Actor = person.unit, change: Partial<FormDraft> = {}): Promise<Made> {
  collectives += 1;
  const saved = valueOf(await run(unit, createDraft, { key: null, input: { form: formWith(change) } }, db));
  return { id: saved.nominationId, version: saved.version };
}

export async function submitted(
  db: Database,
  unit: Actor = person.unit,
  change: Partial<FormDraft> = {},
): Promise<Made> {
  const draft = await drafted(db, unit, change);
  valueOf(await run(unit, submit, { key: null, input: { nominationId: draft.id, version: draft.version } }, db));
  return { id: draft.id, version: draft.version + 1 };
}

export async function recommended(
  db: Database,
  unit: Actor = person.unit,
  by: Actor = person.lishi,
  change: Partial<FormDraft> = {},
): Promise<Made> {
  const made = await submitted(db, unit, change);
  const input = { nominationId: made.id, version: made.version, opinion: "符合条件，同意推荐。" };
  valueOf(await run(by, recommend, { key: null, input }, db));
  return { id: made.id, version: made.version + 1 };
}
