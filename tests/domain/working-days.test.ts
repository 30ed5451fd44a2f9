import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { addDays, dayOf, daysBetween, endOfDay, isWeekend, momentOf, timeOf } from "@/domain/calendar";
import type { SpecialDay } from "@/domain/round";
import {
  addWorkingDays,
  isProvisionalYear,
  isWorkingDay,
  noticeDays,
  noticeSpan,
  noticeState,
  workingDaysFrom,
  workingDaysLeft,
} from "@/domain/working-days";

const calendar = z
  .object({ holidays: z.record(z.string(), z.string()), workdays: z.record(z.string(), z.string()) })
  .parse(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve("chinese-days/dist/chinese-days.json"), "utf8")),
  );

const keptRows = (kind: SpecialDay["kind"], days: Readonly<Record<string, string>>): readonly SpecialDay[] =>
  Object.entries(days).map(([day, names]) => ({ day, kind, name: names.split(",")[1] ?? "", provisional: false }));

const kept = [...keptRows("holiday", calendar.holidays), ...keptRows("workday", calendar.workdays)];
const of2026 = kept.filter(({ day }) => day.startsWith("2026"));

/** An assumption: the State Council had not announced 2027 when this was written. New Year's Eve is 5 February 2027. */
const assumed = (kind: SpecialDay["kind"], ...days: readonly string[]): readonly SpecialDay[] =>
  days.map((day) => ({ day, kind, name: "春节", provisional: true }));
const of2027 = [
  ...assumed("holiday", ...Array.from({ length: 8 }, (_, index) => addDays("2027-02-05", index))),
  ...assumed("workday", "2027-01-31", "2027-02-20"),
];

const terms = { cutoff: "12:00", closes: "17:30", days: 5, specialDays: [...of2026, ...of2027] };
const span = (announced: string, change: Partial<typeof terms> = {}) =>
  noticeSpan({ ...terms, ...change, announcedAt: new Date(`${announced}+08:00`).toISOString() });

describe("days in Shanghai", () => {
  it("begin eight hours before they do in UTC", () => {
    expect(dayOf("2027-01-08T15:59:59.999Z")).toBe("2027-01-08");
    expect(dayOf("2027-01-08T16:00:00.000Z")).toBe("2027-01-09");
    expect(timeOf("2027-01-08T16:05:00.000Z")).toBe("00:05");
    expect(momentOf("2027-01-09", "00:05")).toBe("2027-01-08T16:05:00.000Z");
    expect(endOfDay("2026-12-31")).toBe("2026-12-31T16:00:00.000Z");
  });

  it("count over months, leap days and years", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2026-12-31", "2027-03-01")).toBe(60);
    expect(daysBetween("2027-03-01", "2026-12-31")).toBe(-60);
  });

  it("are a weekend on Saturdays and Sundays", () => {
    expect(["2026-02-06", "2026-02-07", "2026-02-08", "2026-02-09"].map(isWeekend)).toEqual([false, true, true, false]);
  });
});

describe("working days", () => {
  it("rest over the Spring Festival of 2026 and are made up for on two Saturdays", () => {
    expect(workingDaysFrom("2026-02-12", "2026-03-01", of2026)).toEqual([
      "2026-02-12",
      "2026-02-13",
      "2026-02-14",
      "2026-02-24",
      "2026-02-25",
      "2026-02-26",
      "2026-02-27",
      "2026-02-28",
    ]);
  });

  it("rest over the Spring Festival assumed for 2027", () => {
    expect(workingDaysFrom("2027-01-29", "2027-02-21", of2027)).toEqual([
      "2027-01-29",
      "2027-01-31",
      "2027-02-01",
      "2027-02-02",
      "2027-02-03",
      "2027-02-04",
      "2027-02-15",
      "2027-02-16",
      "2027-02-17",
      "2027-02-18",
      "2027-02-19",
      "2027-02-20",
    ]);
  });

  it("follow the weekday where no table says otherwise", () => {
    expect(isWorkingDay("2026-02-13", [])).toBe(true);
    expect(isWorkingDay("2026-02-14", [])).toBe(false);
  });

  it("are none when the span runs backwards", () => {
    expect(workingDaysFrom("2026-02-13", "2026-02-12", of2026)).toEqual([]);
  });

  it("give three days to resubmit, over a holiday where there is one", () => {
    expect(addWorkingDays("2026-01-12", 3, of2026)).toBe("2026-01-15");
    expect(addWorkingDays("2026-02-13", 3, of2026)).toBe("2026-02-25");
    expect(addWorkingDays("2026-02-13", 0, of2026)).toBe("2026-02-13");
  });

  it("are not settled in a year without rows or with provisional ones", () => {
    expect(isProvisionalYear("2026", of2026)).toBe(false);
    expect(isProvisionalYear("2027", of2026)).toBe(true);
    expect(isProvisionalYear("2027", of2027)).toBe(true);
  });
});

describe("the span of a notice", () => {
  it("starts on the day of an announcement before noon", () => {
    expect(span("2026-02-04T11:59:59")).toEqual({
      firstDay: "2026-02-04",
      lastDay: "2026-02-10",
      closesAt: "2026-02-10T09:30:00.000Z",
      provisional: false,
    });
  });

  it.each([
    ["at noon", "2026-02-04T12:00:00", "2026-02-05", "2026-02-11"],
    ["on a Friday afternoon", "2026-02-06T15:00:00", "2026-02-09", "2026-02-13"],
    ["on a Saturday", "2026-02-07T09:00:00", "2026-02-09", "2026-02-13"],
    ["on a Saturday that is worked", "2026-02-14T09:00:00", "2026-02-14", "2026-02-27"],
    ["on that Saturday after noon", "2026-02-14T13:00:00", "2026-02-24", "2026-02-28"],
    ["two days before the Spring Festival of 2026", "2026-02-13T09:00:00", "2026-02-13", "2026-02-26"],
    ["in the middle of the Spring Festival of 2026", "2026-02-17T09:00:00", "2026-02-24", "2026-02-28"],
    ["just after midnight in Shanghai", "2026-02-05T00:00:01", "2026-02-05", "2026-02-11"],
  ])("counts from an announcement %s", (_when, announced, firstDay, lastDay) => {
    expect(span(announced)).toMatchObject({ firstDay, lastDay, provisional: false });
  });

  it.each([
    ["before the Spring Festival of 2027", "2027-02-03T09:00:00", "2027-02-03", "2027-02-17"],
    ["on its eve in the afternoon", "2027-02-04T15:00:00", "2027-02-15", "2027-02-19"],
    ["within it", "2027-02-08T09:00:00", "2027-02-15", "2027-02-19"],
    ["on a Sunday worked for it", "2027-01-31T09:00:00", "2027-01-31", "2027-02-04"],
  ])("counts from an announcement %s and says that the year is provisional", (_when, announced, firstDay, lastDay) => {
    expect(span(announced)).toMatchObject({ firstDay, lastDay, provisional: true });
  });

  it("says so as well when only its end lies in a year without a table", () => {
    expect(span("2026-12-30T09:00:00", { specialDays: of2026 })).toMatchObject({
      lastDay: "2027-01-05",
      provisional: true,
    });
    expect(span("2026-12-21T09:00:00", { specialDays: of2026 })).toMatchObject({
      lastDay: "2026-12-25",
      provisional: false,
    });
  });

  it("is one day long for one day", () => {
    expect(span("2026-02-04T09:00:00", { days: 1 })).toMatchObject({ firstDay: "2026-02-04", lastDay: "2026-02-04" });
  });

  it("has exactly its number of working days, starts when announced or later, and starts and ends on working days", () => {
    const moment = fc.date({
      min: new Date("2025-12-01T00:00:00Z"),
      max: new Date("2027-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), (date, days) => {
        const announcedAt = date.toISOString();
        const { firstDay, lastDay, closesAt } = noticeSpan({ ...terms, days, announcedAt });
        const worked = workingDaysFrom(firstDay, lastDay, terms.specialDays);
        expect([worked.length, worked[0], worked.at(-1)]).toEqual([days, firstDay, lastDay]);
        expect(firstDay >= dayOf(announcedAt)).toBe(true);
        expect(workingDaysFrom(addDays(dayOf(announcedAt), 1), addDays(firstDay, -1), terms.specialDays)).toEqual([]);
        expect(closesAt > announcedAt).toBe(true);
      }),
    );
  });
});

describe("a notice while it runs", () => {
  const notice = { firstDay: "2026-02-04", lastDay: "2026-02-10", closesAt: "2026-02-10T09:30:00.000Z" };
  const left = (now: string) => workingDaysLeft(notice, new Date(`${now}+08:00`).toISOString(), of2026);
  const state = (now: string) => noticeState(notice, new Date(`${now}+08:00`).toISOString());

  it("numbers its working days and shows the days of rest between them", () => {
    expect(noticeDays(notice, of2026).map(({ day, kind, ordinal }) => [day.slice(8), kind, ordinal])).toEqual([
      ["04", "working", 1],
      ["05", "working", 2],
      ["06", "working", 3],
      ["07", "rest", null],
      ["08", "rest", null],
      ["09", "working", 4],
      ["10", "working", 5],
    ]);
  });

  it("counts the working days after today", () => {
    expect(
      [
        "2026-02-03T18:00",
        "2026-02-04T08:00",
        "2026-02-06T08:00",
        "2026-02-08T08:00",
        "2026-02-10T08:00",
        "2026-02-11T08:00",
      ].map(left),
    ).toEqual([5, 4, 2, 2, 0, 0]);
  });

  it("runs, runs its last day, and is closed from its closing time on", () => {
    expect(
      ["2026-02-03T18:00", "2026-02-09T23:59", "2026-02-10T00:00", "2026-02-10T17:29", "2026-02-10T17:30"].map(state),
    ).toEqual(["running", "running", "last_day", "last_day", "closed"]);
  });
});
