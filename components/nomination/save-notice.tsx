"use client";
import type { SaveState } from "../form/autosave";
import { refusalText } from "../form/refusal-text";
import { Icon } from "../ui/icon";

const wordsFor = (state: SaveState): string | null => {
  if (state.kind === "unreadable") return "有一处填写存不下，请先改标出的地方。其余内容还没有保存。";
  if (state.kind !== "refused") return null;
  if (state.refusal.code === "stale_form") return null;
  if (state.refusal.code !== "stale") return refusalText(state.refusal);
  return "这份申报在别处刚刚改过，这里的改动没有保存。填写的文字还在下面，请先复制要留下的，再刷新看新的内容。";
};

/** Why saving stopped, and what to do; what was typed stays where it is. */
export function SaveNotice({ state }: { readonly state: SaveState }) {
  const words = wordsFor(state);
  if (words === null) return null;
  const isStale = state.kind === "refused" && state.refusal.code === "stale";
  return (
    <div className="notice-b fstop" role="alert">
      <Icon name="warning" size={18} />
      <p>{words}</p>
      {isStale ? (
        <button type="button" className="db db--sm" onClick={() => window.location.reload()}>
          刷新
        </button>
      ) : null}
    </div>
  );
}
