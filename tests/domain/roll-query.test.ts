import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollQuery } from "@/domain/honour";
import { parseRollQuery, rollAddress } from "@/domain/roll-query";

const nothing: RollQuery = {
  q: "",
  year: [],
  award: [],
  level: [],
  county: [],
  industry: [],
  sort: "level",
  view: "table",
  page: 1,
};

const read = (address: string): RollQuery => {
  const search = new URL(address, "http://roll.test").searchParams;
  return parseRollQuery(Object.fromEntries([...search.keys()].map((key) => [key, search.getAll(key)])));
};

describe("an address of the roll", () => {
  it("asks for the whole roll when it says nothing", () => {
    expect(parseRollQuery({})).toEqual(nothing);
  });

  it("is read with single values and with lists", () => {
    expect(
      parseRollQuery({
        q: " 护理 ",
        year: ["2020", "unknown"],
        award: "model_post",
        level: ["city", "national"],
        county: ["141102", "city"],
        industry: "教育",
        sort: "share",
        view: "cards",
        page: "3",
      }),
    ).toEqual({
      q: "护理",
      year: ["2020", "unknown"],
      award: ["model_post"],
      level: ["national", "city"],
      county: ["141102", "city"],
      industry: ["教育"],
      sort: "share",
      view: "cards",
      page: 3,
    });
  });

  it("loses what the roll does not know", () => {
    expect(
      parseRollQuery({
        year: ["20", "二〇二〇"],
        award: "best",
        level: "world",
        county: ["1411", "everywhere"],
        industry: ["", "  ", "\0"],
        sort: "luck",
        view: "list",
        page: "-2",
        other: "x",
      }),
    ).toEqual(nothing);
  });

  it("is searched for by its text in one width, without surrounding space, in 50 characters at most", () => {
    expect(parseRollQuery({ q: ["　ＬＬＪＧ－Ｚ ", "second"] }).q).toBe("LLJG-Z");
    expect(parseRollQuery({ q: "榜".repeat(80) }).q).toBe("榜".repeat(50));
    expect(parseRollQuery({ q: "a\0b" }).q).toBe("ab");
  });

  it("names each value once", () => {
    expect(parseRollQuery({ year: ["2020", "2020"] }).year).toEqual(["2020"]);
  });

  it.each([
    ["0", 1],
    ["1", 1],
    ["7", 7],
    ["1.5", 1],
    ["9999999999", 1],
    ["999999999", 100_000],
  ])("with page %s shows page %i", (page, expected) => {
    expect(parseRollQuery({ page }).page).toBe(expected);
  });
});

describe("the address for a query", () => {
  it("is plain for the whole roll", () => {
    expect(rollAddress(nothing)).toBe("/roll");
  });

  it("leads to the first page when a filter changes, and keeps the filters when the page does", () => {
    const third = { ...nothing, level: ["national"], page: 3 } as const;
    expect(rollAddress(third, { year: ["2020"] })).toBe("/roll?year=2020&level=national");
    expect(rollAddress(third, { page: 4 })).toBe("/roll?level=national&page=4");
  });

  it("is read back as the query it was made of", () => {
    const query = fc.record({
      q: fc.constantFrom("", "护理", "LLJG-Z-0001", "a&b=c"),
      year: fc.subarray(["2020", "2026", "unknown"]),
      award: fc.subarray(["red_banner", "model_post"] as const),
      level: fc.subarray(["national", "province", "city", "county"] as const),
      county: fc.subarray(["141102", "141123", "city"]),
      industry: fc.subarray(["教育", "工业与能源"]),
      sort: fc.constantFrom("level", "year", "name", "share"),
      view: fc.constantFrom("table", "cards"),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(query, (made) => {
        expect(read(rollAddress(made, { page: made.page }))).toEqual(made);
      }),
    );
  });
});
