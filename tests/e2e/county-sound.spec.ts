import { expect, type Locator, type Page, test } from "@playwright/test";
import { slotLabels } from "@/domain/attachment";
import { scanOf } from "../support/scans";
import { type Case, corrected, draftedBy, submitDraft, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { listKeys } from "./keys";
import { beginReview, expectAccessible, sentOut, signedIn } from "./steps";

const site = countySite(21_084);
const phone = { width: 390, height: 844 };

const modes = [
  { name: "390", cookies: {} },
  { name: "390, large text and high contrast", cookies: { "display-size": "elder", "display-theme": "contrast" } },
];

const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** It fits the width, and axe finds nothing serious. */
async function expectSound(page: Page): Promise<void> {
  expect(await beyond(page), page.url()).toBe(0);
  await expectAccessible(page);
}

/** Wholly within the window, where a thumb reaches it. */
const expectInReach = (target: Locator) => expect(target).toBeInViewport({ ratio: 1 });

for (const [index, { name, cookies }] of modes.entries()) {
  test(`from list to record to decision on a phone at ${name}`, async ({ browser }) => {
    const one = await submittedBy(site().running, index === 0 ? "unit01" : "unit04");
    const page = await signedIn(browser, site().url, "lishi");
    await page.setViewportSize(phone);
    await page
      .context()
      .addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: site().url })));
    await page.goto("/review");
    await expectSound(page);
    await page.getByRole("link", { name: new RegExp(one.title) }).click();
    await expect(page.locator("#record-title")).toHaveText(one.title);
    await expectSound(page);
    const begin = page.getByRole("button", { name: "开始初审" });
    await expectInReach(begin);
    await begin.click();
    const recommend = page.locator("[data-verb=recommend]");
    await expectInReach(recommend);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    for (const target of [recommend, page.getByLabel("意见", { exact: true })]) await expectInReach(target);
    for (const verb of ["return", "decline"]) {
      await page.locator(`[data-verb=${verb}]`).click();
      await expectInReach(page.getByRole("button", { name: /^确认/ }));
      await expectSound(page);
      await page.getByRole("button", { name: /^不改了/ }).click();
    }
    for (const tab of ["申报全文", "附件", "荣誉", "流转"]) {
      await page
        .locator("#record-tabs")
        .getByRole("link", { name: new RegExp(`^${tab}`) })
        .click();
      await expect(page.locator("#record-tabs [aria-current]")).toContainText(tab);
      await expectSound(page);
      await expectInReach(recommend);
    }
    await page.getByLabel("意见", { exact: true }).fill("符合条件，同意推荐。");
    await recommend.click();
    await expect(page.getByText(`已推荐“${one.title}”`)).toBeVisible();
    await expectSound(page);
    await sentOut(page, "已推荐");
    await page.context().close();
  });
}

/** A nomination with a picture and a PDF that the unit has put in, submitted. */
async function withFiles(page: Page, unit: string): Promise<Case> {
  const one = await draftedBy(site().running, unit);
  const paper = await page.request.get(`/nominations/${one.id}/paper/approval.pdf`);
  const files = [
    [slotLabels.photo, { name: "合影.jpg", mimeType: "image/jpeg", buffer: await scanOf(null) }],
    [slotLabels.roster, { name: "花名册.pdf", mimeType: "application/pdf", buffer: await paper.body() }],
  ] as const;
  await page.goto(`/nominations/${one.id}`);
  for (const [label, file] of files) {
    await page.getByLabel(label, { exact: true }).setInputFiles(file);
    await expect(page.getByRole("link", { name: file.name })).toBeVisible();
  }
  await submitDraft(site().running, one);
  return one;
}

test("axe finds nothing serious in the queue, its search and its list of keys", async ({ browser }) => {
  const one = await submittedBy(site().running, "unit05");
  await corrected(site().running, "lishi", one, {
    remarks: [{ field: "superior", text: "请写全称。" }],
    change: { superior: "文水县某主管部门（全称）" },
  });
  const page = await signedIn(browser, site().url, "lishi");
  for (const [tab, label] of [
    ["", "全部"],
    ["?tab=resubmitted", "改回"],
    ["?tab=soon", "快到期"],
    ["?tab=doubtful", "条件存疑"],
    ["?tab=decided", "已办"],
    ["?q=没有这样的集体", "全部"],
    ["?q=集", "全部"],
    ["?sort=share", "全部"],
  ]) {
    await page.goto(`/review${tab}`);
    await expect(page.getByRole("navigation", { name: "队列" }).locator("[aria-current]")).toContainText(label ?? "");
    await expectAccessible(page);
  }
  await listKeys(page, () => expectAccessible(page));
  await page.getByRole("button", { name: "保存当前筛选" }).click();
  await expectAccessible(page);
  await page.context().close();
});

test("axe finds nothing serious on the record, its files, its panels and what is held", async ({ browser }) => {
  const unit = await signedIn(browser, site().url, "unit06");
  const one = await withFiles(unit, "unit06");
  const page = await signedIn(browser, site().url, "lishi");
  await page.goto(`/review/${one.id}`);
  await page.getByRole("button", { name: "转办" }).click();
  await expect(page.getByLabel("转往")).toBeVisible();
  await expectAccessible(page);
  await beginReview(page, one.id, "开始初审");
  await expectAccessible(page);

  await page.locator("#record-tabs").getByRole("link", { name: /^附件/ }).click();
  const files = page.getByRole("navigation", { name: "附件" });
  await files.getByText("合影.jpg").click();
  const picture = page.getByRole("img", { name: "合影.jpg" });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1_000);
  await expectAccessible(page);
  await files.getByText("花名册.pdf").click();
  await expect(page.getByRole("img", { name: /^第1页，共\d+页$/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "退回修改" }).click();
  await page.getByRole("button", { name: "确认退回" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^不改了/ }).click();
  await page.getByRole("button", { name: "不予推荐" }).click();
  await page.getByLabel("依据条件").selectOption({ index: 1 });
  await page.getByRole("button", { name: "确认不予推荐" }).click();
  await expectAccessible(page);
  await page.getByLabel("理由", { exact: true }).fill("主要事迹不具体。");
  await page.getByRole("button", { name: "确认不予推荐" }).click();
  await expect(page.getByText(`已不予推荐“${one.title}”`)).toBeVisible();
  await expectAccessible(page);
  await sentOut(page, "已不予推荐");

  await page.goto(`/review/${one.id}`);
  await page.getByRole("button", { name: "恢复" }).click();
  await expectAccessible(page);
  for (const opened of [unit, page]) await opened.context().close();
});

test("axe finds nothing serious on the other pages of a county's desk", async ({ browser }) => {
  const page = await signedIn(browser, site().url, "lishi");
  for (const path of [
    "/review/ranking?award=red_banner",
    "/review/ranking?award=model_post",
    "/review/consultations",
    "/review/recusals",
    "/review/late",
    "/review/fill-in",
    "/notifications",
    "/consult/nothing",
  ]) {
    expect(`${path} ${(await page.goto(path))?.status()}`).toBe(`${path} 200`);
    await expectAccessible(page);
  }
  await page.context().close();
});

test("axe finds nothing serious on a bulk act and its dry run", async ({ browser }) => {
  const one = await submittedBy(site().running, "unit11");
  const page = await signedIn(browser, site().url, "lishi");
  await beginReview(page, one.id, "开始初审");
  await page.goto("/review");
  await page.getByRole("checkbox", { name: `勾选“${one.title}”` }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "推荐", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "批量推荐，1件" });
  await dialog.getByRole("button", { name: "试算" }).click();
  await expect(dialog.getByLabel("推荐意见")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await dialog.getByLabel("推荐意见").fill("符合条件，同意推荐。");
  await dialog.getByRole("button", { name: "试算" }).click();
  await expect(dialog.getByRole("heading", { name: "办理1件" })).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});
