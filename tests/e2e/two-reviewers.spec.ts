import { expect, type Page, test } from "@playwright/test";
import { begin } from "@/services/nominations/begin";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { submit } from "@/services/nominations/submit";
import { act } from "../support/lists";
import { valueOf } from "../support/nominations";
import { begun, type Case, stepsOf, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { expectAccessible, signedIn } from "./steps";

const site = countySite(21_078);

const opinions = { lishi: "材料齐全，同意推荐。", lishi2: "事迹真实具体，同意推荐。" } as const;
type Reviewer = keyof typeof opinions;

const opinionOf = (page: Page) => page.getByLabel("意见", { exact: true });

/** A reviewer's page with an opinion typed and the recommendation held back for its ten seconds. */
async function recommending(page: Page, { id }: Case, opinion: string): Promise<void> {
  await page.goto(`/review/${id}`);
  await opinionOf(page).fill(opinion);
}

/** Sends what is held at once, as leaving the page does; what the server answered. */
async function sent(page: Page): Promise<number> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/decisions"));
  await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  return (await answered).status();
}

test("of two reviewers who recommend at once one does; the other reads which post was faster with what, and keeps the opinion", async ({
  browser,
}) => {
  const { url, running } = site();
  const one = await submittedBy(running, "unit01");
  await begun(running, "lishi", one);
  const desks: { readonly by: Reviewer; readonly page: Page }[] = [];
  for (const by of ["lishi", "lishi2"] as const) {
    const page = await signedIn(browser, url, by);
    await recommending(page, one, opinions[by]);
    desks.push({ by, page });
  }
  for (const { page } of desks) {
    await page.getByRole("button", { name: /^推荐/ }).click();
    await expect(page.getByText("已推荐").first()).toBeVisible();
  }
  const answers = await Promise.all(desks.map(async (desk) => ({ ...desk, status: await sent(desk.page) })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const slower = answers.find(({ status }) => status !== 200);
  if (!slower) throw new Error("one is slower");
  const told = slower.page.getByRole("alert").filter({ hasText: one.title });
  await expect(told).toContainText(`“${one.title}”没有办成（推荐）。`);
  await expect(told).toContainText(/贵单位另一位审核员已于.+推荐。请看过新的情况再办理，写好的内容还在。/);
  await told.getByText("写好的内容", { exact: true }).click();
  await expect(told.getByText(opinions[slower.by], { exact: true })).toBeVisible();
  await expectAccessible(slower.page);
  expect(await stepsOf(running, one)).toEqual(["submit", "begin", "recommend"]);
  for (const { page } of desks) await page.context().close();
});

test("a recommendation on a version that a colleague has returned meanwhile is refused by name, and its opinion stands in the field again", async ({
  browser,
}) => {
  const { url, running } = site();
  const { database, as } = running;
  const one = await submittedBy(running, "unit02");
  await begun(running, "lishi", one);
  const page = await signedIn(browser, url, "lishi");
  await recommending(page, one, opinions.lishi);

  const nominationId = one.id;
  const remarks = [{ field: "contactPhone" as const, text: "请改为办公电话。" }];
  const returned = { nominationId, version: 3, remarks, resubmitBy: "" };
  valueOf(await act(database.desks, as("lishi2"), returnForChanges, returned));
  valueOf(await act(database.desks, as(one.unit), submit, { nominationId, version: 4 }));
  valueOf(await act(database.desks, as("lishi2"), begin, { nominationId, version: 5 }));

  await page.getByRole("button", { name: /^推荐/ }).click();
  await expect(page.getByText("已推荐").first()).toBeVisible();
  expect(await sent(page)).not.toBe(200);
  const told = page.getByRole("alert").filter({ hasText: one.title });
  await expect(told).toContainText(/贵单位另一位审核员已于.+退回修改。请看过新的情况再办理，写好的内容还在。/);
  await told.getByRole("button", { name: "看这一件" }).click();
  await expect(opinionOf(page)).toHaveValue(opinions.lishi);
  await expectAccessible(page);
  expect(await stepsOf(running, one)).toEqual(["submit", "begin", "return", "submit", "begin"]);
  await page.getByRole("button", { name: /^推荐/ }).click();
  await expect(page.getByText("已推荐").first()).toBeVisible();
  expect(await sent(page)).toBe(200);
  await page.context().close();
});
