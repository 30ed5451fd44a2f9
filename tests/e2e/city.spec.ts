import { expect, type Page, test } from "@playwright/test";
import { ownDataDirectory, type Site, startSite } from "../support/site";
import { expectAccessible, signedIn } from "./steps";

const port = 21_072;
const data = ownDataDirectory();
const sites: Site[] = [];

const site = (): Site => {
  const [running] = sites;
  if (!running) throw new Error("the site runs during the tests");
  return running;
};

test.beforeAll(async () => {
  test.setTimeout(300_000);
  sites.push(await startSite({ dataDir: data.path, port, demo: "1" }));
});

test.afterAll(async () => {
  await sites.pop()?.stop();
  data.remove();
});

/** The page fits its width, keeps to the policy of scripts, and axe finds nothing serious on it. */
async function expectSound(page: Page, path: string): Promise<void> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const answer = await page.goto(path, { waitUntil: "load" });
  expect(`${path} ${answer?.status()}`).toBe(`${path} 200`);
  await expectAccessible(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(`${path} runs over by ${beyond}`).toBe(`${path} runs over by 0`);
  expect(complaints).toEqual([]);
  page.removeAllListeners("console");
}

/** The addresses behind the links of a page that begin with `prefix`. */
async function addresses(page: Page, path: string, prefix: string): Promise<readonly string[]> {
  await page.goto(path);
  const hrefs = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(hrefs.map((href) => href.split("#")[0] ?? "").filter((href) => href.startsWith(prefix)))];
}

const modes = [
  { name: "1440", width: 1440, cookies: {} },
  { name: "390", width: 390, cookies: {} },
  {
    name: "390, large text and high contrast",
    width: 390,
    cookies: { "display-size": "elder", "display-theme": "contrast" },
  },
];

for (const { name, width, cookies } of modes) {
  test(`every public page is sound at ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site().url, viewport: { width, height: 844 } });
    await context.addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: site().url })));
    const page = await context.newPage();
    const collectives = await addresses(page, "/roll", "/roll/");
    const notices = await addresses(page, "/notices", "/notices/");
    expect(collectives.length).toBe(8);
    expect(notices.length).toBe(3);
    for (const path of [
      "/",
      "/roll",
      "/roll?view=cards",
      "/notices",
      "/sign-in",
      ...collectives.slice(0, 3),
      ...notices,
    ])
      await expectSound(page, path);
    await context.close();
  });

  test(`every desk page is sound at ${name}`, async ({ browser }) => {
    for (const [account, hub, prefix] of [
      ["unit01", "/nominations", "/nominations/"],
      ["unit07", "/nominations", "/nominations/"],
      ["lishi", "/review", "/review/"],
      ["shifulian", "/review", "/review/"],
      ["fabu", "/publication", "/publication/"],
      ["admin", "/desk", "/nothing"],
    ] as const) {
      const page = await signedIn(browser, site().url, account);
      await page.setViewportSize({ width, height: 844 });
      await page
        .context()
        .addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: site().url })));
      for (const path of [hub, ...(await addresses(page, hub, prefix)).slice(0, 4)]) await expectSound(page, path);
      await page.context().close();
    }
  });
}

test("what is not there, another body's record and a role's foreign page are 404", async ({ browser }) => {
  const county = await signedIn(browser, site().url, "lishi");
  const own = (await addresses(county, "/review", "/review/")).find((path) => /[0-9a-f-]{36}/.test(path));
  expect(own).toBeDefined();
  for (const path of [
    "/nothing",
    "/publication",
    "/nominations",
    "/review/nothing",
    "/review/00000000-0000-4000-8000-000000000000",
  ])
    expect(`${path} ${(await county.goto(path))?.status()}`).toBe(`${path} 404`);
  const stranger = await signedIn(browser, site().url, "wenshui");
  expect((await stranger.goto((own ?? "").split("?")[0] ?? ""))?.status()).toBe(404);
  const unit = await signedIn(browser, site().url, "unit02");
  expect((await unit.goto("/review"))?.status()).toBe(404);
  for (const page of [county, stranger, unit]) await page.context().close();
});

test("without a session a desk asks to sign in, and leads back to what was asked for", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site().url });
  const page = await context.newPage();
  await page.goto("/review?tab=decided");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await page.getByLabel("账号", { exact: true }).fill("lishi");
  await page.getByLabel("密码", { exact: true }).fill("Jinguo-2027-demo");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/\/review\?tab=decided$/);
  const session = (await context.cookies()).find(({ name }) => name === "jinguo-session");
  await page.getByRole("button", { name: "退出" }).click();
  await page.waitForURL(/sign-in|\/$/);
  if (session) await context.addCookies([session]);
  await page.goto("/review");
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test("wrong password and unknown account are one answer, and the sixth attempt has to wait", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site().url });
  const page = await context.newPage();
  const attempt = async (account: string) => {
    await page.goto("/sign-in");
    await page.getByLabel("账号", { exact: true }).fill(account);
    await page.getByLabel("密码", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "登录", exact: true }).click();
  };
  for (const account of ["nobody-at-all", "jiaokou", "jiaokou", "jiaokou", "jiaokou", "jiaokou"]) {
    await attempt(account);
    await expect(page.getByText("账号或密码不对").first()).toBeVisible();
  }
  await attempt("jiaokou");
  await expect(page.getByText("请15分钟后再试").first()).toBeVisible();
  await context.close();
});

test("a second decision by somebody who had the record open is a sentence", async ({ browser }) => {
  const first = await signedIn(browser, site().url, "lishi");
  const second = await signedIn(browser, site().url, "lishi2");
  const waiting = (await addresses(first, "/review", "/review/")).filter((path) => /[0-9a-f-]{36}/.test(path));
  for (const path of waiting) {
    await first.goto(path);
    if ((await first.getByRole("button", { name: "开始初审" }).count()) === 0) continue;
    await second.goto(path);
    await first.getByRole("button", { name: "开始初审" }).click();
    await expect(first.getByRole("button", { name: "退回修改" })).toBeVisible();
    await second.getByRole("button", { name: "开始初审" }).click();
    await expect(
      second.getByText(/^贵单位另一位审核员已于\d+月\d+日 \d\d:\d\d开始审核。请看过新的情况再办理/).first(),
    ).toBeVisible();
    break;
  }
  for (const page of [first, second]) await page.context().close();
});

test("a malformed or foreign request is 4xx and never 5xx", async ({ request }) => {
  const url = site().url;
  const paths = [
    "/roll?page=-1&sort=zz&view=%00&q=%00&year=abc&county=%E0%A4%A",
    "/roll?q=%F0%9F%98%80%00%27%22%5C",
    "/roll/%00",
    "/roll/LLJG-0000-H-0000",
    "/roll/..%2f..%2fetc",
    "/notices/not-an-id",
    "/notices/%00",
    "/sign-in?callbackUrl=//evil.example",
    "/api/nothing",
    "/set-up/short",
  ];
  for (const path of paths) {
    const status = (await request.get(url + path, { maxRedirects: 0 })).status();
    expect(`${path} ${status < 500}`).toBe(`${path} true`);
  }
  const act = { "next-action": "00".repeat(21), "content-type": "text/plain" };
  const foreign = await request.post(`${url}/nominations`, {
    headers: { ...act, origin: "http://evil.example" },
    data: "[]",
  });
  expect(foreign.status()).toBe(403);
  const without = await request.post(`${url}/nominations`, { headers: act, data: "[]" });
  expect(without.status()).toBe(403);
  const large = await request.post(`${url}/nominations`, {
    headers: { ...act, origin: url },
    data: "x".repeat(1_100_000),
  });
  expect(large.status()).toBe(413);
  const unknown = await request.post(`${url}/nominations`, { headers: { ...act, origin: url }, data: "[]" });
  expect(unknown.status()).toBeLessThan(500);
  const signIn = await request.post(`${url}/api/auth/callback/credentials`, { form: { account: "lishi" } });
  expect(signIn.status()).toBeLessThan(500);
});
