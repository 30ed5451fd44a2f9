import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./steps";
import { tabTo } from "./tab-to";

/** Points typed and stepped, a comment, and the hand-in with its question; no mouse. */
export async function scoreByKeyboard(judge: Page): Promise<void> {
  await tabTo(judge, judge.getByLabel("政治思想", { exact: true }));
  await judge.keyboard.type("8.5");
  for (const points of ["9", "8", "7"]) {
    await judge.keyboard.press("Tab");
    await judge.keyboard.type(points);
  }
  for (const _ of ["7.5", "8"]) await judge.keyboard.press("ArrowUp");
  await expect(judge.getByLabel("示范带动", { exact: true })).toHaveValue("8");
  await tabTo(judge, judge.getByLabel("评语（选填）"));
  await judge.keyboard.type("数据有出处。");
  await expect(judge.getByText("加权总分85.00")).toBeVisible();
  await expectAccessible(judge);
  await tabTo(judge, judge.getByRole("button", { name: "提交评分" }));
  await judge.keyboard.press("Enter");
  await tabTo(judge, judge.getByRole("dialog").getByRole("button", { name: "确认提交" }));
  await expectAccessible(judge);
  await judge.keyboard.press("Enter");
}

/** The collectives of the order on the screen, from the first. */
export const titlesOf = (page: Page): Promise<readonly string[]> =>
  page.locator(".rankt tbody th[scope=row]").allTextContents();
export const rowOf = (page: Page, title: string): Locator =>
  page.locator(".rankt tbody tr").filter({ has: page.getByRole("rowheader", { name: title, exact: true }) });

/** What stands at a place of the order, counted from 0. */
export async function titleAt(page: Page, place: number): Promise<string> {
  const title = (await titlesOf(page))[place];
  if (title === undefined) throw new Error(`nothing stands at place ${place + 1}`);
  return title;
}

const votePanel = (page: Page): Locator => page.getByRole("form", { name: "记名表决" });

/** Everybody votes alike on the item before the meeting. */
export async function vote(page: Page, word: "赞成" | "反对"): Promise<void> {
  await expect(votePanel(page)).toBeVisible();
  const title = (await page.locator(".mnow h2").textContent()) ?? "";
  for (const choice of await votePanel(page).getByLabel(word, { exact: true }).all()) await choice.check();
  await votePanel(page).getByRole("button", { name: "记录表决" }).click();
  await expect(page.getByText(`${title.split("　")[1]}，${word === "赞成" ? "通过" : "未通过"}`)).toBeAttached();
}
