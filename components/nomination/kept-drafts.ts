import type { FormDraft } from "@/domain/nomination";
import type { TextFacts } from "@/domain/unit-desk";

export type KeptDraft = TextFacts & { readonly version: number; readonly savedAt: string; readonly form: FormDraft };

const drafts = new Map<string, KeptDraft>();
const checked = new Set<string>();

/**
 * What this browser saved since the page was loaded: going back shows a page as it was first read, older than what was
 * typed since. Also which drafts were looked over on 检查与提交, after which empty fields count as errors.
 */
export const keptDrafts = {
  keep: (nominationId: string, draft: KeptDraft): void => void drafts.set(nominationId, draft),
  find: (nominationId: string, version: number): KeptDraft | null => {
    const kept = drafts.get(nominationId);
    return kept !== undefined && kept.version > version ? kept : null;
  },
  check: (nominationId: string): void => void checked.add(nominationId),
  isChecked: (nominationId: string): boolean => checked.has(nominationId),
};
