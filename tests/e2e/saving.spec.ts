import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { demoPassword, ownDataDirectory, type Site, startSite } from "../support/site";
import { expectAccessible, signedIn } from "./steps";

const port = 21_073;
const account = "unit01";
const data = ownDataDirectory();
const sites: Site[] = [];

const site = (): Site => {
  const [running] = sites;
  if (!running) throw new Error("the site runs during the tests");
  return running;
};

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  sites.push(await startSite({ dataDir: data.path, port, demo: "accounts" }));
});

test.afterAll(async () => {
  await sites.pop()?.stop();
  data.remove();
});

const field = (page: Page, name: FormField) => page.getByLabel(fieldLabels[name], { exact: true });
const status = (page: Page) => page.locator(".saved");
const saved = (page: Page) => expect(status(page)).toHaveText(/^已保存 \d\d:\d\d:\d\d$/);
const keptHere = (page: Page) => expect(status(page)).toHaveText("已存在本机，联网后上传");

/** Types into a field and leaves it. */
async function fill(page: Page, name: FormField, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
}

/** A draft with this name that is saved. */
async function begun(page: Page, name: string): Promise<string> {
  await page.goto("/nominations/new");
  await fill(page, "fullName", name);
  await page.waitForURL(/\/nominations\/[0-9a-f-]{36}$/);
  await saved(page);
  return page.url();
}

/** Reads a draft where nothing of it was ever kept. */
async function expectElsewhere(browser: Browser, url: string, texts: Partial<Record<FormField, string>>) {
  const page = await signedIn(browser, site().url, account);
  await page.goto(url);
  for (const [name, text] of Object.entries(texts)) await expect(field(page, name as FormField)).toHaveValue(text);
  await page.context().close();
}

const withoutLine = (context: BrowserContext, is: boolean) => context.setOffline(is);

test("a form filled in over two visits with the line cut twice loses not one character", async ({ browser }) => {
  const page = await signedIn(browser, site().url, account);
  const url = await begun(page, "断网也不丢字的集体");
  await withoutLine(page.context(), true);
  await fill(page, "deeds", "第一次断网时写的事迹，𠮷与喆。");
  await keptHere(page);
  await withoutLine(page.context(), false);
  await saved(page);

  await withoutLine(page.context(), true);
  await fill(page, "address", "离石区龙凤北大街1号");
  await keptHere(page);
  await field(page, "summary").pressSequentially("第二次断网时写的简要事迹");
  await page.waitForTimeout(300);
  await page.reload().catch(() => null);
  await withoutLine(page.context(), false);
  await page.goto(url);
  await expect(field(page, "summary")).toHaveValue("第二次断网时写的简要事迹");
  await saved(page);
  await page.context().close();
  await expectElsewhere(browser, url, {
    fullName: "断网也不丢字的集体",
    deeds: "第一次断网时写的事迹，𠮷与喆。",
    address: "离石区龙凤北大街1号",
    summary: "第二次断网时写的简要事迹",
  });
});

test("what a crashed tab had not sent goes out from the list of nominations", async ({ browser }) => {
  const page = await signedIn(browser, site().url, account);
  await page.goto("/nominations/new");
  await expect(field(page, "fullName")).toBeEnabled();
  await withoutLine(page.context(), true);
  await fill(page, "fullName", "标签页崩溃过的集体");
  await keptHere(page);
  const context = page.context();
  await page.close();
  await withoutLine(context, false);
  const again = await context.newPage();
  await again.goto("/nominations");
  await expect(again.getByText("“标签页崩溃过的集体”有改动存在这台电脑上")).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("link", { name: "打开" }).click();
  await again.waitForURL(/\/nominations\/[0-9a-f-]{36}$/);
  await saved(again);
  await again.goto("/nominations");
  await expect(again.getByRole("link", { name: "标签页崩溃过的集体" })).toHaveCount(1);
  await context.close();
});

test("two people on one draft keep what each wrote, and choose where both wrote", async ({ browser }) => {
  const one = await signedIn(browser, site().url, account);
  const url = await begun(one, "两个人同填的集体");
  const other = await signedIn(browser, site().url, account);
  await other.goto(url);
  await fill(one, "address", "甲写的地址");
  await saved(one);
  await fill(other, "superior", "乙写的主管部门");
  await saved(other);
  await expect(field(other, "address")).toHaveValue("甲写的地址");

  await fill(one, "opinion", "甲的意见。");
  await saved(one);
  await expect(field(one, "superior")).toHaveValue("乙写的主管部门");
  await fill(other, "opinion", "乙的意见。");
  const dialog = other.getByRole("dialog", { name: "另一处改过这份申报" });
  await expect(dialog).toBeVisible();
  await expectAccessible(other);
  await other.keyboard.press("Escape");
  await other.getByRole("button", { name: "选保留哪一版" }).click();
  await dialog.getByRole("group", { name: "单位意见" }).getByLabel("对方的").check();
  await dialog.getByRole("button", { name: "按所选保存" }).click();
  await saved(other);
  await expect(field(other, "opinion")).toHaveValue("甲的意见。");
  for (const page of [one, other]) await page.context().close();
  await expectElsewhere(browser, url, { address: "甲写的地址", superior: "乙写的主管部门", opinion: "甲的意见。" });
});

test("a session that ended asks for the password in place and then saves what was typed", async ({ browser }) => {
  const page = await signedIn(browser, site().url, account);
  const url = await begun(page, "登录中断过的集体");
  await page.context().clearCookies();
  await fill(page, "summary", "登录结束以后写的");
  const dialog = page.getByRole("dialog", { name: "登录已经结束" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("密码").fill(demoPassword);
  await dialog.getByRole("button", { name: "登录并保存" }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  await page.context().close();
  await expectElsewhere(browser, url, { summary: "登录结束以后写的" });
});
