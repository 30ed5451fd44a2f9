import { expect, test } from "vitest";
import { noticePage } from "@/domain/notice-page";
import { noticeText } from "@/domain/notice-text";

test("a notice says how the list came about, with the counts of the awards that are on it", () => {
  const round = { year: 2027, basis: "某通知" };
  const entries = [{ award: "red_banner" }, { award: "red_banner" }, { award: "model_post" }] as const;
  const meeting = { number: "吕妇会〔2027〕1号", heldOn: "2027-02-09" };
  expect(noticeText(round, entries, meeting)).toEqual({
    title: "2027年度拟表彰集体名单公示",
    basis: "某通知",
    procedure:
      "经单位申报、推荐单位初审、市级复审，2027年2月9日会议（吕妇会〔2027〕1号）审议，拟表彰三八红旗集体2个、巾帼文明岗1个。",
  });
  expect(noticeText(round, [{ award: "model_post" }], meeting).procedure).toMatch(/拟表彰巾帼文明岗1个。$/);
});

test("a notice's page counts its days from the holidays it is given", () => {
  const notice = {
    id: "n",
    title: "公示",
    basis: "",
    procedure: "",
    firstDay: "2026-11-25",
    lastDay: "2026-12-01",
    closesAt: "2026-12-01T09:30:00.000Z",
    announcedAt: "2026-11-24T06:00:00.000Z",
    sha256: "00",
    roundYear: 2027,
    noticeDays: 5,
    entries: [],
  };
  const page = noticePage(notice, "2026-11-26T01:00:00.000Z", []);
  expect([page.state, page.workingDaysLeft, page.days.length]).toEqual(["running", 3, 7]);
});
