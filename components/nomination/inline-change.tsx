import { textParts } from "./text-parts";

/** A text with what was taken out and put in marked in place. */
export function InlineChange({ before, after }: { readonly before: string; readonly after: string }) {
  return textParts(before, after).map(({ kind, text }, index) => {
    const key = `${index}:${kind}`;
    if (kind === "ins") return <ins key={key}>{text}</ins>;
    return kind === "del" ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
