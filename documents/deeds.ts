import type { Paper } from "@/domain/paper";
import { printed } from "./printed-text";

type Kind = "heading" | "subheading" | "text";

/** 事迹材料 in words, for whichever kind of file it is printed in. */
export type Deeds = {
  readonly title: string;
  readonly paragraphs: readonly { readonly kind: Kind; readonly text: string }[];
};

const longestHeading = 40;

/** A short line that is numbered 一、 is a heading, one numbered （一） a heading below it. */
function kindOf(text: string): Kind {
  if (text.length > longestHeading) return "text";
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return "heading";
  return /^（[一二三四五六七八九十]{1,3}）/.test(text) ? "subheading" : "text";
}

export function deedsOf({ form }: Paper): Deeds {
  const lines = printed.paragraphs(form.deeds);
  return {
    title: `${printed.line(form.fullName)}事迹材料`,
    paragraphs: (lines.length === 0 ? ["（未填）"] : lines).map((text) => ({ kind: kindOf(text), text })),
  };
}
