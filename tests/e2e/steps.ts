import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import type { FormDraft, FormField } from "@/domain/nomination";
import { awardTypes } from "@/domain/award-types";
import { fieldLabels, honourLabels, evidenceLabels } from "@/domain/sections";
import { demoPassword } from "../support/site";
import type { Traveller } from "./collectives";

/** A page of somebody who has signed in, in a browser context of their own. */
export async function signedIn(browser: Browser, site: string, account: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("账号", { exact: true }).fill(account);
  await page.getByLabel("密码", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

/** Waits until what moves or changes colour has come to rest. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** axe finds nothing serious on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

const typedFields = [
  "fullName",
  "shortName",
  "address",
  "postcode",
  "superior",
  "staffTotal",
  "staffWomen",
  "averageAge",
  "under35",
  "partyMembers",
  "foundedOn",
  "headName",
  "headTitle",
  "contactName",
  "contactPhone",
  "summary",
  "deeds",
  "noticeFrom",
  "noticeTo",
  "noticePlace",
  "noticeResult",
  "opinion",
] as const satisfies readonly FormField[];

const chosenFields = ["unitNature", "industry", "unitRank"] as const satisfies readonly FormField[];

const field = (page: Page, name: FormField) => page.getByLabel(fieldLabels[name], { exact: true });

const levelWords: Readonly<Record<string, RegExp>> = {
  national: /全国|国家/,
  province: /省/,
  city: /市/,
  county: /县/,
  unit: /单位|系统/,
};

/** Fills an empty form as a clerk would, by its labels. */
async function fillForm(page: Page, { form, bodyName }: Traveller): Promise<void> {
  await field(page, "award").selectOption({ label: form.award === "" ? "" : awardTypes[form.award].label });
  await field(page, "bodyId").selectOption({ label: bodyName });
  for (const name of chosenFields) await field(page, name).selectOption({ label: form[name] });
  await field(page, "noOwnCode").check();
  await field(page, "parentName").fill(form.parentName);
  for (const name of typedFields) await field(page, name).fill(form[name]);
  if (form.award === "model_post") {
    await field(page, "supervisionPhone").fill(form.supervisionPhone);
    await field(page, "servicePromise").fill(form.servicePromise);
  }
  await page.getByRole("group", { name: fieldLabels.frontline }).getByLabel("是", { exact: true }).check();
  await page.getByRole("group", { name: fieldLabels.womanLeads }).getByLabel("有", { exact: true }).check();
  await fillRows(page, form);
  for (const no of await page.locator(".fquestion").getByLabel("否", { exact: true }).all()) await no.check();
  await field(page, "declared").check();
  await field(page, "privacyNotice").check();
}

async function fillRows(page: Page, form: FormDraft): Promise<void> {
  for (const [index, honour] of form.honours.entries()) {
    await page.getByRole("button", { name: "添加一项荣誉" }).click();
    const row = page.getByRole("group", { name: `第${index + 1}项荣誉`, exact: true });
    await row.getByLabel(honourLabels.title, { exact: true }).fill(honour.title);
    const level = row.getByLabel(honourLabels.level, { exact: true });
    const words = await level.locator("option").allTextContents();
    await level.selectOption({ label: words.find((word) => levelWords[honour.level]?.test(word)) ?? "" });
  }
  for (const [index, { indicator, value, unit }] of form.evidence.entries()) {
    await page.getByRole("button", { name: "添加一项数据" }).click();
    const row = page.getByRole("group", { name: `第${index + 1}项数据`, exact: true });
    await row.getByLabel(evidenceLabels.indicator, { exact: true }).fill(indicator);
    await row.getByLabel(evidenceLabels.value, { exact: true }).fill(value);
    await row.getByLabel(evidenceLabels.unit, { exact: true }).fill(unit);
  }
}

/** From 我的申报 through an empty form to the receipt, with what else is done on the form; the nomination's id. */
export async function nominate(
  page: Page,
  traveller: Traveller,
  also: (page: Page) => Promise<void> = async () => {},
): Promise<string> {
  await page.goto("/nominations");
  await page.getByRole("link", { name: "新建申报" }).first().click();
  await page.waitForURL("**/nominations/new");
  await fillForm(page, traveller);
  await also(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "检查与提交" }).first().click();
  await page.waitForURL(/\/nominations\/[0-9a-f-]{36}\/check$/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "提交", exact: true }).click();
  await expect(page.getByRole("heading", { name: /受理编号LLJG-S-2027-\d{4}/ })).toBeVisible();
  await expectAccessible(page);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

export async function beginReview(page: Page, id: string, button: "开始初审" | "开始复审"): Promise<void> {
  await page.goto(`/review/${id}`);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("button", { name: "退回修改" })).toBeVisible();
}

export async function recommend(page: Page, id: string): Promise<void> {
  await beginReview(page, id, "开始初审");
  await expectAccessible(page);
  await page.getByLabel("意见", { exact: true }).fill("符合条件，事迹真实具体，同意推荐。");
  await page.getByRole("button", { name: /^推荐/ }).click();
  await sentOut(page, "已推荐");
}

/** The decision is held and shown; the page tells that it is left, which sends it before its ten seconds are over. */
export async function sentOut(page: Page, done: string): Promise<void> {
  await expect(page.getByText(done).first()).toBeVisible();
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/decisions") && response.ok());
  await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await answered;
}
