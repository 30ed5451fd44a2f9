const began = performance.now();

/** @param {number} from */
export function secondsSince(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} 秒`;
}

/** @param {string} line */
export function say(line) {
  console.log(`[${secondsSince(began).padStart(8)}] ${line}`);
}

/** Says what is being done, then every ten seconds that it still is, then how long it took.
 * @template T @param {string} what @param {() => Promise<T>} work @returns {Promise<T>} */
export async function saying(what, work) {
  const from = performance.now();
  say(`${what}……`);
  const reminder = setInterval(() => say(`${what}……已 ${secondsSince(from)}`), 10_000);
  try {
    const result = await work();
    say(`${what}：完成，用时 ${secondsSince(from)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
