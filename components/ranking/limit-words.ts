import type { Limit } from "@/domain/comparison";
import type { StructureRule } from "@/domain/structure";

type Names = {
  readonly rules: readonly Pick<StructureRule, "id" | "title">[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
};

/** What keeps a nomination below the line, in a few characters and in words. */
export function limitWords(limit: Limit, { rules, bodies }: Names): { readonly tag: string; readonly words: string } {
  switch (limit.kind) {
    case "line":
      return { tag: "名额满", words: "总名额已满" };
    case "body":
      return { tag: "限名额", words: `${bodies.find(({ id }) => id === limit.bodyId)?.name ?? ""}名额已满` };
    case "ratio":
      return { tag: "限比例", words: `受“${rules.find(({ id }) => id === limit.ruleId)?.title ?? ""}”比例限制` };
  }
}
