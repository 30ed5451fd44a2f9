import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RankingPage } from "@/components/ranking/ranking-page";
import type { RankingVerbs } from "@/components/ranking/ranking-verbs";
import type { Ranking } from "@/domain/ranking";
import type { Refusal } from "@/domain/refusal";
import { ok, refuse } from "@/domain/result";
import { sampleRanking } from "./sample-ranking";

const router = { refreshed: 0 };
vi.mock("next/navigation", () => ({
  useRouter: () => ({
    refresh: () => {
      router.refreshed += 1;
    },
  }),
}));

const { idOf, city, county } = sampleRanking;

beforeEach(() => {
  router.refreshed = 0;
  sessionStorage.clear();
});
afterEach(cleanup);

function open(ranking: Ranking, refusal: Refusal | null = null) {
  const sent: { verb: string; input: unknown }[] = [];
  const verbs: RankingVerbs = {
    putInOrder: async (input) => {
      sent.push({ verb: "putInOrder", input });
      return refusal === null ? ok({ moved: 1 }) : refuse(refusal);
    },
    saveScenario: async (input) => {
      sent.push({ verb: "saveScenario", input });
      return refusal === null ? ok({ scenarioId: idOf(9) }) : refuse(refusal);
    },
  };
  render(<RankingPage ranking={ranking} verbs={verbs} />);
  return sent;
}

const titles = (): readonly (string | null)[] =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
const handle = (title: string) => screen.getByRole("button", { name: new RegExp(`^调整${title}的位次`) });
const rowOf = (title: string) => screen.getByRole("row", { name: new RegExp(title) });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const key = (code: string, change: object = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { code, key: code, ...change });
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

it("shows the city's order with the line after the places that are left", () => {
  open(city);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("市三八红旗集体比选");
  expect(screen.getByText("4件等待比选，名额3个，1个已列入名单；3件已有均分")).toBeTruthy();
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows.findIndex((text) => text?.includes("名额线，以上2个进入公示"))).toBe(3);
  expect(rowOf("离石区某妇联").textContent).toContain("分差大");
  expect(rowOf("市直某窗口").textContent).toContain("还没有打分");
  expect(screen.getByRole("link", { name: "提交拟表彰名单" }).getAttribute("href")).toBe(
    "/review/meetings/new?award=red_banner",
  );
});

it("moves the chosen row with Alt and the arrows, says where it went, and saves all moves with one reason", async () => {
  const sent = open(city);
  fireEvent.click(rowOf("市直某窗口"));
  expect(screen.getByRole("heading", { name: "第4位" })).toBeTruthy();
  key("ArrowUp", { altKey: true });
  key("ArrowUp", { altKey: true });
  expect(titles()).toEqual(["离石区某社区", "市直某窗口", "离石区某妇联", "兴县某班组"]);
  expect(status()).toContain("市直某窗口移到第2位，共4件");
  press("保存位次");
  expect(screen.getByText("请写明调整位次的理由")).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByLabelText("调整理由"), { target: { value: "窗口服务面更广。" } });
  press("保存位次");
  await waitFor(() => expect(router.refreshed).toBe(1));
  const [one, two, three, four] = [1, 2, 3, 4].map(idOf);
  expect(sent).toEqual([
    {
      verb: "putInOrder",
      input: {
        award: "red_banner",
        seen: [one, two, three, four],
        order: [one, four, two, three],
        touched: [four],
        reason: "窗口服务面更广。",
      },
    },
  ]);
});

it("is deaf while an input method composes, in fields, and without a chosen row", () => {
  open(city);
  key("ArrowDown", { altKey: true });
  fireEvent.click(rowOf("离石区某社区"));
  key("ArrowDown", { altKey: true, isComposing: true });
  key("ArrowDown", { altKey: true }, screen.getByLabelText("方案名"));
  expect(titles()[0]).toBe("离石区某社区");
  key("ArrowDown", { altKey: true });
  expect(titles()[0]).toBe("离石区某妇联");
});

it("takes moves back one by one or all at once, and keeps them while a record is looked at", () => {
  open(city);
  fireEvent.click(rowOf("离石区某社区"));
  press(/^下移/);
  press(/^下移/);
  press("撤销一步");
  expect(titles().slice(0, 2)).toEqual(["离石区某妇联", "离石区某社区"]);
  cleanup();
  open(city);
  expect(titles().slice(0, 2)).toEqual(["离石区某妇联", "离石区某社区"]);
  press("全部还原");
  expect(titles()[0]).toBe("离石区某社区");
  expect(screen.queryByRole("form", { name: "保存位次" })).toBe(null);
});

it("walks the handles with the arrows and moves a row to a place that is written down", () => {
  open(city);
  fireEvent.focus(handle("离石区某社区"));
  key("ArrowDown", {}, handle("离石区某社区"));
  expect(document.activeElement).toBe(handle("离石区某妇联"));
  fireEvent.focus(handle("离石区某妇联"));
  fireEvent.change(screen.getByLabelText("移到第"), { target: { value: "4" } });
  press("移动");
  expect(titles().at(-1)).toBe("离石区某妇联");
  expect(screen.getByRole("heading", { name: "第4位" })).toBeTruthy();
});

it("tells at once who moves in or out and which limit binds", () => {
  open(city);
  press("总名额加1");
  expect(status().join()).toContain("进1件兴县某班组");
  fireEvent.click(screen.getByLabelText("按结构比例取舍"));
  expect(rowOf("离石区某妇联").textContent).toContain("限比例");
  expect(status().join()).toContain("离石区某妇联受“妇联组织”比例限制");
  press("还原");
  press("离石区妇女联合会减1");
  expect(rowOf("离石区某妇联").textContent).toContain("限名额");
  expect(status().join()).toContain("离石区妇女联合会名额已满");
});

it("shows one county only, at the places of the whole order", () => {
  open(city);
  press(/^兴县 ?\d/);
  expect(titles()).toEqual(["兴县某班组"]);
  expect(rowOf("兴县某班组").textContent).toMatch(/^3/);
  press("看全部");
  expect(titles()).toHaveLength(4);
});

it("saves what is shown as a comparison, and leads to those saved before", async () => {
  const sent = open(city);
  expect(screen.getByRole("link", { name: /初步方案/ }).getAttribute("href")).toBe(
    `/review/ranking/scenarios/${idOf(400)}`,
  );
  press("兴县妇女联合会减1");
  fireEvent.change(screen.getByLabelText("方案名"), { target: { value: "会上方案" } });
  press("保存为方案");
  await waitFor(() => expect(router.refreshed).toBe(1));
  expect(sent).toEqual([
    {
      verb: "saveScenario",
      input: {
        award: "red_banner",
        name: "会上方案",
        order: [1, 2, 3, 4].map(idOf),
        line: 2,
        quotas: { [idOf(101)]: 1 },
        ratios: false,
      },
    },
  ]);
});

it("keeps the reason and says why where somebody else was faster", async () => {
  open(city, { code: "stale" });
  fireEvent.click(rowOf("离石区某社区"));
  press(/^下移/);
  fireEvent.change(screen.getByLabelText("调整理由"), { target: { value: "理由还在。" } });
  press("保存位次");
  expect(await screen.findByText(/刚刚有人改动或办理过/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("调整理由").value).toBe("理由还在。");
});

it("shows a county its own order without scores, trials or other counties, and why it was changed", () => {
  open(county);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("三八红旗集体推荐排序");
  expect(screen.getByText("2件，推荐名额1个，已推荐1件")).toBeTruthy();
  for (const name of ["试算", "县市分布", "结构比例"]) expect(screen.queryByRole("heading", { name })).toBe(null);
  expect(screen.queryByText("均分")).toBe(null);
  expect(screen.queryByRole("link", { name: "提交拟表彰名单" })).toBe(null);
  expect(screen.getByText("带动作用更突出。")).toBeTruthy();
});

it("says what comes here while there is nothing", () => {
  open({ ...county, lines: [] });
  expect(screen.getByText("没有可以排序的申报")).toBeTruthy();
});
