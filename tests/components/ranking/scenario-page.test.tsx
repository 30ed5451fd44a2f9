import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ScenarioPage } from "@/components/ranking/scenario-page";
import type { SavedScenario } from "@/domain/ranking";
import { sampleRanking } from "./sample-ranking";

const { idOf, city } = sampleRanking;
afterEach(cleanup);

const [one, two, three, four] = [1, 2, 3, 4].map(idOf);
const saved: SavedScenario = {
  id: idOf(400),
  name: "会上方案",
  savedAt: "2027-01-20T03:00:00.000Z",
  award: "red_banner",
  sha256: "ab".repeat(32),
  content: {
    order: [one ?? "", two ?? "", three ?? "", four ?? ""],
    line: 2,
    quotas: { [idOf(100)]: 1 },
    ratios: false,
    chosen: [one ?? "", three ?? ""],
  },
  lines: city.lines,
  rules: city.rules,
  bodies: city.bodies,
  threshold: 60,
  chosenNow: [one ?? "", two ?? ""],
};

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("td, th")].slice(-2).map(({ textContent }) => textContent));

it("shows a comparison as it was saved, what limited it, and what is otherwise now", () => {
  render(<ScenarioPage scenario={saved} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("会上方案");
  expect(screen.getByText("ab".repeat(32))).toBeTruthy();
  expect(screen.getByRole("link", { name: "按这个方案提交拟表彰名单" }).getAttribute("href")).toBe(
    `/review/meetings/new?scenario=${idOf(400)}`,
  );
  expect(rows()).toEqual([
    ["入围", ""],
    ["离石区妇女联合会名额已满", "现在入围"],
    ["入围", "现在不入围"],
    ["总名额已满", ""],
  ]);
  expect(screen.getByText("与这个方案比，现在多1件，少1件，表中已标出。")).toBeTruthy();
  const settings = screen.getByRole("region", { name: "方案的设定" });
  expect([...settings.querySelectorAll("dl > div")].map(({ textContent }) => textContent)).toEqual([
    "总名额2个",
    "按结构比例取舍否",
    "离石区妇女联合会1个",
  ]);
});

it("says so where nothing has changed, and shows no row of what is gone", () => {
  render(<ScenarioPage scenario={{ ...saved, chosenNow: saved.content.chosen, lines: city.lines.slice(0, 3) }} />);
  expect(screen.getByText("现在的入围集体与这个方案相同。")).toBeTruthy();
  expect(rows()).toHaveLength(3);
});
