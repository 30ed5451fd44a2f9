import { sections } from "@/domain/sections";

const ordinals = (numbers: readonly number[]): string =>
  [...new Set(numbers)].map((number) => sections[number - 1]?.ordinal ?? "").join("、");

/** Where others are filling in the same form; they are not named. */
export function OthersWords({ others }: { readonly others: readonly number[] }) {
  const who = others.length === 1 ? "另一位同事" : `另外${others.length}位同事`;
  return (
    <p className="fothers" role="status">
      {others.length === 0 ? "" : `${who}正在填第${ordinals(others)}部分`}
    </p>
  );
}
