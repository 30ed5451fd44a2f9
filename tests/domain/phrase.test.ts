import { describe, expect, it } from "vitest";
import { heldInput, heldVerbs, sentDecision } from "@/domain/held-decision";
import { adviceOf, keepPhraseInput, type Phrase, phrasesFor } from "@/domain/phrase";
import { adviceFor } from "@/domain/rule-kinds/advice";

const phrase = (id: string, over: Partial<Phrase>): Phrase => ({
  id,
  use: "return",
  ruleKind: null,
  field: null,
  text: id,
  isOwn: false,
  ...over,
});

const phrases = [
  phrase("field", { field: "staffWomen" }),
  phrase("other field", { field: "deeds" }),
  phrase("share", { ruleKind: "women_share", field: "staffWomen" }),
  phrase("words", { ruleKind: "word_count", field: "deeds" }),
  phrase("advice", { use: "decline", ruleKind: "women_share" }),
  phrase("no kind", { use: "decline", field: "staffWomen" }),
];

const ids = (found: readonly Phrase[]) => found.map(({ id }) => id);

describe("phrases", () => {
  it("for a remark are those of the rules not met at the field, then those of the field", () => {
    expect(ids(phrasesFor(phrases, "staffWomen", ["women_share"]))).toEqual(["share", "field"]);
    expect(ids(phrasesFor(phrases, "staffWomen", [undefined]))).toEqual(["field"]);
    expect(ids(phrasesFor(phrases, "form", []))).toEqual([]);
  });

  it("for what helps next time are those of the kind of rule", () => {
    expect(ids(adviceOf(phrases, "women_share"))).toEqual(["advice"]);
    expect(adviceOf(phrases, undefined)).toEqual([]);
    expect(adviceFor("women_share")).toContain("名册");
  });

  it("are kept with a field or with a rule, and say something", () => {
    const nominationId = crypto.randomUUID();
    const onField = { use: "return", nominationId, field: "form", text: " 请核对 " };
    expect(keepPhraseInput.parse(onField)).toEqual({ ...onField, text: "请核对" });
    expect(keepPhraseInput.safeParse({ ...onField, text: " " }).success).toBe(false);
    expect(keepPhraseInput.safeParse({ use: "decline", nominationId, ruleId: "", text: "请" }).success).toBe(false);
  });
});

describe("a decision on its way", () => {
  it("is one of five, with the input of its verb", () => {
    const input = { nominationId: crypto.randomUUID(), version: 3, opinion: "同意推荐" };
    expect(heldInput.parse({ verb: "recommend", input })).toEqual({ verb: "recommend", input });
    expect(heldInput.safeParse({ verb: "return", input }).success).toBe(false);
    expect(heldVerbs.map((verb) => sentDecision.safeParse({ verb, key: "k", input: 1 }).success)).toEqual(
      heldVerbs.map(() => true),
    );
    expect(sentDecision.safeParse({ verb: "propose", key: "k", input }).success).toBe(false);
  });
});
