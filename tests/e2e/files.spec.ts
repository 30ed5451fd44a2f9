import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { largestFile } from "@/domain/attachment";
import { dayOf } from "@/domain/calendar";
import { ownDataDirectory, type Site, startSite } from "../support/site";
import { invented } from "./collectives";
import { expectAccessible, nominate, signedIn } from "./steps";

const port = 21_075;
const data = ownDataDirectory();
const desk = ownDataDirectory();
const sites: Site[] = [];
const roster = path.join(desk.path, "花名册.pdf");
const disguised = path.join(desk.path, "合影.jpg");

const site = (): Site => {
  const [running] = sites;
  if (!running) throw new Error("the site runs during the tests");
  return running;
};

/** A PDF of the largest size that is taken. */
function largestPdf(): Buffer {
  const file = Buffer.alloc(largestFile, "% 测试用的填充\n");
  file.write("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
  const trailer = "\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
  file.write(trailer, file.length - Buffer.byteLength(trailer));
  return file;
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** Each part that the page sends of a file: from which byte on. */
function partsOf(page: Page): number[] {
  const from: number[] = [];
  page.on("request", (request) => {
    const range = /^bytes (\d+)-/.exec(request.headers()["content-range"] ?? "")?.[1];
    if (range !== undefined) from.push(Number(range));
  });
  return from;
}

/** Sets the line of a page: bytes a second, or none at all. */
async function lineOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (uploadThroughput: number, offline = false) =>
    session.send("Network.emulateNetworkConditions", { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
}

/** Sends the roster; the line breaks within a part and comes back. */
async function sendAndCut(page: Page): Promise<void> {
  const from = partsOf(page);
  const setLine = await lineOf(page);
  await setLine(3_000_000);
  await page.getByLabel("在册人员花名册", { exact: true }).setInputFiles(roster);
  const progress = page.getByRole("progressbar", { name: "花名册.pdf的上传进度" });
  await expect
    .poll(async () => Number(await progress.getAttribute("value")), { intervals: [100] })
    .toBeGreaterThan(6_000_000);
  await setLine(-1, true);
  await expect(page.getByText("没有连上服务器，联网后接着传")).toBeVisible();
  await setLine(-1);
  await expect(page.getByRole("link", { name: "花名册.pdf", exact: true })).toBeVisible();
  await expect(progress).toHaveCount(0);
  expect(from.filter((start) => start === 0)).toEqual([0]);
  expect(from.filter((start, index) => start < (from[index - 1] ?? 0))).toEqual([]);
  expect(from.length).toBeGreaterThan(largestFile / (4 * 1024 * 1024));
}

/** Sends a file, loads the page anew halfway, and chooses the file again: only the rest of it goes out. */
async function reloadAndGoOn(page: Page): Promise<void> {
  const from = partsOf(page);
  const setLine = await lineOf(page);
  const field = page.getByLabel("其他证明", { exact: true });
  const progress = page.getByRole("progressbar", { name: "花名册.pdf的上传进度" });
  await setLine(3_000_000);
  await field.setInputFiles(roster);
  await expect
    .poll(async () => Number(await progress.getAttribute("value")), { intervals: [100] })
    .toBeGreaterThan(6_000_000);
  await page.reload();
  await expect(page.getByText(/^上次传到\d+%，重新选择同一文件即可接着传$/)).toBeVisible();
  const sentBefore = Number(await progress.getAttribute("value"));
  expect(sentBefore).toBeGreaterThan(4_000_000);
  await setLine(-1);
  from.length = 0;
  await field.setInputFiles(roster);
  await expect(progress).toHaveCount(0);
  await expect(page.getByRole("link", { name: "花名册.pdf", exact: true })).toHaveCount(2);
  expect(from[0]).toBe(sentBefore);
}

async function expectAccessibleAtBothWidths(page: Page): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
}

/** The files of a form that is filled in: one that is cut on its way, and one that is not what it says. */
async function putFilesIn(page: Page): Promise<void> {
  await sendAndCut(page);
  await reloadAndGoOn(page);
  await page.getByLabel("集体照片", { exact: true }).setInputFiles(disguised);
  await expect(page.getByRole("alert").filter({ hasText: "不收这种文件。请另存为PDF、JPG、PNG" })).toBeVisible();
  await expect(page.getByRole("link", { name: "合影.jpg" })).toHaveCount(0);
  await expectAccessibleAtBothWidths(page);
  const check = await page.context().newPage();
  await check.goto(`${page.url()}/check`);
  await expect(check.getByRole("link", { name: "花名册.pdf" })).toHaveCount(2);
  await expectAccessibleAtBothWidths(check);
  await check.close();
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  writeFileSync(roster, largestPdf());
  writeFileSync(disguised, "<!doctype html><html><body><script>alert(1)</script></body></html>");
  sites.push(await startSite({ dataDir: data.path, port, demo: "accounts" }));
});

test.afterAll(async () => {
  await sites.pop()?.stop();
  data.remove();
  desk.remove();
});

test("a file of 20 MB whose line breaks goes on where it was and is kept byte for byte", async ({ browser }) => {
  const [traveller] = invented(dayOf(new Date().toISOString()));
  if (!traveller) throw new Error("somebody nominates");
  const page = await signedIn(browser, site().url, traveller.unit);
  const id = await nominate(page, traveller, putFilesIn);
  await expectAccessibleAtBothWidths(page);

  await page.getByText("申报表", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^预览申报表/ })).toBeVisible();
  await expectAccessibleAtBothWidths(page);
  const paper = await page.request.get(`/nominations/${id}/paper/approval.pdf`);
  expect([paper.status(), (await paper.body()).toString("latin1", 0, 5)]).toEqual([200, "%PDF-"]);

  await page.goto(`/nominations/${id}`);
  const [address, again] = await page
    .getByRole("link", { name: "花名册.pdf" })
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(sha256(await (await page.request.get(again ?? "")).body())).toBe(sha256(readFileSync(roster)));
  const kept = await page.request.get(address ?? "");
  expect([kept.status(), sha256(await kept.body())]).toEqual([200, sha256(readFileSync(roster))]);
  expect(kept.headers()["x-content-type-options"]).toBe("nosniff");
  expect(kept.headers()["content-disposition"]).toMatch(/^attachment;/);

  const stranger = await signedIn(browser, site().url, "unit08");
  expect((await stranger.request.get(address ?? "")).status()).toBe(404);
  expect((await stranger.request.get(`/nominations/${id}/paper/approval.pdf`)).status()).toBe(404);
  for (const one of [page, stranger]) await one.context().close();
});
