import { expect, type Page, test } from "@playwright/test";
import { addDays, dayOf, momentOf } from "@/domain/calendar";
import { fieldLabels } from "@/domain/sections";
import { setClock } from "../support/clock";
import { ownDataDirectory, type Site, startSite } from "../support/site";
import { expectAccessible, signedIn } from "./steps";

const port = 21_076;
const data = ownDataDirectory();
const closesAt = momentOf(addDays(dayOf(new Date().toISOString()), 20), "18:00");
const sites: Site[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  sites.push(await startSite({ dataDir: data.path, port, demo: "accounts", clock: "+19d" }));
});

test.afterAll(async () => {
  await sites.pop()?.stop();
  data.remove();
});

const secondsBefore = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) - seconds * 1_000).toISOString();

const saved = (page: Page) => expect(page.locator(".saved")).toHaveText(/^已保存 \d\d:\d\d:\d\d$/);

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

test("when the deadline passes while the page is open, it says so, still saves, and cannot be submitted", async ({
  browser,
}) => {
  const page = await signedIn(browser, sites[0]?.url ?? "", "unit01");
  await setClock(data.path, secondsBefore(closesAt, 25));
  await page.goto("/nominations/new");
  await fill(page, fieldLabels.fullName, "截止前还在填的集体");
  await page.waitForURL(/\/nominations\/[0-9a-f-]{36}$/);
  await saved(page);
  await expect(page.getByText(/^服务器时间.*今天18:00截止，还有不到1分钟/)).toBeVisible();
  const notice = page.getByRole("alert").filter({ hasText: "18:00截止，现在不能提交" });
  const check = await page.context().newPage();
  await check.goto(`${page.url()}/check`);
  const submit = check.getByRole("button", { name: "提交", exact: true });
  await expect(submit).toBeVisible();
  await expect(notice).toHaveCount(0);

  await expect(notice).toBeVisible({ timeout: 30_000 });
  await expect(notice).toContainText("已经保存过的申报还可以修改、保存");
  await expect(check.getByRole("alert").filter({ hasText: "18:00截止，现在不能提交" })).toBeVisible();
  for (const one of [page, check]) await expectAccessible(one);

  await submit.click();
  await expect(check.getByText(/^现在不在填报时间内。填报时间是.*18:00。$/)).toBeVisible();
  await expect(check.getByRole("heading", { name: /受理编号/ })).toHaveCount(0);

  await fill(page, fieldLabels.address, "截止之后写的地址");
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(fieldLabels.address, { exact: true })).toHaveValue("截止之后写的地址");
  await expect(notice).toBeVisible();
  await page.context().close();
});
