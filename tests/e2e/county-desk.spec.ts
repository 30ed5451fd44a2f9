import { expect, type Page, test } from "@playwright/test";
import { fieldLabels } from "@/domain/sections";
import { type Case, corrected, lastStep, submittedBy } from "./cases";
import { countySite } from "./county-site";
import { composing, listKeys } from "./keys";
import { sentOut, signedIn } from "./steps";
import { tabTo } from "./tab-to";

const site = countySite(21_077);

const twelve = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, 14].map((number) => `unit${String(number).padStart(2, "0")}`);
const [special, again, remarked, undone] = ["unit02", "unit03", "unit05", "unit08"];
const declined = ["unit04", "unit10", "unit14"];
const returned = ["unit05", "unit11"];

const tinyPost = { staffTotal: "2", staffWomen: "2", under35: "1", partyMembers: "1", specialPost: "yes" } as const;

const opinionOn = ({ title }: Case): string => `“${title}”材料齐全、事迹真实，123 jkzen?，同意。`;
const remarkOn = ({ title }: Case): string => `请写明“${title}”的年度数据来源。`;

async function submittedTwelve(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const unit of twelve) {
    const change = unit === special ? tinyPost : {};
    cases.push(await submittedBy(site().running, unit, change));
  }
  const one = cases.find(({ unit }) => unit === again);
  if (one)
    await corrected(site().running, "lishi", one, {
      remarks: [{ field: "superior", text: "请写全称。" }],
      change: { superior: "离石区某主管部门（全称）" },
    });
  return cases;
}

const heading = (page: Page) => page.locator("#record-title");

async function begin(page: Page): Promise<void> {
  if ((await page.locator("[data-verb=begin]").count()) === 0) return;
  await page.keyboard.press("Digit1");
  await expect(page.locator("[data-verb=begin]")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-verb=recommend]")).toBeVisible();
  await expect(heading(page)).toBeFocused();
}

async function write(page: Page, text: string): Promise<void> {
  const opinion = page.getByLabel("意见", { exact: true });
  const title = await heading(page).textContent();
  await page.keyboard.press("KeyN");
  await expect(opinion).toBeFocused();
  await page.keyboard.type(text);
  await expect(opinion).toHaveValue(text);
  await page.keyboard.press("Escape");
  await expect(opinion).not.toBeFocused();
  await expect(heading(page)).toHaveText(title ?? "");
}

async function recommend(page: Page, opinion: string): Promise<void> {
  await write(page, opinion);
  await page.keyboard.press("Digit1");
  await expect(page.locator("[data-verb=recommend]")).toBeFocused();
  await page.keyboard.press("Enter");
}

/** Confirms a return, whose first confirmation asks whether all has been said. */
async function confirmReturn(page: Page): Promise<void> {
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "退回前核对" })).toBeFocused();
  await tabTo(page, page.getByLabel("已确认无其他问题"));
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "请单位改哪几处" })).toBeFocused();
  await page.keyboard.press("Enter");
}

async function giveBack(page: Page, one: Case): Promise<void> {
  if (one.unit !== remarked) await write(page, remarkOn(one));
  await page.keyboard.press("Digit2");
  await expect(page.getByRole("heading", { name: "请单位改哪几处" })).toBeFocused();
  if (one.unit === remarked) {
    await tabTo(page, page.getByRole("button", { name: fieldLabels.deeds, exact: true }));
    await page.keyboard.press("Space");
    await expect(page.getByLabel(fieldLabels.deeds, { exact: true })).toBeFocused();
    await page.keyboard.type(remarkOn(one));
    await page.keyboard.press("Escape");
  }
  await confirmReturn(page);
}

async function turnDown(page: Page, reason: string): Promise<void> {
  await write(page, reason);
  await page.keyboard.press("Digit3");
  await expect(page.getByRole("heading", { name: "不予推荐这件申报？" })).toBeFocused();
  await page.keyboard.press("Enter");
}

/** Reads the conditions; what is left to a person is found out and written down. */
async function readConditions(page: Page, one: Case): Promise<void> {
  const conditions = page.getByRole("heading", { name: "条件核对" });
  await page.keyboard.press("KeyE");
  await expect(conditions).toBeFocused();
  if (one.unit !== special) return;
  const check = page.getByRole("form", { name: /^核对：/ });
  await tabTo(page, check.getByLabel("符合", { exact: true }));
  await page.keyboard.press("Space");
  await tabTo(page, check.getByLabel("核对说明"));
  await page.keyboard.type("已电话核实岗位设置。");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("核为符合：已电话核实岗位设置。")).toBeVisible();
  await expect(conditions).toBeFocused();
}

async function seeChanges(page: Page, one: Case): Promise<void> {
  const changes = page.getByRole("heading", { name: "本次改动" });
  await page.keyboard.press("KeyD");
  if (one.unit === again) {
    await expect(changes).toBeFocused();
    await expect(page.getByRole("row", { name: /上级主管部门|主管/ })).toContainText("离石区某主管部门（全称）");
  } else {
    await expect(changes).toHaveCount(0);
  }
}

async function decide(page: Page, one: Case): Promise<void> {
  if (declined.includes(one.unit)) await turnDown(page, opinionOn(one));
  else if (returned.includes(one.unit)) await giveBack(page, one);
  else await recommend(page, opinionOn(one));
}

/** Declines, moves on, and takes it back with Z: the case is open again with what was typed. */
async function declineAndTakeBack(page: Page, one: Case): Promise<void> {
  await turnDown(page, "本来不予推荐的理由。");
  await expect(page.getByText(`已不予推荐“${one.title}”`)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(one.id));
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("KeyZ");
  await expect(heading(page)).toHaveText(one.title);
  await expect(page.getByLabel("理由", { exact: true })).toHaveValue("本来不予推荐的理由。");
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("理由", { exact: true })).toBeHidden();
}

const outcomeOf = (one: Case) => {
  const nothing = { remarks: [], late: 0 };
  if (declined.includes(one.unit)) return { verb: "decline", to: "declined.county", note: opinionOn(one), ...nothing };
  if (!returned.includes(one.unit))
    return { verb: "recommend", to: "in_review.city", note: opinionOn(one), ...nothing };
  const field = one.unit === remarked ? "deeds" : "form";
  return { verb: "return", to: "returned.county", note: "", remarks: [{ field, text: remarkOn(one) }], late: 0 };
};

/** Letters that an input method is putting together are nobody's keys, in the opinion and beside it. */
async function composeOpinion(page: Page): Promise<void> {
  const opinion = page.getByLabel("意见", { exact: true });
  const title = (await heading(page).textContent()) ?? "";
  await page.keyboard.press("KeyN");
  const method = await composing(page, "jin");
  await expect(opinion).toHaveValue("jin");
  await page.keyboard.press("Escape");
  await expect(opinion).toBeFocused();
  await method.commit("巾帼");
  await expect(opinion).toHaveValue("巾帼");
  await page.keyboard.press("Escape");
  await expect(opinion).not.toBeFocused();
  for (const [code, key] of [
    ["KeyJ", "j"],
    ["Digit2", "2"],
    ["KeyN", "n"],
    ["Slash", "/"],
  ] as const)
    await page.evaluate(
      ([code, key]) => {
        const told = { bubbles: true, cancelable: true, code, key };
        document.body.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
        document.body.dispatchEvent(new KeyboardEvent("keydown", { ...told, isComposing: true }));
        document.body.dispatchEvent(new KeyboardEvent("keydown", { ...told, key: "Process", keyCode: 229 }));
        document.body.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
      },
      [code, key] as const,
    );
  await expect(heading(page)).toHaveText(title);
  await expect(opinion).not.toBeFocused();
  await expect(page.getByRole("heading", { name: "请单位改哪几处" })).toHaveCount(0);
  await page.keyboard.press("KeyN");
  await page.keyboard.press("Control+KeyA");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Escape");
}

test("a county works off twelve cases by keyboard alone", async ({ browser }) => {
  const cases = await submittedTwelve();
  const page = await signedIn(browser, site().url, "lishi");
  await listKeys(page);
  const left = new Map(cases.map((one) => [one.title, one]));
  await page.keyboard.press("KeyJ");
  const asked: string[] = [];
  while (left.size > 0) {
    await expect(heading(page)).toBeFocused();
    const one = left.get((await heading(page).textContent()) ?? "");
    if (one === undefined) throw new Error(`${await heading(page).textContent()} was decided before`);
    await begin(page);
    await readConditions(page, one);
    await seeChanges(page, one);
    if (one.unit === again) await composeOpinion(page);
    if (one.unit === undone) await declineAndTakeBack(page, one);
    await decide(page, one);
    await expect(page.getByText(new RegExp(`^已(推荐|退回修改|不予推荐)“${one.title}”$`))).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(one.id));
    left.delete(one.title);
    asked.push(one.title);
  }
  await sentOut(page, "已");
  await expect(page.getByText("没有待审的申报")).toBeVisible();
  expect(new Set(asked).size).toBe(12);
  for (const one of cases) expect([one.unit, await lastStep(site().running, one)]).toEqual([one.unit, outcomeOf(one)]);
  await page.context().close();
});
