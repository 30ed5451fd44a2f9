import { readFile } from "node:fs/promises";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { sql } from "drizzle-orm";
import readExcelFile from "read-excel-file/node";
import { scoreCase } from "@/services/evaluations/score-case";
import { begin } from "@/services/nominations/begin";
import { recommend } from "@/services/nominations/recommend";
import { partsOf, wordsOf } from "../documents/read-back";
import { act } from "../support/lists";
import { valueOf } from "../support/nominations";
import type { Running } from "../support/running";
import { submittedBy } from "./cases";
import { rowOf, scoreByKeyboard, titleAt, titlesOf, vote } from "./city-steps";
import { ownSite } from "./own-site";
import { expectAccessible, signedIn } from "./steps";
import { tabTo } from "./tab-to";

const formula = "=1+1汾阳市某社区服务站";
const fromScenario = "办公会方案一";
const minutes = "吕妇办纪〔2027〕9号";
const unnamed = { headName: "贺某兰", contactName: "钱某英", contactPhone: "0358-7654321" };

/** A collective whose name is a formula to a spreadsheet is at the city too; the city has four places left for six. */
async function formulaAtCity(running: Running): Promise<void> {
  const { database, as } = running;
  const fenyang = as("fenyang").organisationId ?? "";
  const { id } = await submittedBy(running, "unit20", {
    ...unnamed,
    fullName: formula,
    award: "red_banner",
    bodyId: fenyang,
    creditCode: "",
    noOwnCode: true,
    parentName: "汾阳市某街道办事处",
  });
  const opinion = "符合条件，同意推荐。";
  valueOf(await act(database.desks, as("fenyang"), recommend, { nominationId: id, version: 2, opinion }));
  valueOf(await act(database.desks, as("shifulian2"), begin, { nominationId: id, version: 3 }));
  await database.all.execute(sql`update app.quotas set places = used + 4 where award = 'red_banner'
    and body_id = ${as("shifulian").organisationId}`);
}

const site = ownSite(21_079, "1", formulaAtCity);
const cityPage = (browser: Browser): Promise<Page> => signedIn(browser, site().url, "shifulian");

test.describe.configure({ mode: "serial" });

async function ids(query: ReturnType<typeof sql>): Promise<readonly string[]> {
  const rows = await site().running.database.all.execute<{ id: string }>(query);
  return rows.map(({ id }) => id);
}

const openEvaluation = async (page: Page): Promise<void> => {
  await page.goto("/review/judges");
  await expectAccessible(page);
  await page.getByRole("link", { name: "评委、进度和结果" }).click();
  await expect(page.getByRole("heading", { name: "三八红旗集体评审" })).toBeVisible();
};

/** The other judges of a case hand in theirs. */
async function othersScore(title: string): Promise<void> {
  const { database, as } = site().running;
  const waiting = await database.all.execute<{ account: string; evaluationId: string; nominationId: string }>(sql`
    select p.account, a.evaluation_id as "evaluationId", a.nomination_id as "nominationId"
    from app.assignments a join app.people p on p.id = a.person_id join app.nominations n on n.id = a.nomination_id
    where n.form ->> 'fullName' = ${title} and a.state = 'assigned' and p.account like 'pingwei%'`);
  const points = [1, 2, 3, 4].map((item) => ({ item, points: 8 }));
  for (const { account, ...of } of waiting)
    valueOf(await act(database.desks, as(account), scoreCase, { ...of, points, comment: "" }));
}

test("a judge comes in by a link that works once, scores by keyboard without seeing the others, then sees them, and what is recused from is gone", async ({
  browser,
}) => {
  const city = await cityPage(browser);
  await openEvaluation(city);
  const invite = city.getByRole("form", { name: "凭链接邀请新评委" });
  await invite.getByLabel("姓名", { exact: true }).fill("周某某");
  await invite.getByLabel("账号", { exact: true }).fill("zhoumoumou");
  await invite.getByRole("button", { name: "邀请并生成链接" }).click();
  const link = await city.getByLabel(/^链接（只显示这一次/).inputValue();
  await city.getByRole("button", { name: "分配评委" }).click();
  await expect(city.getByText("已分配5份评分表。")).toBeVisible();
  await expect(city.getByText(/还没有分够4位评委/)).toHaveCount(0);
  await expectAccessible(city);

  const context = await browser.newContext({ baseURL: site().url });
  const judge = await context.newPage();
  await judge.goto(link);
  await expectAccessible(judge);
  await judge.getByRole("button", { name: "进入评审" }).click();
  await judge.waitForURL(/\/judging$/);
  await expectAccessible(judge);
  await expect(judge.getByRole("listitem").filter({ hasText: "待评" })).toHaveCount(2);

  const second = await browser.newContext({ baseURL: site().url });
  const late = await second.newPage();
  await late.goto(link);
  await expect(late.getByText(/^这个链接已经用过，每个链接只能用一次。/)).toBeVisible();
  await expect(late.getByRole("button", { name: "进入评审" })).toHaveCount(0);
  await expectAccessible(late);
  await late.goto("/judging");
  await expect(late).toHaveURL(/\/sign-in/);
  await second.close();

  const own = await judge.locator(".jlist b").allTextContents();
  const primary = own.find((title) => title !== formula) ?? "";
  expect(own.toSorted()).toEqual([formula, primary].toSorted());
  await othersScore(primary);
  await tabTo(judge, judge.getByRole("link", { name: new RegExp(primary) }));
  await judge.keyboard.press("Enter");
  await expect(judge.getByRole("heading", { name: primary, level: 1 })).toBeVisible();
  const scored = judge.url();
  await expect(judge.getByText("各位评委的总分")).toHaveCount(0);
  expect(await (await judge.request.get(scored)).text()).toMatch(/colleagues\\?":null/);
  await scoreByKeyboard(judge);

  await expect(judge.getByRole("heading", { name: formula, level: 1 })).toBeVisible();
  const recused = judge.url();
  await judge.getByRole("button", { name: "回避", exact: true }).click();
  const asked = judge.getByRole("dialog", { name: "回避这一件？" });
  await expectAccessible(judge);
  await asked.getByRole("button", { name: "回避", exact: true }).click();
  await expect(asked.getByLabel("理由", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await asked.getByLabel("理由", { exact: true }).fill("以前在这个服务站工作。");
  await asked.getByRole("button", { name: "回避", exact: true }).click();
  await judge.waitForURL(/\/judging$/);
  await expect(judge.getByText("共1件，已办1件")).toBeVisible();
  await expect(judge.getByText(formula)).toHaveCount(0);
  expect((await judge.goto(recused))?.status()).toBe(404);

  await judge.goto(scored);
  await expect(judge.getByText("已提交4份，从高到低，不署名：")).toBeVisible();
  await expect(judge.locator(".jscores li")).toHaveCount(4);
  await expect(judge.locator(".jscores li").filter({ hasText: "85.00" }).first()).toBeVisible();
  await expectAccessible(judge);
  await city.reload();
  await expect(city.getByText("周某某，回避：以前在这个服务站工作。")).toBeVisible();
  for (const page of [city, judge]) await page.context().close();
});

const trialOf = (page: Page): Locator => page.getByRole("region", { name: "试算" });

test("the city ranks by the judges' means, moves a row with its reason, and takes a move back", async ({ browser }) => {
  const city = await cityPage(browser);
  await city.goto("/review/ranking");
  const means = await city.locator(".rankt td[data-label=均分]").allTextContents();
  const scored = means.map(Number).filter((mean) => !Number.isNaN(mean));
  expect(scored).toEqual(scored.toSorted((one, other) => other - one));
  expect(means.slice(0, scored.length).map(Number)).toEqual(scored);
  await expect(
    city.getByText(`6件等待比选，名额7个，3个已列入名单；${scored.length}件已有均分`, { exact: true }),
  ).toBeVisible();
  await expectAccessible(city);

  const before = await titlesOf(city);
  const [first = "", next = ""] = before;
  const handle = city.getByRole("button", { name: `调整${first}的位次` });
  const swapped = [next, first, ...before.slice(2)];
  await handle.focus();
  await city.keyboard.press("Alt+ArrowDown");
  await expect(handle).toBeFocused();
  await expect(city.getByText(`${first}移到第2位，共6件`)).toBeAttached();
  expect(await titlesOf(city)).toEqual(swapped);
  await city.getByRole("button", { name: "撤销一步" }).click();
  expect(await titlesOf(city)).toEqual(before);
  await expect(city.getByRole("form", { name: "保存位次" })).toHaveCount(0);

  await handle.focus();
  await city.keyboard.press("Alt+ArrowDown");
  await city.getByRole("button", { name: "保存位次" }).click();
  await expect(city.getByText("请写明调整位次的理由")).toBeVisible();
  await expectAccessible(city);
  await city.getByLabel("调整理由", { exact: true }).fill("服务对象更多。");
  await city.getByRole("button", { name: "保存位次" }).click();
  await expect(city.getByText("位次已保存，1件有变动，理由已记入评审日志")).toBeAttached();
  await city.reload();
  expect(await titlesOf(city)).toEqual(swapped);
  await city.getByText("调整记录").click();
  await expect(city.getByText("服务对象更多。")).toBeVisible();
  await city.context().close();
});

test("the city tries another line and other places, sees who moves and which limit binds, and saves what it shows", async ({
  browser,
}) => {
  const city = await cityPage(browser);
  await city.goto("/review/ranking");
  const trial = trialOf(city);
  const out = trial.getByRole("status");
  await expect(trial.getByText("改动任一项，马上看到谁进谁出。")).toBeVisible();
  const [first, fifth] = [await titleAt(city, 0), await titleAt(city, 4)];
  await trial.getByLabel("总名额", { exact: true }).fill("5");
  await expect(out).toHaveText(`进1件${fifth}`);
  await expect(rowOf(city, fifth).getByText("进", { exact: true })).toBeVisible();
  await trial.getByLabel("总名额", { exact: true }).fill("4");
  await trial.getByText("各推荐单位名额").click();
  const place = (await rowOf(city, first).locator("td[data-label='县、系统']").textContent()) ?? "";
  const quota = trial.getByRole("spinbutton", { name: new RegExp(`^${place}`) });
  const bodyName =
    (await trial
      .locator("label")
      .filter({ hasText: new RegExp(`^${place}`) })
      .textContent()) ?? "";
  await quota.fill("0");
  await expect(out).toHaveText(`进1件${fifth}出1件${first}${bodyName}名额已满`);
  await expect(rowOf(city, first).getByText("出", { exact: true })).toBeVisible();
  await expect(rowOf(city, first).getByText("限名额")).toBeVisible();
  await expectAccessible(city);
  await trial.getByLabel("总名额", { exact: true }).fill("5");

  await city.getByLabel("方案名", { exact: true }).fill(fromScenario);
  await city.getByRole("button", { name: "保存为方案" }).click();
  await expect(city.getByText(`方案“${fromScenario}”已保存`)).toBeAttached();
  await city.getByRole("link", { name: new RegExp(fromScenario) }).click();
  await expect(city.getByRole("heading", { name: fromScenario, level: 1 })).toBeVisible();
  await expectAccessible(city);
  await expect(city.getByText(/6件，入围5件$/)).toBeVisible();
  await expect(rowOf(city, first).getByText(`${bodyName}名额已满`)).toBeVisible();
  await expect(rowOf(city, first).getByText("现在入围")).toBeVisible();
  await expect(city.locator(".settings")).toContainText(`${bodyName}0个`);
  const [digest] = await ids(sql`select encode(sha256, 'hex') as id from app.scenarios where name = ${fromScenario}`);
  await expect(city.getByText(digest ?? "no scenario", { exact: true })).toBeVisible();
  await city.context().close();
});

test("two records stand side by side, and the summary table keeps a name that looks like a formula as text", async ({
  browser,
}) => {
  const city = await cityPage(browser);
  await city.goto("/review/ranking");
  const [first, next] = [await titleAt(city, 0), await titleAt(city, 1)];
  await city.getByRole("button", { name: `调整${first}的位次` }).focus();
  await city.getByRole("link", { name: "与相邻的并排看" }).click();
  await expect(city.getByRole("columnheader").filter({ hasText: /./ })).toHaveText(["项目", first, next]);
  await expect(city.getByRole("rowheader", { name: /^评委打分/ })).toBeVisible();
  await expectAccessible(city);

  await city.goto("/review/ranking");
  await city.getByText("上会材料").click();
  const [download] = await Promise.all([
    city.waitForEvent("download"),
    city.getByRole("link", { name: "汇总表（XLSX）" }).click(),
  ]);
  const workbook = await readFile(await download.path());
  const sheets = await readExcelFile(workbook);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["三八红旗集体", "巾帼文明岗"]);
  expect(sheets[0]?.data.flat().filter((cell) => cell === formula)).toEqual([formula]);
  const markup = [...partsOf(workbook)].filter(([name]) => name.startsWith("xl/worksheets/"));
  expect(markup.map(([, text]) => text.includes("<f"))).toEqual(markup.map(() => false));
  const pdf = await city.request.get("/review/ranking/summary/summary.pdf");
  expect([pdf.status(), pdf.headers()["content-type"], (await pdf.body()).toString("latin1", 0, 5)]).toEqual([
    200,
    "application/pdf",
    "%PDF-",
  ]);
  await city.context().close();
});

/** What must not be on the wall: the heads, contacts and numbers of what is decided on, and who decides. */
async function personalData(agendaId: string): Promise<readonly string[]> {
  const said = await ids(sql`
    select distinct told.value as id from app.agenda_items i join app.nominations n on n.id = i.nomination_id,
      jsonb_each_text(n.form) told
    where i.agenda_id = ${agendaId} and told.key in ('headName', 'contactName', 'contactPhone', 'supervisionPhone')
    union select name from app.agenda_members where agenda_id = ${agendaId}
    union select recorder from app.agendas where id = ${agendaId}`);
  return said.filter((text) => text !== "");
}

test("the meeting on the scenario votes item by item before a wall that names nobody, and closes on a frozen list that publication sees", async ({
  browser,
}) => {
  const city = await cityPage(browser);
  await city.goto("/review/ranking");
  await city.getByRole("link", { name: new RegExp(fromScenario) }).click();
  await city.getByRole("link", { name: "按这个方案提交拟表彰名单" }).click();
  await expect(city.getByText("三八红旗集体，已选5件，共6件")).toBeVisible();
  await city.getByLabel("会议纪要文号", { exact: true }).fill(minutes);
  await city.getByRole("checkbox", { name: "到会" }).nth(5).uncheck();
  await city.getByRole("checkbox", { name: "到会" }).nth(6).uncheck();
  await expectAccessible(city);
  await city.getByRole("button", { name: "准备好，进入会议" }).click();
  await expect(city.getByText("应到7人，到会5人，达到规定的5人。")).toBeVisible();
  await expectAccessible(city);
  const meeting = new URL(city.url()).pathname;
  const agendaId = meeting.split("/")[3] ?? "";

  const wall = await cityPage(browser);
  const answers: Promise<string>[] = [];
  wall.on("response", (response) => {
    if (response.url().includes("/projector")) answers.push(response.text().catch(() => ""));
  });
  await wall.goto(`${meeting}/projector`);
  await expect(wall.getByText("第1项，共5项")).toBeVisible();
  await expectAccessible(wall);
  for (const _ of Array(5).keys()) await vote(city, "赞成");
  await expect(city.getByText("通过的多于名额，请撤销部分表决或移出议程。")).toBeVisible();
  await expect(city.getByRole("button", { name: "试算并结束会议" })).toBeDisabled();
  await expectAccessible(city);
  const rejected = (await city.locator(".mnow h2").textContent())?.split("　")[1] ?? "";
  await city.getByRole("button", { name: "撤销表决，重新记录" }).click();
  await vote(city, "反对");
  await expect(wall.getByRole("listitem").filter({ hasText: rejected }).getByText("未通过")).toBeVisible();
  await expectAccessible(wall);
  const secrets = await personalData(agendaId);
  expect(secrets).toEqual(expect.arrayContaining(["任某某", "刘某某", ...Object.values(unnamed)]));
  const sent = [await wall.content(), await wall.locator("body").innerText(), ...(await Promise.all(answers))];
  expect(sent.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => sent.some((text) => text.includes(secret)))).toEqual([]);

  const early = await cityPage(browser);
  await early.goto(meeting);
  await city.getByRole("button", { name: "试算并结束会议" }).click();
  const asked = city.getByRole("dialog", { name: "结束会议，生成名单？" });
  await expect(asked.getByText("列入拟表彰名单（4个）")).toBeVisible();
  await expectAccessible(city);
  await asked.getByRole("button", { name: "结束会议" }).click();
  await expect(city.getByText("拟表彰名单共4个，已交发布审核员校对、公示。")).toBeVisible();
  await expectAccessible(city);
  await listIsFrozen(city, agendaId);

  await early.getByLabel("说明（选填）").fill("会后补的话。");
  await early.getByRole("button", { name: "保存说明" }).click();
  await expect(early.getByText("会议已经结束，记录不再改动。名单要变，请另开一次会。")).toBeVisible();
  expect(await ids(sql`select note as id from app.agenda_items where agenda_id = ${agendaId} and note <> ''`)).toEqual(
    [],
  );
  for (const page of [city, wall, early]) await page.context().close();
});

/** What was adopted is the list, in the database, on the page, in the paper and at publication's desk, under one digest. */
async function listIsFrozen(city: Page, agendaId: string): Promise<void> {
  const adopted = await ids(sql`select nomination_id as id from app.agenda_items
    where agenda_id = ${agendaId} and adopted order by ordinal`);
  const ofList = sql`app.lists l join app.agendas a on a.meeting_id = l.meeting_id and a.id = ${agendaId}`;
  expect(
    await ids(sql`select e.nomination_id as id from ${ofList} join app.list_entries e on e.list_id = l.id
      where e.removed_at is null order by e.ordinal`),
  ).toEqual(adopted);
  expect(
    await ids(sql`select app.position_key(n.status, n.stage) as id from ${ofList}
      join app.list_entries e on e.list_id = l.id join app.nominations n on n.id = e.nomination_id`),
  ).toEqual(adopted.map(() => "in_review.publication"));
  const [digest = "no list"] = await ids(
    sql`select encode(sha256(convert_to(l.content, 'UTF8')), 'hex') as id from ${ofList}`,
  );
  await expect(city.getByText(digest, { exact: true })).toBeVisible();
  const paper = await city.request.get(`/review/meetings/${agendaId}/papers/list.docx`);
  const words = wordsOf(await paper.body());
  const names = await ids(sql`select e.full_name as id from ${ofList} join app.list_entries e on e.list_id = l.id`);
  expect([`名单SHA-256：${digest}`, minutes, ...names].filter((text) => !words.includes(text))).toEqual([]);
  const publisher = await signedIn(browserOf(city), site().url, "fabu");
  await publisher.goto("/publication");
  await publisher.getByRole("link", { name: minutes, exact: true }).click();
  for (const name of names) await expect(publisher.getByText(name).first()).toBeVisible();
  await expectAccessible(publisher);
  await publisher.context().close();
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has a browser");
  return browser;
}
