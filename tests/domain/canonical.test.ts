import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json, listContent } from "@/domain/canonical";

describe("the one text of a value", () => {
  it.each<[Json, string]>([
    [null, "null"],
    [true, "true"],
    ["她", '"她"'],
    ['\u0001\n"\\', '"\\u0001\\n\\"\\\\"'],
    [1e21, "1e+21"],
    [0.1 + 0.2, "0.30000000000000004"],
    [-0, "0"],
    [[], "[]"],
    [{}, "{}"],
    [[3, [2, null]], "[3,[2,null]]"],
    [{ b: 1, a: [{ d: 1, c: 2 }] }, '{"a":[{"c":2,"d":1}],"b":1}'],
    [
      { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6 },
      '{"\\r":2,"1":4,"\u0080":6,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    ],
  ])("%j is %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("is JSON, and the same whatever the order of the keys", () => {
    const reversed = (value: Json): Json => {
      if (value === null || typeof value !== "object") return value;
      if (Array.isArray(value)) return value.map(reversed);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "binary" }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: "binary", minLength: 1 }), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});

describe("the content of a list", () => {
  const entry = (ordinal: number, fullName: string) => ({
    ordinal,
    award: "red_banner" as const,
    fullName,
    bodyName: "某县妇联",
    versionSha256: "00".repeat(32),
  });
  const list = {
    round: 2027,
    meeting: { number: "主席办公会〔2027〕3号", date: "2027-02-01" },
    entries: [entry(2, "某社区"), entry(1, "某产科")],
  };
  const line = (ordinal: number, fullName: string) =>
    `{"award":"red_banner","bodyName":"某县妇联","fullName":"${fullName}","ordinal":${ordinal},"versionSha256":"${"00".repeat(32)}"}`;
  const content = `{"entries":[${line(1, "某产科")},${line(2, "某社区")}],"meeting":{"date":"2027-02-01","number":"主席办公会〔2027〕3号"},"round":2027}`;

  it("is its round, its meeting and its entries in order", () => {
    expect(listContent(list)).toBe(content);
  });

  it("is the same whatever else came along", () => {
    const entries = list.entries.map((row) => ({ ...row, nominationId: "n" })).reverse();
    expect(listContent({ ...list, entries })).toBe(content);
  });

  it("differs with every word of it", () => {
    expect(listContent({ ...list, entries: [entry(1, "某产科"), entry(2, "某社区 ")] })).not.toBe(content);
    expect(listContent({ ...list, meeting: { ...list.meeting, date: "2027-02-02" } })).not.toBe(content);
    expect(listContent({ ...list, round: 2028 })).not.toBe(content);
  });
});
