"use client";
import type { Refusal } from "@/domain/refusal";
import { Icon } from "../ui/icon";
import { fileSize } from "./file-size";
import { refusalText } from "./refusal-text";
import type { Transfer, TransferState } from "./transfer";

export type TransferRowProps = {
  readonly transfer: Transfer;
  readonly state: TransferState;
  readonly onCancel: () => void;
};

const leftWords = (seconds: number): string =>
  seconds < 90 ? `还要${seconds}秒` : `还要${Math.ceil(seconds / 60)}分钟`;

function wordsOf(state: TransferState, size: number): string {
  switch (state.kind) {
    case "waiting":
      return "正在准备";
    case "sending":
      return `${fileSize(state.sent)} / ${fileSize(size)}${state.secondsLeft === null ? "" : `，${leftWords(state.secondsLeft)}`}`;
    case "paused":
      return `已暂停，传了${fileSize(state.sent)}`;
    case "lost":
      return "没有连上服务器，联网后接着传";
    case "checking":
      return "已传完，正在核对";
    case "refused":
      return refusalText(state.refusal);
    case "unsaved":
      return "申报还没有保存，附件没有传。保存后再试一次。";
  }
}

const sentOf = (state: TransferState, size: number): number => {
  if (state.kind === "checking") return size;
  return "sent" in state ? state.sent : 0;
};

/** What sending the same file again does not change. */
const final: readonly Refusal["code"][] = [
  "file_refused",
  "file_too_large",
  "not_found",
  "not_from_here",
  "not_your_role",
];

/** A file on its way: how far, how long still, and what can be done about it. */
export function TransferRow({ transfer, state, onCancel }: TransferRowProps) {
  const { name, size } = transfer.file;
  const isWrong = state.kind === "refused" || state.kind === "unsaved";
  const isSending = state.kind === "sending" || state.kind === "waiting";
  const isFinal = state.kind === "refused" && final.includes(state.refusal.code);
  const again = state.kind === "paused" ? "继续" : "重试";
  return (
    <li className={isWrong ? "upl__row is-wrong" : "upl__row"}>
      <Icon name="document" size={20} />
      <div className="upl__what">
        <b>{name}</b>
        {isWrong ? null : <progress max={size} value={sentOf(state, size)} aria-label={`${name}的上传进度`} />}
        <p role={isWrong ? "alert" : undefined}>{wordsOf(state, size)}</p>
      </div>
      <div className="upl__act">
        {isSending ? (
          <button type="button" className="db db--sm" aria-label={`暂停${name}`} onClick={() => transfer.pause()}>
            暂停
          </button>
        ) : null}
        {state.kind === "paused" || state.kind === "lost" || (isWrong && !isFinal) ? (
          <button type="button" className="db db--sm" aria-label={`${again}${name}`} onClick={() => transfer.start()}>
            {again}
          </button>
        ) : null}
        <button type="button" className="db db--sm" aria-label={`取消${name}`} onClick={onCancel}>
          取消
        </button>
      </div>
    </li>
  );
}
