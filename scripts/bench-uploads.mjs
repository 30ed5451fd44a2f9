import { randomUUID } from "node:crypto";
import { browser } from "./bench-http.mjs";
import { residentMiB } from "./bench-processes.mjs";
import { editorsOf } from "./bench-saving.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {import("./bench-site.mjs").Site} Site */

const mebi = 1024 * 1024;

/** A PDF of 20 MB that is like no other. @param {number} index */
function pdfOf(index) {
  const file = Buffer.alloc(20 * mebi, `% ${index}\n`);
  file.write("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
  const trailer = "\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
  file.write(trailer, file.length - trailer.length);
  return file;
}

/** @param {Browser} person @param {string} path @param {import("./bench-http.mjs").Ask} ask */
async function asked(person, path, ask) {
  const { status, body } = await person.go(path, ask);
  if (status >= 300) refuse(`${path} 答 ${status}：${body.toString().slice(0, 200)}`);
  return body.length === 0 ? null : JSON.parse(body.toString());
}

/** One file as the form sends it: declared, in parts of 4 MB, finished. @param {Browser} person @param {string} nominationId @param {number} index */
async function upload(person, nominationId, index) {
  const file = pdfOf(index);
  const declared = { nominationId, slot: "other", honourRow: null, name: `测速${index}.pdf`, size: file.length };
  const { uploadId } = await asked(person, "/api/uploads", {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-key": randomUUID() },
    body: JSON.stringify(declared),
  });
  for (let from = 0; from < file.length; from += 4 * mebi) {
    const part = file.subarray(from, from + 4 * mebi);
    const range = `bytes ${from}-${from + part.length - 1}/${file.length}`;
    const headers = { "content-type": "application/octet-stream", "content-range": range };
    await asked(person, `/api/uploads/${uploadId}`, { method: "PUT", headers, body: part });
  }
  await asked(person, `/api/uploads/${uploadId}`, { method: "POST" });
}

/** Sends 50 files of 20 MB, eight at a time, and watches the memory of the server. @param {Site} server
 * @param {(lane: number, index: number) => Promise<unknown>} send */
async function underUploads(server, send) {
  const before = residentMiB(server.pid);
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, residentMiB(server.pid))), 50);
  const from = performance.now();
  let next = 0;
  const lane = async (/** @type {number} */ number) => {
    for (let index = next++; index < 50; index = next++) await send(number, index);
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => lane(number)));
  clearInterval(watch);
  return { before, most, perSecond: (50 * 20) / ((performance.now() - from) / 1000) };
}

/** The uploads to the site, after one that is not counted, and the same bytes to the bare handler.
 * @param {Site} site @param {Site} bare @param {readonly Browser[]} people */
export async function measureUploads(site, bare, people) {
  const editors = await editorsOf(site, people, { name: "吕梁市某测速小组", count: 8 });
  const others = editors.map(() => browser(bare.origin));
  /** @param {number} lane @param {number} index */
  const toSite = async (lane, index) => {
    const editor = editors[lane];
    if (editor) await upload(editor.person, editor.nominationId, index);
  };
  /** @param {number} lane @param {number} index */
  const toBare = async (lane, index) => {
    const file = pdfOf(index);
    for (let from = 0; from < file.length; from += 4 * mebi)
      await others[lane]?.go("/50", { method: "PUT", body: file.subarray(from, from + 4 * mebi) });
  };
  try {
    await toSite(0, 50);
    return { site: await underUploads(site, toSite), bare: await underUploads(bare, toBare) };
  } finally {
    for (const person of [...editors.map((editor) => editor.person), ...others]) person.close();
  }
}
