import { awardTypes } from "./award-types";
import type { Json } from "./canonical";
import type { FormDraft } from "./nomination";
import { paragraphsOf } from "./text";

const onlyOnScreen = ["declared", "privacyNotice", "publishHead", "publishPhotos"];

const unprinted = ({ award, noOwnCode }: FormDraft): readonly string[] => [
  ...onlyOnScreen,
  noOwnCode ? "creditCode" : "parentName",
  ...(award !== "" && awardTypes[award].asksPublicService ? [] : ["supervisionPhone", "servicePromise"]),
];

const saysSomething = (value: Json): boolean =>
  value !== "" && value !== false && (typeof value !== "object" || value === null || Object.keys(value).length > 0);

function asPrinted(value: Json): Json {
  if (typeof value === "string") return paragraphsOf(value).join("\n");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(asPrinted).filter(saysSomething);
  const members = Object.entries(value).map(([key, member]) => [key, asPrinted(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => saysSomething(member)));
}

/**
 * What the papers print of a form, and nothing else: neither the ticks, which are given on the screen and kept with the
 * submission, nor answers that do not apply, spaces without meaning and what was left empty.
 */
export const paperText = (form: FormDraft): Json => {
  const hidden = unprinted(form);
  return asPrinted(Object.fromEntries(Object.entries(form).filter(([field]) => !hidden.includes(field))));
};
