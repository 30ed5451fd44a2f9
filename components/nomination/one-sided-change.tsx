import { textParts } from "./text-parts";

export type OneSidedChangeProps = {
  readonly before: string;
  readonly after: string;
  readonly side: "before" | "after";
};

/** One of two values, with what differs from the other marked. */
export function OneSidedChange({ before, after, side }: OneSidedChangeProps) {
  if ((side === "before" ? before : after) === "") return <span className="muted">未填</span>;
  const left = side === "before" ? "ins" : "del";
  return textParts(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ kind, text }, index) => {
      const key = `${index}:${kind}`;
      if (kind === "same") return <span key={key}>{text}</span>;
      return side === "before" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
    });
}
