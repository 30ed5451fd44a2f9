import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { RollView } from "@/components/public/roll-view";
import { sampleCollective, samplePage } from "./sample-collective";

afterEach(cleanup);

const day = { today: "2027-02-18", noticeRunning: false };
const hrefOf = (element: HTMLElement): string | null => element.getAttribute("href");

it("a search without hits names its filters and offers to drop each", () => {
  render(<RollView day={day} page={samplePage({ level: ["national"], industry: ["金融"] })} />);
  expect(screen.getByText("“全国”“金融”同时满足的有0个。去掉一个条件再看。")).toBeTruthy();
  expect(hrefOf(screen.getByRole("link", { name: "清除“全国”" }))).toBe("/roll?industry=%E9%87%91%E8%9E%8D");
  expect(hrefOf(screen.getByRole("link", { name: "清除“金融”" }))).toBe("/roll?level=national");
});

it("an empty roll says that it is empty and offers no filter to drop", () => {
  render(<RollView day={day} page={samplePage({})} />);
  expect(screen.getByText("榜上还没有集体")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "清除全部" })).toBeNull();
});

it("a line says what is not known instead of guessing it", () => {
  const entry = sampleCollective({ year: null, staff: null, women: null, womenShare: null, countyName: null });
  render(<RollView day={day} page={samplePage({}, { entries: [entry], total: 1 })} />);
  const line = within(screen.getByRole("row", { name: /养老服务中心/ }));
  expect(line.getByText("待核")).toBeTruthy();
  expect(line.getByText("资料未载")).toBeTruthy();
  expect(line.getByText("市直与驻市 · 公共服务")).toBeTruthy();
});

it("a share is printed with one decimal where it was counted, and as the source has it where it was quoted", () => {
  const counted = sampleCollective();
  const quoted = sampleCollective({ registrationNumber: "LLJG-Z-0001", staff: null, women: null, womenShare: 75 });
  render(<RollView day={day} page={samplePage({}, { entries: [counted, quoted], total: 2 })} />);
  expect(screen.getByText("95.2%")).toBeTruthy();
  expect(screen.getByText("20 / 21人")).toBeTruthy();
  expect(screen.getByText("75%")).toBeTruthy();
  expect(screen.getByText("人数待补")).toBeTruthy();
});

it("the pages of a long roll are links that keep the filters", () => {
  const page = samplePage({ level: ["city"], page: 3 }, { entries: [sampleCollective()], total: 181, pages: 10 });
  render(<RollView day={day} page={page} />);
  const pager = within(screen.getByRole("navigation", { name: "分页" }));
  expect(pager.getAllByRole("link").map(hrefOf)).toEqual([
    "/roll?level=city&page=2",
    "/roll?level=city",
    "/roll?level=city&page=2",
    "/roll?level=city&page=4",
    "/roll?level=city&page=10",
    "/roll?level=city&page=4",
  ]);
});
