import type { Remark } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";

export type RemarkField = Remark["field"];

/** The name of what a remark is about. */
export const remarkLabel = (field: RemarkField): string => (field === "form" ? "整体意见" : fieldLabels[field]);
