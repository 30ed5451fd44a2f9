import { expect, type Page, test } from "@playwright/test";
import { fieldLabels, sections } from "@/domain/sections";
import { type Case, lastStep, stepsOf, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { beginReview, expectAccessible, sentOut, signedIn } from "./steps";

const site = countySite(21_082);

const addressRemark = "请写到街道和门牌号，并与证书一致。";
const phrase = "数字请注明年度和来源，并在“数据佐证”中列出。";
const added = "全年接待群众1,260人次，来源为本站登记册。";

const tickOf = (page: Page, title: string) => page.getByRole("checkbox", { name: new RegExp(`^看过了 ?：${title}$`) });

const pinOf = (page: Page, label: string) => page.getByRole("button", { name: new RegExp(`^就此提意见 ?：${label}$`) });

async function openFull(page: Page): Promise<void> {
  await page
    .locator("#record-tabs")
    .getByRole("link", { name: /^申报全文/ })
    .click();
  await expect(page.getByRole("heading", { name: /^一、/ })).toBeVisible();
}

/** Ticks every section off; the tab counts what the server has kept, and so does the page when it is loaded anew. */
async function tickAll(page: Page): Promise<void> {
  await openFull(page);
  for (const { title } of sections) await tickOf(page, title).check();
  await expect(page.locator("#record-tabs")).toContainText("看过6/6");
  await page.reload();
  for (const { title } of sections) await expect(tickOf(page, title)).toBeChecked();
}

async function returnByPins(page: Page): Promise<void> {
  await pinOf(page, fieldLabels.address).click();
  await page.getByLabel(fieldLabels.address, { exact: true }).fill(addressRemark);
  await pinOf(page, fieldLabels.deeds).click();
  await expect(page.getByLabel(fieldLabels.deeds, { exact: true })).toBeFocused();
  const remark = page.locator(".remark").filter({ hasText: fieldLabels.deeds });
  await remark.getByText(/^插入常用语/).click();
  await expectAccessible(page);
  await remark.getByRole("button", { name: phrase, exact: true }).click();
  await expect(page.getByLabel(fieldLabels.deeds, { exact: true })).toHaveValue(phrase);
  await page.getByRole("button", { name: "确认退回" }).click();
  await sentOut(page, "已退回修改");
}

/** Corrects what was opened, finds everything else closed, and submits again. */
async function correct(page: Page, { id }: Case, fields: Readonly<Record<string, (before: string) => string>>) {
  await page.goto(`/nominations/${id}`);
  for (const name of ["fullName", "noticePlace", "opinion"] as const)
    await expect(page.getByRole("textbox", { name: fieldLabels[name], exact: true })).not.toBeEditable();
  for (const [label, change] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toBeEditable();
    await field.fill(change(await field.inputValue()));
    await field.blur();
  }
  await page.getByRole("button", { name: "检查与提交" }).first().click();
  await page.waitForURL(/check$/);
  await page.getByRole("button", { name: "重新提交", exact: true }).click();
  await expect(page.getByRole("heading", { name: /受理编号/ })).toBeVisible();
}

test("a county returns with two pinned remarks, sees what changed, and recommends it to the city", async ({
  browser,
}) => {
  const one = await submittedBy(site().running, "unit15");
  const county = await signedIn(browser, site().url, "lishi");
  await beginReview(county, one.id, "开始初审");
  await tickAll(county);
  await returnByPins(county);
  expect(await lastStep(site().running, one)).toEqual({
    verb: "return",
    to: "returned.county",
    note: "",
    remarks: [
      { field: "address", text: addressRemark },
      { field: "deeds", text: phrase },
    ],
    late: 0,
  });

  const unit = await signedIn(browser, site().url, one.unit);
  await correct(unit, one, {
    [fieldLabels.address]: () => "山西省吕梁市岚县某街9号",
    [fieldLabels.deeds]: (before) => `${before}\n${added}`,
  });

  await returnAgain(await signedIn(browser, site().url, "lishi2"), one);
  await correct(unit, one, { [fieldLabels.summary]: (before) => `${before}服务对象满意。` });

  await compareWithLastSeen(county, one);
  await expectTicksLeft(county);
  await county.getByLabel("意见", { exact: true }).fill("改后符合条件，同意推荐。");
  await county.getByRole("button", { name: /^推荐/ }).click();
  await sentOut(county, "已推荐");

  const city = await signedIn(browser, site().url, "shifulian");
  await city.goto("/review");
  await city.getByRole("link", { name: new RegExp(one.title) }).click();
  await expect(city.locator("#record-title")).toHaveText(one.title);
  await expect(city.getByText("改后符合条件，同意推荐。").first()).toBeVisible();
  await expect(city.getByText("其中1条上次退回时已经看得到，没有一次列全")).toBeVisible();
  await expectAccessible(city);
  expect(await stepsOf(site().running, one)).toEqual([
    "submit",
    "begin",
    "return",
    "submit",
    "begin",
    "return",
    "submit",
    "begin",
    "recommend",
  ]);
  for (const page of [county, unit, city]) await page.context().close();
});

/** Another reviewer returns it for something that stood there the first time: warned, and counted. */
async function returnAgain(page: Page, one: Case): Promise<void> {
  await beginReview(page, one.id, "开始初审");
  await page.getByRole("button", { name: "退回修改" }).click();
  await page.getByRole("button", { name: fieldLabels.summary, exact: true }).click();
  await page.getByLabel(fieldLabels.summary, { exact: true }).fill("请写明服务成效。");
  await page.getByRole("button", { name: "确认退回" }).click();
  await expect(page.getByText(`“${fieldLabels.summary}”第1次退回时就能看到，当时没有提。`)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("已确认无其他问题").check();
  await page.getByRole("button", { name: "确认退回" }).click();
  await expect(page.getByText("有前次就能看到的问题，请核对后勾选确认。")).toBeVisible();
  await page.getByLabel("仍要退回，流转中记下1条应在前次提出").check();
  await page.getByRole("button", { name: "确认退回" }).click();
  await sentOut(page, "已退回修改");
  expect(await lastStep(site().running, one)).toMatchObject({ verb: "return", late: 1 });
  await page.context().close();
}

/** The first reviewer, who has seen version 1 alone, is shown both corrections; the one before can be asked for. */
async function compareWithLastSeen(page: Page, one: Case): Promise<void> {
  await beginReview(page, one.id, "开始初审");
  const changes = page.getByRole("region", { name: "本次改动" });
  await expect(changes).toContainText(/第1版（.*）与第3版对照，共3处/);
  await expect(changes.getByRole("row", { name: new RegExp(fieldLabels.address) })).toContainText("某街9号");
  await expect(changes.locator("#change-deeds ins")).toHaveText(added);
  await expect(changes.locator("#change-summary ins")).toHaveText("服务对象满意。");
  await expectAccessible(page);
  await changes.getByLabel("对照哪一版").selectOption("2");
  await expect(changes).toContainText(/第2版（.*）与第3版对照，共1处/);
  await expect(changes.locator("#change-deeds")).toHaveCount(0);
}

async function expectTicksLeft(page: Page): Promise<void> {
  await openFull(page);
  for (const { title } of sections) {
    const isChanged = ["集体信息", "事迹材料"].includes(title);
    await expect(tickOf(page, title)).toBeChecked({ checked: !isChanged });
  }
  await expect(page.getByText("这一部分改过，请再看")).toHaveCount(2);
  await expect(page.locator("#record-tabs")).toContainText("看过4/6");
}

test("a case that a reviewer keeps out of is gone from list, counts and search, and its address is like none", async ({
  browser,
}) => {
  const [hidden, other] = [await submittedBy(site().running, "unit16"), await submittedBy(site().running, "unit18")];
  const page = await signedIn(browser, site().url, "lishi");
  await page.goto(`/review/${hidden.id}`);
  const all = page.getByRole("navigation", { name: "队列" }).getByRole("link", { name: /^全部/ });
  await expect(all).toHaveText("全部2");
  await page.getByRole("button", { name: "申请回避" }).click();
  const dialog = page.getByRole("dialog", { name: `对“${hidden.title}”申请回避？` });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("原因").fill("近亲属在该单位任职。");
  await dialog.getByRole("button", { name: "申请回避" }).click();
  await expect(page.locator("#record-title")).toHaveText(other.title);
  await expect(all).toHaveText("全部1");
  await expect(page.getByText(hidden.title)).toHaveCount(0);

  await page.getByLabel("名称、单位、编号或正文").fill(hidden.title);
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page.getByText(`没有找到“${hidden.title}”`)).toBeVisible();
  await expectAccessible(page);

  const answers = [];
  for (const id of [hidden.id, "5f0c1f3e-6f0a-4c53-9d5c-2f4a1b7c8d90"]) {
    const answer = await page.goto(`/review/${id}`);
    answers.push({ status: answer?.status(), says: await page.locator("body").innerText(), title: await page.title() });
  }
  expect(answers[0]?.status).toBe(404);
  expect(answers[0]).toEqual(answers[1]);

  const colleague = await signedIn(browser, site().url, "lishi2");
  await colleague.goto("/review/recusals");
  await expect(colleague.getByText(hidden.title)).toBeVisible();
  await expectAccessible(colleague);
  expect((await colleague.goto(`/review/${hidden.id}`))?.status()).toBe(200);
  for (const one of [page, colleague]) await one.context().close();
});
