"use client";
import { Icon } from "../ui/icon";
import type { HalfSent } from "./use-kept-uploads";

export type HalfSentRowProps = { readonly upload: HalfSent; readonly onGiveUp: () => void };

/** A file that an earlier visit sent in part. */
export function HalfSentRow({ upload: { name, size, received }, onGiveUp }: HalfSentRowProps) {
  return (
    <li className="upl__row">
      <Icon name="document" size={20} />
      <div className="upl__what">
        <b>{name}</b>
        <progress max={size} value={received} aria-label={`${name}的上传进度`} />
        <p>上次传到{Math.floor((100 * received) / size)}%，重新选择同一文件即可接着传</p>
      </div>
      <div className="upl__act">
        <button type="button" className="db db--sm" aria-label={`不传${name}了`} onClick={onGiveUp}>
          不传了
        </button>
      </div>
    </li>
  );
}
