import type { SaveState } from "../form/autosave";
import { Icon } from "../ui/icon";
import { dateWords } from "./date-words";

export type SaveWordsProps = { readonly state: SaveState; readonly savedAt: string | null };

const words = (kind: SaveState["kind"], savedAt: string | null): string => {
  const last = savedAt === null ? "" : `已保存 ${dateWords.clock(savedAt)}`;
  switch (kind) {
    case "untouched":
    case "saved":
      return last;
    case "unsaved":
      return "有改动，稍后自动保存";
    case "saving":
      return "正在保存";
    case "lost":
      return "未保存，将自动重试";
    case "kept":
      return "已存在本机，联网后上传";
    case "unreadable":
    case "refused":
      return "未保存";
  }
};

/** Whether what was typed is safe, in words. */
export function SaveWords({ state, savedAt }: SaveWordsProps) {
  const text = words(state.kind, savedAt);
  const isWrong = state.kind === "lost" || state.kind === "refused" || state.kind === "unreadable";
  const isSafe = text !== "" && (state.kind === "saved" || state.kind === "untouched");
  return (
    <span className={isWrong ? "saved is-wrong" : "saved"} role="status">
      {isSafe ? <Icon name="check" /> : null}
      {isWrong ? <Icon name="warning" /> : null}
      {text}
    </span>
  );
}
