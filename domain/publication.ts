import type { CollectiveName, CollectivePage } from "./honour";
import type { FormDraft } from "./nomination";

/** What becomes public of a nomination that is honoured: an allow-list, and nothing of a person. */
export type PublicCollective = Omit<
  CollectivePage,
  "registrationNumber" | "award" | "level" | "year" | "state" | "honours"
>;

/** The recommending body as the public knows it; a county only for a county federation. */
export type PublicBody = {
  readonly name: string;
  readonly county: { readonly code: string; readonly name: string } | null;
};

const numberIn = (text: string): number | null => {
  const folded = text.normalize("NFKC").replaceAll(",", "").trim();
  return /^\d{1,9}(\.\d+)?$/.test(folded) ? Number(folded) : null;
};

const yearIn = (text: string): number | null => {
  const year = Number(/^\d{4}/.exec(text.normalize("NFKC").trim())?.[0]);
  return year >= 1900 ? year : null;
};

const plaqueLength = 10;

/** A long name breaks after its parent unit, where it begins with it. */
function nameOf(form: Pick<FormDraft, "fullName" | "parentName" | "shortName">): CollectiveName {
  const fullName = form.fullName.trim();
  const parent = form.parentName.trim();
  const splits = parent !== "" && parent !== fullName && fullName.startsWith(parent);
  const name = splits ? fullName.slice(parent.length) : fullName;
  return {
    fullName,
    parentName: splits ? parent : null,
    name,
    shortName: form.shortName.trim() || [...name].slice(0, plaqueLength).join(""),
  };
}

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The public copy of a submitted form. */
export function publicCollective(form: FormDraft, body: PublicBody): PublicCollective {
  const staff = numberIn(form.staffTotal);
  const women = numberIn(form.staffWomen);
  return {
    ...nameOf(form),
    countyCode: body.county?.code ?? null,
    countyName: body.county?.name ?? null,
    bodyName: body.name,
    industry: form.industry,
    staff,
    women,
    womenShare: staff && women !== null ? (women / staff) * 100 : null,
    averageAge: numberIn(form.averageAge),
    foundedYear: yearIn(form.foundedOn),
    storyTitle: null,
    storyDeck: null,
    story: paragraphs(form.summary),
    figures: form.evidence
      .filter(({ indicator, value }) => indicator.trim() !== "" && value.trim() !== "")
      .map(({ indicator, value, unit }) => ({ label: indicator, value, unit })),
    otherHonours: form.honours
      .filter(({ title }) => title.trim() !== "")
      .map(({ title, level, grantedBy, year }) => ({
        title,
        level: level === "" ? "unit" : level,
        grantedBy: grantedBy.trim() || null,
        year: yearIn(year),
      })),
    source: null,
  };
}
