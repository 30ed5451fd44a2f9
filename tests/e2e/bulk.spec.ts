import { expect, type Locator, type Page, test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { act } from "../support/lists";
import { valueOf } from "../support/nominations";
import { headOf } from "../support/records";
import { begun, type Case, lastStep, stepsOf, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { expectAccessible, signedIn } from "./steps";

const site = countySite(21_081);
const opinion = "材料齐全，同意推荐。";

async function pick(page: Page, cases: readonly Case[]): Promise<void> {
  for (const { title } of cases) await page.getByRole("checkbox", { name: `勾选“${title}”` }).check();
  await expect(page.getByText(`已选${cases.length}件`)).toBeVisible();
}

/** The dry run of recommending what is ticked. */
async function dryRun(page: Page, count: number): Promise<Locator> {
  await page.getByRole("button", { name: "推荐", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `批量推荐，${count}件` });
  await dialog.getByLabel("推荐意见", { exact: true }).fill(opinion);
  await dialog.getByRole("button", { name: "试算", exact: true }).click();
  await expect(dialog.getByText("这是试算，还没有办理。")).toBeVisible();
  return dialog;
}

const items = (dialog: Locator): Promise<readonly string[]> =>
  dialog.getByRole("list").first().locator("li").allInnerTexts();

test("three are picked, two have places: the dry run says which, and exactly these are recommended", async ({
  browser,
}) => {
  const { url, running } = site();
  const { all } = running.database;
  const cases: Case[] = [];
  for (const unit of ["unit01", "unit04", "unit21"]) cases.push(await submittedBy(running, unit));
  for (const one of cases) await begun(running, "lishi", one);
  const [first, second, third] = cases;
  if (!first || !second || !third) throw new Error("three were made");
  const body = running.as("lishi").organisationId;
  await all.execute(sql`update app.quotas set places = used + 2 where body_id = ${body} and award = 'red_banner'`);
  const page = await signedIn(browser, url, "lishi");
  await page.goto("/review");
  await pick(page, [third, first, second]);
  const since = await headOf(all);
  const dialog = await dryRun(page, 3);
  expect((await items(dialog)).map((text) => text.split("\n")[0])).toEqual([third.title, first.title]);
  await expect(dialog.getByRole("heading", { name: "不办理1件" })).toBeVisible();
  await expect(dialog.locator(".bulk__out")).toContainText(second.title);
  await expect(dialog.locator(".bulk__out")).toContainText("2个名额已经用完。");
  await expect(dialog.getByText("三八红旗集体：已用0，办理后2，共2个")).toBeVisible();
  await expectAccessible(page);
  expect(await headOf(all)).toBe(since);

  await dialog.getByRole("button", { name: "确认办理（2件）" }).click();
  await expect(page.getByRole("heading", { name: "已推荐2件" })).toBeFocused();
  await expectAccessible(page);
  for (const one of [third, first])
    expect(await lastStep(running, one)).toMatchObject({ verb: "recommend", to: "in_review.city", note: opinion });
  expect(await stepsOf(running, second)).toEqual(["submit", "begin"]);
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  await expect(page.getByRole("checkbox", { name: `勾选“${second.title}”` })).toBeChecked();
  await page.context().close();
});

test("a plan that no longer holds is refused whole, and nothing of it is written", async ({ browser }) => {
  const { url, running } = site();
  const { database, as } = running;
  const cases = [await submittedBy(running, "unit02"), await submittedBy(running, "unit03")];
  for (const one of cases) await begun(running, "lishi", one);
  const [, second] = cases;
  if (!second) throw new Error("two were made");
  const page = await signedIn(browser, url, "lishi");
  await page.goto("/review");
  await pick(page, cases);
  const dialog = await dryRun(page, 2);
  await expect(dialog.getByRole("heading", { name: "办理2件" })).toBeVisible();
  const remarks = [{ field: "contactPhone" as const, text: "请改为办公电话。" }];
  const returned = { nominationId: second.id, version: 3, remarks, resubmitBy: "" };
  valueOf(await act(database.desks, as("lishi2"), returnForChanges, returned));
  const since = await headOf(database.all);
  await dialog.getByRole("button", { name: "确认办理（2件）" }).click();
  await expect(dialog.getByText("试算之后有变动，一件也没有办理。请重新试算后再确认。")).toBeVisible();
  await expectAccessible(page);
  expect(await headOf(database.all)).toBe(since);

  await dialog.getByRole("button", { name: "返回重新试算" }).click();
  await expect(dialog.getByLabel("推荐意见", { exact: true })).toHaveValue(opinion);
  await page.context().close();
});
