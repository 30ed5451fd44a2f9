import type { CountParts } from "@/domain/count-characters";
import { thousands } from "@/domain/thousands";

const kinds = [
  ["汉字", "han"],
  ["标点和符号", "marks"],
  ["英文单词", "words"],
  ["数字", "numbers"],
] as const;

/** 为什么是1,487: of what the count is made up, and the rule it follows. */
export function CountExplanation({ parts }: { readonly parts: CountParts }) {
  const sum = kinds.filter(([, kind]) => parts[kind] > 0).map(([label, kind]) => `${label}${thousands(parts[kind])}`);
  return (
    <details className="why">
      <summary>为什么是{thousands(parts.total)}字</summary>
      <p className="num">{sum.length === 0 ? "还没有写字" : `${sum.join(" + ")} = ${thousands(parts.total)}`}</p>
      <p>汉字和标点各计1字，连写的英文或数字计1字，如“2026”“COVID-19”；空格和换行不计。Word、WPS的“字数”也是这样数。</p>
    </details>
  );
}
