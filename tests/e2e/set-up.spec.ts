import { expect, test } from "@playwright/test";
import { ownDataDirectory, startSite } from "../support/site";
import { expectAccessible } from "./steps";

test("an empty installation is set up by its link, once, and its administrators sign in", async ({ browser }) => {
  const data = ownDataDirectory();
  const site = await startSite({ dataDir: data.path, port: 21_074, demo: "0" });
  try {
    const link = /\/set-up\/[\w-]+/.exec(site.said())?.[0] ?? "";
    const context = await browser.newContext({ baseURL: site.url });
    const page = await context.newPage();
    await page.goto(link);
    await expectAccessible(page);
    await page.getByLabel("市妇联全称", { exact: true }).fill("吕梁市妇女联合会");
    for (const [post, account] of [
      ["系统管理员", "xitong"],
      ["安全管理员", "anquan"],
      ["审计管理员", "shenji"],
    ] as const) {
      await page.getByLabel(`${post}账号`, { exact: true }).fill(account);
      await page.getByLabel(`${post}姓名`, { exact: true }).fill("某某");
      await page.getByLabel(`${post}密码`, { exact: true }).fill("Yi-ge-hen-chang-2027");
    }
    await page.getByRole("button", { name: "建立三员账号" }).click();
    await expect(page.getByRole("link", { name: "去登录" })).toBeVisible();
    expect((await page.goto(link))?.status()).toBe(404);
    await page.goto("/sign-in");
    await page.getByLabel("账号", { exact: true }).fill("xitong");
    await page.getByLabel("密码", { exact: true }).fill("Yi-ge-hen-chang-2027");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page).toHaveURL(/\/desk$/);
    await expect(page.getByText("演示环境")).toHaveCount(0);
    await page.goto("/");
    await expectAccessible(page);
    await context.close();
  } finally {
    await site.stop();
    data.remove();
  }
});
