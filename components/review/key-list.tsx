"use client";
import { type RefObject, useId } from "react";

const keys: readonly { readonly words: string; readonly codes: readonly string[] }[] = [
  { words: "下一件、上一件", codes: ["J", "K"] },
  { words: "搜索", codes: ["/"] },
  { words: "推荐、列入拟表彰名单", codes: ["1"] },
  { words: "退回修改", codes: ["2"] },
  { words: "不予推荐", codes: ["3"] },
  { words: "确认", codes: ["Enter"] },
  { words: "写意见", codes: ["N"] },
  { words: "撤回刚才的办理（10秒内）", codes: ["Z"] },
  { words: "看改动", codes: ["D"] },
  { words: "看条件、人工核", codes: ["E"] },
  { words: "前后标签页", codes: ["[", "]"] },
  { words: "记下核对结果", codes: ["Ctrl", "Enter"] },
  { words: "按键一览", codes: ["?"] },
  { words: "离开输入框、收起", codes: ["Esc"] },
];

export function KeyList({ list }: { readonly list: RefObject<HTMLDialogElement | null> }) {
  const id = useId();
  return (
    <dialog className="dlg keylist" ref={list} aria-labelledby={id}>
      <h2 id={id}>按键一览</h2>
      <div className="keys">
        {keys.map(({ words, codes }) => (
          <div key={words}>
            <span>{words}</span>
            <span>
              {codes.map((code) => (
                <kbd key={code}>{code}</kbd>
              ))}
            </span>
          </div>
        ))}
      </div>
      <p>输入框内和输入法选字时不响应。</p>
      <form method="dialog" className="dlg__f">
        <button type="submit" className="db">
          知道了
        </button>
      </form>
    </dialog>
  );
}
