import { createHash } from "node:crypto";

/** @typedef {import("node:buffer").Buffer} Buffer */
/** @typedef {{ seq: string, at: string, payload: string, prev: Buffer, hash: Buffer }} Event `at` as the payload writes it */
/** @typedef {{ seq: string, hash: Buffer }} Head */
/** @typedef {{ count: number, head: string, broken: { seq: number, reason: string } | null }} Verdict */

/** @param {...(string | Buffer)} parts */
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/** The predecessor of the first event. */
const genesis = sha256("jinguo-bang");

/** @param {string} payload @returns {{ seq?: unknown, at?: unknown } | null} */
function parsed(payload) {
  try {
    return Object(JSON.parse(payload));
  } catch {
    return null;
  }
}

/** What is wrong with an event, given its predecessor's number and hash; null when nothing is.
 * @param {Event} event @param {number} before @param {Buffer} hashBefore */
function faultOf(event, before, hashBefore) {
  const seq = Number(event.seq);
  if (seq !== before + 1) return `编号不连续：前一条是 ${before}，这一条是 ${seq}`;
  const said = parsed(event.payload);
  if (said === null) return "内容不是 JSON";
  if (said.seq !== seq) return `内容里的编号是 ${String(said.seq)}`;
  if (said.at !== event.at) return `内容里的时间是 ${String(said.at)}，登记的时间是 ${event.at}`;
  if (!event.prev.equals(hashBefore)) return "记下的前一条摘要，与前一条的摘要不同";
  return event.hash.equals(sha256(event.prev, event.payload)) ? null : "摘要与内容不符";
}

/** @param {Head | null} head @param {number} count @param {Buffer} last */
function faultOfHead(head, count, last) {
  if (head === null) return "没有链头";
  if (Number(head.seq) !== count) return `链头的编号是 ${head.seq}，而最后一条是 ${count}`;
  return head.hash.equals(last) ? null : "链头的摘要与最后一条不同";
}

/** Recomputes the chain from its beginning and stops at the first event that breaks it; a fault of the head is told at the last number.
 * @param {AsyncIterable<readonly Event[]>} batches events by number @param {Head | null} head @returns {Promise<Verdict>} */
export async function checkChain(batches, head) {
  let count = 0;
  /** @type {Buffer} */
  let last = genesis;
  for await (const batch of batches)
    for (const event of batch) {
      const reason = faultOf(event, count, last);
      if (reason !== null) return { count, head: last.toString("hex"), broken: { seq: Number(event.seq), reason } };
      count = Number(event.seq);
      last = event.hash;
    }
  const reason = faultOfHead(head, count, last);
  return { count, head: last.toString("hex"), broken: reason === null ? null : { seq: count, reason } };
}
