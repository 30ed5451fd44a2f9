import type { QueueLine } from "@/domain/queue";

/** Where the words searched for stand, unless it is in the title that is shown anyway. */
export function QueueMatch({ line: { match, unitName, bodyName, receiptNumber } }: { readonly line: QueueLine }) {
  if (match === null || match.place === "title") return null;
  const words = {
    unit: `单位：${unitName}`,
    number: `编号：${receiptNumber}`,
    body: `推荐单位：${bodyName}`,
    summary: `简介：…${match.excerpt ?? ""}…`,
    deeds: `主要事迹：…${match.excerpt ?? ""}…`,
  };
  return (
    <p className="ql__match">
      <span>{words[match.place]}</span>
    </p>
  );
}
