import { setTimeout as sleep } from "node:timers/promises";
import { browser } from "./bench-http.mjs";
import { cpuMilliseconds } from "./bench-processes.mjs";
import { actionIds, actor, formFor } from "./bench-life.mjs";

/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {import("./bench-site.mjs").Site} Site */
/** @typedef {ReturnType<typeof actor>} Acting */
/** @typedef {Awaited<ReturnType<typeof formFor>>} Form */
/** @typedef {{ person: Browser, nominationId: string, version: number, form: Form, acting: Acting }} Editor */
/** @typedef {{ sent: number, got: number, milliseconds: number }} Trip */

const everySave = 2000;

/** Editors, each at a draft of its own in a tab of its own. @param {Site} site @param {readonly Browser[]} people
 * @param {{ name: string, count: number }} wanted @returns {Promise<Editor[]>} */
export async function editorsOf(site, people, { name, count }) {
  const ids = actionIds();
  const [somebody] = people;
  if (!somebody) throw new Error("somebody edits");
  const common = await formFor(somebody, "市直交通系统", name);
  /** @type {Editor[]} */
  const editors = [];
  for (let index = 0; index < count; index++) {
    const person = browser(site.origin, people[index % people.length]?.cookies);
    const acting = actor(ids);
    const form = { ...common, fullName: `${name}${index + 1}` };
    const { nominationId, version } = await acting.must(person, "nominations.create", { form });
    editors.push({ person, nominationId, version, form, acting });
  }
  return editors;
}

/** One autosave: the whole form with a word more. @param {Editor} editor @param {number} round */
async function save(editor, round) {
  const { person, nominationId, version, form, acting } = editor;
  const changed = { ...form, summary: `${form.summary}第${round}次保存。` };
  const saved = await acting.must(person, "nominations.save", { nominationId, version, form: changed });
  editor.version = saved.version;
}

/** What the saves of some editors took; each saves every so often, beginning at a moment of its own within the first pause.
 * @param {readonly Editor[]} editors @param {{ every: number, times: number }} how @returns {Promise<Trip[]>} */
async function saving(editors, { every, times }) {
  const from = performance.now();
  const told = editors.map(async (editor, index) => {
    const begun = editor.person.trips.length;
    for (let round = 0; round < times; round++) {
      const due = from + (index / editors.length + round) * every;
      await sleep(Math.max(0, due - performance.now()));
      await save(editor, round);
    }
    return editor.person.trips.slice(begun);
  });
  return (await Promise.all(told)).flat();
}

/** The same bytes to and from the bare handler, at the same pace. @param {Site} bare @param {readonly Trip[]} trips
 * @param {{ editors: number, every: number }} how @returns {Promise<Trip[]>} */
async function replaying(bare, trips, { editors, every }) {
  const from = performance.now();
  const each = trips.length / editors;
  const told = Array.from({ length: editors }, async (_, index) => {
    const person = browser(bare.origin);
    for (const [round, { sent, got }] of trips.slice(index * each, (index + 1) * each).entries()) {
      await sleep(Math.max(0, from + (index / editors + round) * every - performance.now()));
      await person.go(`/${got}`, { method: "POST", body: "x".repeat(sent) });
    }
    person.close();
    return person.trips;
  });
  return (await Promise.all(told)).flat();
}

/** The CPU of a site from now on, by what is done; the database's is part of it. @param {Site} site */
function cpuSince({ pid, database }) {
  const begun = [cpuMilliseconds(pid), cpuMilliseconds(database)];
  return (/** @type {number} */ times) => {
    const [app = 0, base = 0] = [pid, database].map(
      (one, index) => (cpuMilliseconds(one) - (begun[index] ?? 0)) / times,
    );
    return { site: app + base, database: base };
  };
}

/** Autosaves of one editor and of 200, each at a draft of its own. @param {Site} site @param {Site} bare @param {readonly Browser[]} people */
export async function measureSaving(site, bare, people) {
  const editors = await editorsOf(site, people, { name: "吕梁市某测速班组", count: 200 });
  const [first] = editors;
  if (!first) throw new Error("somebody edits");
  await saving(editors.slice(0, 20), { every: 200, times: 3 });
  const one = await saving([first], { every: 200, times: 50 });
  const spent = cpuSince(site);
  const many = await saving(editors, { every: everySave, times: 8 });
  const cpu = spent(many.length);
  const bareMany = await replaying(bare, many, { editors: editors.length, every: everySave });
  for (const { person } of editors) person.close();
  return { one, many, bareMany, cpu, nominationId: first.nominationId };
}
