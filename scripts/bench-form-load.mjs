import { browser, median, percentile, request } from "./bench-http.mjs";
import { signIn } from "./bench-life.mjs";
import { measureSaving } from "./bench-saving.mjs";
import { measureUploads } from "./bench-uploads.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {import("./bench-site.mjs").Site} Site */

const clerks = Array.from({ length: 20 }, (_, index) => `unit${String(index + 1).padStart(2, "0")}`);

/** Compressed bytes of the scripts that a page loads at first, without those that only old browsers load.
 * @param {Browser} person @param {string} address */
async function scriptsOf(person, address) {
  const { status, body } = await person.go(address);
  if (status !== 200) refuse(`${address} 答 ${status}。`);
  const tags = [...body.toString().matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const scripts = [...new Set(tags.map(([, source = ""]) => source))];
  let bytes = 0;
  for (const source of scripts) {
    const answer = await person.go(source, { headers: { "accept-encoding": "gzip" } });
    if (answer.status !== 200) refuse(`${source} 答 ${answer.status}。`);
    bytes += answer.body.length;
  }
  return { scripts: scripts.length, bytes };
}

const papers = ["approval.docx", "approval.pdf", "deeds.docx", "deeds.pdf"];

/** @param {Site} bare @param {Browser} person @param {string} form its address */
async function measurePapers(bare, person, form) {
  const told = [];
  for (const name of papers) {
    const address = `${form}/paper/${name}`;
    for (let warm = 0; warm < 5; warm++) await person.go(address);
    const begun = person.trips.length;
    for (let again = 0; again < 20; again++) {
      const { status } = await person.go(address);
      if (status !== 200) refuse(`${address} 答 ${status}。`);
    }
    const trips = person.trips.slice(begun);
    const floor = [];
    for (const { got } of trips) {
      const from = performance.now();
      await request(`${bare.origin}/${got}`);
      floor.push(performance.now() - from);
    }
    const times = trips.map(({ milliseconds }) => milliseconds);
    told.push({
      name,
      size: trips[0]?.got ?? 0,
      middle: median(times),
      p99: percentile(times, 0.99),
      floor: median(floor),
    });
  }
  return told;
}

/** @param {number} number @param {number} [digits] */
const shown = (number, digits = 1) => number.toFixed(digits).padStart(8);

/** @param {readonly { milliseconds: number }[]} trips */
function latency(trips) {
  const times = trips.map(({ milliseconds }) => milliseconds);
  return `p50 ${shown(percentile(times, 0.5))}   p99 ${shown(percentile(times, 0.99))} 毫秒（${times.length} 次）`;
}

/** @param {Awaited<ReturnType<typeof measureSaving>>} saved */
function printSaving({ one, many, bareMany, cpu }) {
  console.log("\n  自动保存的往返（每次整份申报表；目标：200 人同时填报 p99 不超过 150 毫秒）");
  console.log(`    1 人                     ${latency(one)}`);
  console.log(`    200 人，各每 2 秒一次    ${latency(many)}`);
  console.log(`    裸 Node，同样字节与节奏  ${latency(bareMany)}`);
  console.log(`    200 人时每次保存的 CPU  ${shown(cpu.site)} 毫秒，其中数据库 ${shown(cpu.database)} 毫秒`);
}

/** @param {Awaited<ReturnType<typeof measurePapers>>} printed */
function printPapers(printed) {
  console.log("\n  公文（HTTP，各 20 次；目标：每份不超过 150 毫秒）");
  for (const { name, size, middle, p99, floor } of printed)
    console.log(
      `    ${name.padEnd(16)}${String(size).padStart(8)} 字节   中位 ${shown(middle)}   p99 ${shown(p99)}   裸 Node ${shown(floor)} 毫秒`,
    );
}

/** @param {Awaited<ReturnType<typeof measureUploads>>} uploads */
function printUploads(uploads) {
  console.log("\n  上传 50 个 20 MB 的文件，8 个同时（目标：网站进程常驻内存增长不超过 150 MiB）");
  for (const { name, before, most, perSecond } of [
    { name: "网站   ", ...uploads.site },
    { name: "裸 Node", ...uploads.bare },
  ])
    console.log(
      `    ${name}  之前 ${shown(before, 0)}   最多 ${shown(most, 0)}   增长 ${shown(most - before, 0)} MiB   每秒 ${shown(perSecond, 0)} MiB`,
    );
}

/** What a unit's clerk waits for at the form, and what the server bears meanwhile; printed beside its goals.
 * @param {Site} site @param {Site} bare */
export async function benchForm(site, bare) {
  /** @type {Browser[]} */
  const people = [];
  for (const account of clerks) people.push(await signIn(site.origin, account));
  const [first] = people;
  if (!first) throw new Error("somebody signs in");
  try {
    printUploads(await measureUploads(site, bare, people));
    const saved = await measureSaving(site, bare, people);
    printSaving(saved);
    const form = `/nominations/${saved.nominationId}`;
    const [formScripts, plain] = [await scriptsOf(first, form), await scriptsOf(browser(site.origin), "/")];
    console.log("\n  首次载入的脚本（gzip；目标：填报页不超过 210 kB）");
    console.log(`    填报页 ${shown(formScripts.bytes / 1000)} kB（${formScripts.scripts} 个）`);
    console.log(`    首页   ${shown(plain.bytes / 1000)} kB（${plain.scripts} 个）`);
    printPapers(await measurePapers(bare, first, form));
  } finally {
    for (const person of people) person.close();
  }
}
