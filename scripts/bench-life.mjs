import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { wholeForm } from "./bench-form.mjs";
import { browser } from "./bench-http.mjs";
import { refuse } from "./refusal.mjs";
import { root } from "./settings.mjs";

/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {{ step: string, sent: number, got: number, milliseconds: number }} Step */
/** @typedef {{ unit: Browser, body: Browser, city: Browser, proofreader: Browser, privacy: Browser[] }} People */

/** Bodies with free places, one for each life. */
const bodies = [
  ["jiaotong", "市直交通系统"],
  ["jinrong", "市直金融系统"],
  ["guozi", "市直国资系统"],
  ["weijian", "市直卫健系统"],
];

const password = "Jinguo-2027-demo";

/** The public id of a server action, by the file that exports it, as the build wrote it down. */
export function actionIds() {
  const folder = path.join(root, ".next", "server", "app");
  const manifests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("server-reference-manifest.json"),
  );
  const entries = manifests.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(path.join(folder, file), "utf8")).node),
  );
  return new Map(entries.map(([id, { filename, exportedName }]) => [`${filename.split("/")[2]}.${exportedName}`, id]));
}

/** @param {string} origin @param {string} account */
export async function signIn(origin, account) {
  const person = browser(origin);
  const { body } = await person.go("/api/auth/csrf");
  const { csrfToken } = JSON.parse(body.toString());
  const form = new URLSearchParams({ csrfToken, account, password, json: "true", callbackUrl: `${origin}/desk` });
  const answer = await person.go("/api/auth/callback/credentials", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  });
  if (answer.status !== 200) refuse(`${account} 登录不成功：答 ${answer.status}。`);
  return person;
}

/** The value that a server action returned, out of the stream that the browser would read. @param {Buffer} body */
function returned(body) {
  const line = body
    .toString()
    .split("\n")
    .find((one) => one.startsWith("1:"));
  return line === undefined || line.startsWith("1:E") ? null : JSON.parse(line.slice(2));
}

/** @param {Map<string, string>} ids */
export function actor(ids) {
  /** @type {Step[]} */
  const steps = [];
  /** Carries out a verb as the browser does: one POST to the page it is on, with the action's id, the input and the request's key.
   * @param {Browser} person @param {string} action @param {Record<string, unknown>} input */
  async function act(person, action, input) {
    const id = ids.get(action);
    if (!id) refuse(`构建里没有 ${action} 这个操作。`);
    const { status, body } = await person.go(`/${[action.split(".")[0], input.listId].filter(Boolean).join("/")}`, {
      method: "POST",
      headers: { "next-action": id ?? "", accept: "text/x-component", "content-type": "text/plain;charset=UTF-8" },
      body: JSON.stringify([input, randomUUID()]),
    });
    const trip = person.trips.at(-1);
    if (trip) steps.push({ step: action, ...trip });
    return { status, result: returned(body) };
  }
  /** @param {Browser} person @param {string} action @param {Record<string, unknown>} input */
  async function must(person, action, input) {
    const { status, result } = await act(person, action, input);
    if (!result?.ok) refuse(`${action} 没有办成：答 ${status}，${JSON.stringify(result?.refusal ?? null)}。`);
    return result.value;
  }
  return { act, must, steps };
}

/** What a page was rendered from, as text to search: the stream that its scripts carry. @param {Browser} person @param {string} address */
async function rendered(person, address) {
  const { status, body } = await person.go(address);
  if (status !== 200) refuse(`${address} 答 ${status}。`);
  const pieces = body.toString().matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  return [...pieces].map(([, piece = '""']) => JSON.parse(piece)).join("");
}

/** @param {number} ago days */
const day = (ago) => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

/** @param {Browser} unit @param {string} bodyName @param {string} name */
export async function formFor(unit, bodyName, name) {
  const page = await rendered(unit, "/nominations/new");
  const bodyId = new RegExp(`"id":"([0-9a-f-]{36})","kind":"[a-z_]+","name":"${bodyName}"`).exec(page)?.[1];
  const questions = [...page.matchAll(/"key":"([a-z_]+)","text":/g)].map(([, key = ""]) => key);
  if (!bodyId || questions.length === 0) return refuse(`填报页里找不到${bodyName}或负面清单。`);
  return wholeForm({ name, bodyId, questions: [...new Set(questions)], notice: { from: day(21), to: day(7) } });
}

/** @param {ReturnType<typeof actor>} acting @param {People} people @param {string} listId */
async function publish({ act, must }, { proofreader, privacy }, listId) {
  const page = await rendered(proofreader, `/publication/${listId}`);
  const [sha256] = /\b[0-9a-f]{64}\b/.exec(page) ?? refuse("发布台上没有名单的摘要。");
  await must(proofreader, "publication.sign", { listId, kind: "proofreading", sha256 });
  for (const person of privacy) await must(person, "publication.sign", { listId, kind: "privacy", sha256 });
  const announcement = { listId, sha256, confirmed: null };
  const { result } = await act(proofreader, "publication.announce", announcement);
  if (result?.ok) return;
  const { firstDay, lastDay } = result?.refusal ?? {};
  const confirmed = firstDay ? { firstDay, lastDay } : null;
  await must(proofreader, "publication.announce", { ...announcement, confirmed });
}

/** One nomination from the first save to the public notice, returned once and corrected. @param {ReturnType<typeof actor>} acting @param {People} people
 * @param {Awaited<ReturnType<typeof formFor>>} form @param {string} meetingNumber */
async function live(acting, people, form, meetingNumber) {
  const { must } = acting;
  const { unit, body, city } = people;
  const created = await must(unit, "nominations.create", { form: { ...form, declared: false } });
  const { nominationId } = created;
  let { version } = created;
  /** @param {Browser} person @param {string} action @param {object} [more] */
  const step = async (person, action, more = {}) => {
    await must(person, action, { nominationId, version, ...more });
    version++;
  };
  /** @param {object} changed */
  const save = async (changed) => {
    ({ version } = await must(unit, "nominations.save", { nominationId, version, form: { ...form, ...changed } }));
  };
  await save({});
  await step(unit, "nominations.submit");
  await step(body, "review.begin");
  await step(body, "review.returnForChanges", {
    remarks: [{ field: "summary", text: "请写明年办件量。" }],
    resubmitBy: "",
  });
  await save({ summary: `${form.summary}年办件12,800件。` });
  await step(unit, "nominations.submit");
  await step(body, "review.begin");
  await step(body, "review.recommend", { opinion: "情况属实，同意推荐。" });
  await step(city, "review.begin");
  const proposal = { nominations: [{ nominationId, version }], meetingNumber, heldOn: day(0) };
  const { listId } = await must(city, "review.propose", proposal);
  await publish(acting, people, listId);
}

/** Lives nominations one after the other over HTTP, each through another body, and answers the steps of each.
 * @param {string} origin @returns {Promise<Step[][]>} */
export async function liveNominations(origin) {
  const ids = actionIds();
  const accounts = ["unit20", "shifulian", "fabu", "fabu2", "fabu3", ...bodies.map(([account = ""]) => account)];
  const [unit, city, proofreader, second, third, ...reviewers] = await Promise.all(
    accounts.map((account) => signIn(origin, account)),
  );
  if (!unit || !city || !proofreader || !second || !third) throw new Error("five people sign in beside the reviewers");
  try {
    const told = [];
    for (const [index, body] of reviewers.entries()) {
      const acting = actor(ids);
      const form = await formFor(unit, bodies[index]?.[1] ?? "", `吕梁市某测速窗口${index + 1}组`);
      await live(acting, { unit, body, city, proofreader, privacy: [second, third] }, form, `测速〔${index + 1}〕号`);
      told.push(acting.steps);
    }
    return told;
  } finally {
    for (const person of [unit, city, proofreader, second, third, ...reviewers]) person.close();
  }
}
