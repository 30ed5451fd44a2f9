import { expect, test } from "@playwright/test";
import { addDays, dayOf } from "@/domain/calendar";
import { ownDataDirectory, type Site, startSite } from "../support/site";
import { anonymousCrawl, wherever } from "./anonymous-crawl";
import { invented, six, type Traveller } from "./collectives";
import { beginReview, expectAccessible, nominate, recommend, sentOut, signedIn } from "./steps";

const port = 21_071;
const data = ownDataDirectory();
const today = dayOf(new Date().toISOString());
const waited = 16;
const travellers: readonly Traveller[] = [...six(today), ...invented(today)];
const names = travellers.map(({ form }) => form.fullName);
const ids = new Map<string, string>();
const sites: Site[] = [];

const start = async (clock?: string) => {
  await sites.pop()?.stop();
  const site = await startSite({ dataDir: data.path, port, demo: "accounts", ...(clock ? { clock } : {}) });
  sites.push(site);
  return site;
};

const site = (): Site => {
  const [running] = sites;
  if (!running) throw new Error("the site runs during the tests");
  return running;
};

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await start();
});

test.afterAll(async () => {
  await sites.pop()?.stop();
  data.remove();
});

test("eight units nominate from an empty form to a receipt", async ({ browser }) => {
  for (const traveller of travellers) {
    const page = await signedIn(browser, site().url, traveller.unit);
    ids.set(traveller.form.fullName, await nominate(page, traveller));
    await page.context().close();
  }
  expect(ids.size).toBe(8);
});

test("a county returns one, its unit corrects only what was remarked on, and another county cannot see it", async ({
  browser,
}) => {
  const traveller = travellers.find(({ reviewer }) => reviewer === "lishi");
  const id = ids.get(traveller?.form.fullName ?? "") ?? "";
  const county = await signedIn(browser, site().url, "lishi");
  await beginReview(county, id, "开始初审");
  await county.getByRole("button", { name: "退回修改" }).click();
  await county
    .getByRole("group", { name: /事迹材料/ })
    .getByRole("button", { name: /简要事迹/ })
    .click();
  await county.getByLabel("简要事迹", { exact: true }).fill("请写明2020年活动的参加人数。");
  await expectAccessible(county);
  await county.getByRole("button", { name: "确认退回" }).click();
  await expect(county.getByRole("heading", { name: "退回前核对" })).toBeFocused();
  await expectAccessible(county);
  await county.getByLabel("已确认无其他问题").check();
  await county.getByRole("button", { name: "确认退回" }).click();
  await sentOut(county, "已退回修改");

  const unit = await signedIn(browser, site().url, traveller?.unit ?? "");
  await unit.goto("/nominations");
  await expect(unit.getByText("请写明2020年活动的参加人数").first()).toBeVisible();
  await expectAccessible(unit);
  await unit.goto(`/nominations/${id}`);
  await expect(unit.getByLabel("主要事迹", { exact: true })).not.toBeEditable();
  await unit
    .getByLabel("简要事迹", { exact: true })
    .fill(`${traveller?.form.summary ?? ""}\n2020年家庭文化活动参加400余人。`);
  await expectAccessible(unit);
  await unit.getByRole("button", { name: "检查与提交" }).first().click();
  await unit.waitForURL(/check$/);
  await unit.getByRole("button", { name: "重新提交", exact: true }).click();
  await expect(unit.getByRole("heading", { name: /受理编号/ })).toBeVisible();

  const stranger = await signedIn(browser, site().url, "wenshui");
  expect((await stranger.goto(`/review/${id}`))?.status()).toBe(404);
  for (const page of [county, unit, stranger]) await page.context().close();
});

test("each recommending body recommends its own, and nobody outside hears of it", async ({ browser }) => {
  for (const { reviewer, form } of travellers) {
    const page = await signedIn(browser, site().url, reviewer);
    await recommend(page, ids.get(form.fullName) ?? "");
    await page.context().close();
  }
  expect(wherever(await anonymousCrawl(site().url), names)).toEqual([]);
});

test("the city proposes them on one list by its meeting", async ({ browser }) => {
  const city = await signedIn(browser, site().url, "shifulian");
  for (const name of names) await beginReview(city, ids.get(name) ?? "", "开始复审");
  await city.goto("/review");
  await expectAccessible(city);
  for (const name of names) await city.getByRole("checkbox", { name: `勾选“${name}”` }).check();
  await city.getByRole("button", { name: "列入拟表彰名单" }).click();
  await city.getByLabel("会议纪要文号").fill("吕妇会〔2027〕1号");
  await city.getByLabel("会议日期").fill(today);
  await city.getByRole("button", { name: "确认列入" }).click();
  await expect(city.getByText("已列入拟表彰名单8件").first()).toBeVisible();
  await city.context().close();
});

test("three people sign, the notice opens, and only the notice shows them", async ({ browser }) => {
  const publishers = [];
  for (const [account, button] of [
    ["fabu", "签校对"],
    ["fabu2", "签隐私"],
    ["fabu3", "签隐私"],
  ] as const) {
    const page = await signedIn(browser, site().url, account);
    await page.getByRole("link", { name: "吕妇会〔2027〕1号", exact: true }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: new RegExp(button) }).click();
    await expect(page.getByRole("button", { name: new RegExp(button) })).toHaveCount(0);
    publishers.push(page);
  }
  expect(wherever(await anonymousCrawl(site().url), names)).toEqual([]);

  const [fabu] = publishers;
  if (!fabu) throw new Error("somebody publishes");
  await fabu.reload();
  await confirmDates(fabu);
  await fabu.getByRole("button", { name: "开始公示" }).first().click();
  await fabu.getByRole("dialog").getByRole("button", { name: "开始公示" }).click();
  await expect(fabu.getByRole("link", { name: /公示/ }).first()).toBeVisible();
  await expect(fabu.getByText("公示中").first()).toBeVisible();
  await expectAccessible(fabu);
  const shown = wherever(await anonymousCrawl(site().url), names);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((path) => !path.startsWith("/notices"))).toEqual([]);
  for (const page of publishers) await page.context().close();
});

/** Where the year's holidays are not settled, the publisher repeats both dates as they are counted. */
async function confirmDates(page: import("@playwright/test").Page): Promise<void> {
  const first = page.getByLabel("公示首日");
  if ((await first.count()) === 0) return;
  const text = (await page.locator("main").innerText()).match(/(\d{4})-(\d{2})-(\d{2})/g) ?? [];
  await first.fill(text[0] ?? "");
  await page.getByLabel("公示末日").fill(text[1] ?? "");
}

test("when the notice has been waited out, the release puts all of them on the roll", async ({ browser }) => {
  test.setTimeout(300_000);
  await start(`+${waited}d`);
  const fabu = await signedIn(browser, site().url, "fabu");
  await fabu.getByRole("link", { name: "吕妇会〔2027〕1号", exact: true }).click();
  await fabu.getByLabel("决定文号").fill("吕妇字〔2027〕5号");
  await fabu.getByLabel("决定日期").fill(addDays(today, waited));
  await expectAccessible(fabu);
  expect(wherever(await anonymousCrawl(site().url), names).filter((path) => !path.startsWith("/notices"))).toEqual([]);
  await fabu.getByRole("button", { name: "发布表彰" }).first().click();
  await fabu.getByRole("dialog").getByRole("button", { name: "发布表彰" }).click();
  await expect(fabu.getByText("已发布").first()).toBeVisible();

  const crawl = await anonymousCrawl(site().url);
  for (const name of names) expect(wherever(crawl, [name]).some((path) => path.startsWith("/roll"))).toBe(true);
  const context = await browser.newContext({ baseURL: site().url });
  const visitor = await context.newPage();
  await visitor.goto("/roll");
  await expectAccessible(visitor);
  for (const name of names) {
    await visitor.goto(`/roll?q=${encodeURIComponent(name)}`);
    await expect(visitor.getByText(/LLJG-2027-[HG]-\d{4}/).first()).toBeVisible();
  }
  await visitor.goto("/roll/LLJG-2027-H-0001");
  await expectAccessible(visitor);
  await context.close();
  await fabu.context().close();
});
