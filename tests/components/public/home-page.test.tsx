import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { HomePage } from "@/components/public/home-page";
import { noCounts, sampleCollective } from "./sample-collective";

afterEach(cleanup);

const nothing = { leading: [], stories: [], counts: noCounts, notice: null, round: null, today: "2027-02-18" };

it("before the first honours and the first round the front page stands and says so", () => {
  render(<HomePage {...nothing} />);
  expect(screen.getByText("暂无公示")).toBeTruthy();
  expect(screen.getByText("还没有新一轮申报")).toBeTruthy();
  expect(screen.getByText(/榜上还没有集体/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "集体纪事" })).toBeNull();
  expect(screen.queryByText("进行中")).toBeNull();
});

it("a collective leads from the front page to its page by its registration number", () => {
  render(<HomePage {...nothing} leading={[sampleCollective()]} counts={{ ...noCounts, total: 1 }} />);
  const link = screen.getByRole("link", { name: /养老服务中心/ });
  expect(link.getAttribute("href")).toBe("/roll/LLJG-2027-H-0001");
});
