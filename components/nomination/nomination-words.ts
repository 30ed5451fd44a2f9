import { awardTypes } from "@/domain/award-types";
import type { FormDraft, Nomination } from "@/domain/nomination";

const title = ({ fullName }: Pick<FormDraft, "fullName">): string => fullName.trim() || "未填名称的申报";

const shortTitle = (form: Pick<FormDraft, "fullName" | "shortName">): string => form.shortName.trim() || title(form);

const award = (key: Nomination["award"] | FormDraft["award"]): string =>
  key === null || key === "" ? "未选称号" : awardTypes[key].label;

export const nominationWords = { title, shortTitle, award };
