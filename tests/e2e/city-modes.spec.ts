import { type Browser, expect, type Page, test } from "@playwright/test";
import { ownSite } from "./own-site";
import { expectAccessible, signedIn } from "./steps";

const site = ownSite(21_080, "1");

const modes = [
  { name: "390", width: 390, cookies: {} },
  {
    name: "390, large text and high contrast",
    width: 390,
    cookies: { "display-size": "elder", "display-theme": "contrast" },
  },
  {
    name: "1440, large text and high contrast",
    width: 1440,
    cookies: { "display-size": "elder", "display-theme": "contrast" },
  },
];
type Mode = (typeof modes)[number];

async function inMode(browser: Browser, account: string, { width, cookies }: Mode): Promise<Page> {
  const { url } = site();
  const page = await signedIn(browser, url, account);
  await page.setViewportSize({ width, height: 844 });
  await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })));
  return page;
}

/** axe finds nothing serious, and the page can be read without moving it sideways. */
async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(`${page.url()} runs over by ${beyond}`).toBe(`${page.url()} runs over by 0`);
}

const rowHandle = (page: Page) => page.locator("[data-rank-handle]").first();

for (const mode of modes) {
  test(`ranking, trying out and comparing fit at ${mode.name}`, async ({ browser }) => {
    const page = await inMode(browser, "shifulian", mode);
    await page.goto("/review/ranking");
    await expectFits(page);
    await rowHandle(page).focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByRole("form", { name: "保存位次" })).toBeVisible();
    await page.getByRole("button", { name: "保存位次" }).press("Enter");
    await expect(page.getByText("请写明调整位次的理由")).toBeVisible();
    await page.getByRole("region", { name: "试算" }).getByLabel("总名额", { exact: true }).fill("2");
    await page.getByText("各推荐单位名额").click();
    await page.getByText("上会材料").click();
    await expectFits(page);
    await page.getByRole("link", { name: "与相邻的并排看" }).click();
    await expect(page.getByRole("heading", { name: "并排比较" })).toBeVisible();
    await expectFits(page);
    await page.context().close();
  });

  test(`meetings fit at ${mode.name}`, async ({ browser }) => {
    const page = await inMode(browser, "shifulian", mode);
    await page.goto("/review/meetings");
    await expectFits(page);
    await page.goto("/review/meetings/new?award=red_banner");
    await page.getByRole("button", { name: "准备好，进入会议" }).click();
    await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
    await expectFits(page);
    await page.goto("/review/meetings");
    await page.getByRole("link", { name: /吕妇办纪〔演示〕5号/ }).click();
    await expect(page.getByRole("form", { name: "记名表决" })).toBeVisible();
    for (const closed of await page.locator(".medit > summary, .madd > summary").all()) await closed.click();
    await page.getByRole("button", { name: "记录表决" }).click();
    await expectFits(page);
    await page.goto(`${new URL(page.url()).pathname}/projector`);
    await expect(page.getByRole("region", { name: "正在审议" })).toBeVisible();
    await expectFits(page);
    await page.context().close();
  });

  test(`judging and its organisation fit at ${mode.name}`, async ({ browser }) => {
    const city = await inMode(browser, "shifulian", mode);
    await city.goto("/review/judges");
    await city.locator("summary").filter({ hasText: "设立评审" }).click();
    await expectFits(city);
    await city.getByRole("link", { name: "评委、进度和结果" }).click();
    await expect(city.getByRole("heading", { name: "三八红旗集体评审" })).toBeVisible();
    await city.getByRole("button", { name: "邀请并生成链接" }).click();
    await expect(city.locator("[aria-invalid=true]").first()).toBeVisible();
    await expectFits(city);
    await city.getByRole("button", { name: "提醒没有交的评委" }).click();
    await expect(city.getByRole("dialog", { name: "提醒评委" })).toBeVisible();
    await expectFits(city);

    const judge = await inMode(browser, "pingwei5", mode);
    await judge.goto("/judging");
    await expectFits(judge);
    await judge.getByRole("link", { name: "开始评分" }).click();
    await judge.getByRole("button", { name: "提交评分" }).click();
    await expect(judge.getByText("请给这一项打分").first()).toBeVisible();
    await expectFits(judge);
    await judge.getByRole("button", { name: "弃权", exact: true }).click();
    await expectFits(judge);
    await judge.goto("/judging");
    const settled = await inMode(browser, "pingwei1", mode);
    await settled.goto("/judging");
    await settled.getByRole("link").filter({ hasText: "已评" }).first().click();
    await expect(settled.getByText(/从高到低，不署名：$/)).toBeVisible();
    await expectFits(settled);
    for (const page of [city, judge, settled]) await page.context().close();
  });
}
