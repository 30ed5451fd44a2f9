import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Case, lastStep, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { beginReview, expectAccessible, sentOut, signedIn } from "./steps";

const site = countySite(21_083);
const [silent, answering] = ["纪检监察机关", "税务部门"] as const;
const phone = { width: 390, height: 844 };
const reason = "纪检监察机关书面说明按期答复有困难，经主席办公会研究照常推荐。";

/** From the record to the letters: two departments of the eight that are suggested; the link of the one that will answer. */
async function ask(page: Page): Promise<string> {
  await page.getByRole("link", { name: "发函征求意见" }).click();
  const letters = page.locator(".cdrafts > li");
  await expect(letters).toHaveCount(8);
  await expectAccessible(page);
  const others = await letters.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  for (const name of others.filter((one) => one !== silent && one !== answering))
    await page.getByRole("button", { name: `移除${name}`, exact: true }).click();
  const must = page.getByRole("listitem", { name: silent }).getByLabel("必须答复（本批次规定）");
  await expect(must).toBeChecked();
  await expect(must).toBeDisabled();
  await page.getByRole("button", { name: "发出2份" }).click();
  await expect(page.getByRole("heading", { name: "已经发出2份" })).toBeFocused();
  await expectAccessible(page);
  return page.getByLabel(answering, { exact: true }).inputValue();
}

async function phonePage(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

async function answer(page: Page): Promise<void> {
  await page.getByLabel("同意", { exact: true }).check();
  await page.getByLabel("答复人").fill("某税务局办公室某某");
  await page.getByRole("button", { name: "提交答复" }).click();
}

const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Two phones have the link open; one answers, the other comes too late, and so does whoever opens it again. */
async function answerOnPhone(browser: Browser, link: string, { title }: Case): Promise<void> {
  const [first, second] = [await phonePage(browser, link), await phonePage(browser, link)];
  await expect(first.getByRole("heading", { level: 1 })).toHaveText(`离石区妇女联合会征求${answering}意见`);
  await expect(first.getByText(title)).toBeVisible();
  expect(await beyond(first)).toBe(0);
  await expectAccessible(first);
  await first.getByRole("button", { name: "提交答复" }).click();
  await expect(first.getByText("有几处还没有填好，请看标出的地方。")).toBeVisible();
  await expectAccessible(first);
  await answer(first);
  await expect(first.getByRole("heading", { name: "答复已经提交" })).toBeFocused();
  await expectAccessible(first);
  await answer(second);
  await expect(second.getByText("这个链接已经答复过，每个链接只能用一次。需要更正请联系发函单位。")).toBeVisible();
  await second.reload();
  await expect(second.getByRole("heading", { name: "已经答复" })).toBeVisible();
  await expect(second.getByRole("button", { name: "提交答复" })).toHaveCount(0);
  await expectAccessible(second);
  for (const one of [first, second]) await one.context().close();
}

const why = `推荐现在不能办：征求意见还没有齐：${silent}（没有答复）。`;

test("one department answers on a phone, one is silent: nobody recommends until a colleague decides to go on", async ({
  browser,
}) => {
  const one = await submittedBy(site().running, "unit07");
  const page = await signedIn(browser, site().url, "lishi");
  await beginReview(page, one.id, "开始初审");
  await answerOnPhone(browser, await ask(page), one);
  await page.getByRole("button", { name: "都已保存" }).click();
  await page.goto("/review/consultations");
  await expect(page.getByText("某税务局办公室某某于")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/review/${one.id}`);
  await expect(page.locator("[data-verb=recommend]")).toBeDisabled();
  await expect(page.getByText(why)).toBeVisible();
  await expectAccessible(page);

  const colleague = await signedIn(browser, site().url, "lishi2");
  await colleague.goto(`/review/${one.id}`);
  await expect(colleague.getByText(`现在还不能推荐：${silent}（必须答复，还没有答复）。`)).toBeVisible();
  await colleague.getByText("写明理由，照常推荐").click();
  const override = colleague.getByRole("form", { name: `照常推荐：${silent}` });
  await override.getByRole("button", { name: "决定照常推荐" }).click();
  await expect(override.getByLabel("理由")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(colleague);
  await override.getByLabel("理由").fill(reason);
  await override.getByRole("button", { name: "决定照常推荐" }).click();
  await expect(colleague.getByText(`您已决定照常推荐：${reason}（推荐要由另一位同事办理）`)).toBeVisible();
  await expect(colleague.locator("[data-verb=recommend]")).toBeDisabled();

  await page.reload();
  await expect(page.getByText(`同事已决定照常推荐：${reason}`)).toBeVisible();
  await page.getByLabel("意见", { exact: true }).fill("符合条件，同意推荐。");
  await page.locator("[data-verb=recommend]").click();
  await sentOut(page, "已推荐");
  expect(await lastStep(site().running, one)).toMatchObject({ verb: "recommend", to: "in_review.city" });
  for (const opened of [page, colleague]) await opened.context().close();
});
