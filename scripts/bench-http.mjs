import http from "node:http";

/** @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: Buffer }} Answer */
/** @typedef {{ method?: string, headers?: Record<string, string>, body?: string | Buffer, agent?: http.Agent }} Ask */
/** @typedef {import("node:buffer").Buffer} Buffer */

/** One request with a limit of 30 s; the whole body is read. @param {string} url @param {Ask} [ask] @returns {Promise<Answer>} */
export function request(url, ask = {}) {
  const { method = "GET", headers = {}, body, agent } = ask;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = http.request(
      url,
      { method, agent, headers: { ...headers, ...length }, timeout: 30_000 },
      (answer) => {
        /** @type {Buffer[]} */
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.once("error", reject);
        answer.once("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    asked.once("timeout", () => asked.destroy(new Error(`${url} 30 秒没有回答`)));
    // A kept connection that the server was closing just then: the request has not been read.
    const isTooLate = (/** @type {NodeJS.ErrnoException} */ { code }) => asked.reusedSocket && code === "ECONNRESET";
    asked.once("error", (error) => (isTooLate(error) ? resolve(request(url, ask)) : reject(error)));
    asked.end(body);
  });
}

/** Asks for one address over a number of kept connections for a while; an answer other than 200 is an error.
 * @param {string} url @param {{ connections: number, milliseconds: number, headers?: Record<string, string> }} how */
export async function load(url, { connections, milliseconds, headers = {} }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const from = performance.now();
  let answered = 0;
  const one = async () => {
    while (performance.now() - from < milliseconds) {
      const { status } = await request(url, { agent, headers });
      if (status !== 200) throw new Error(`${url} 答 ${status}`);
      answered++;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
    return { answered, seconds: (performance.now() - from) / 1000 };
  } finally {
    agent.destroy();
  }
}

/** A person's browser as far as a server can tell: kept connection, cookies, origin; it notes what it sent and got.
 * @param {string} origin @param {Map<string, string>} [cookies] of the same person in another tab */
export function browser(origin, cookies = new Map()) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  /** @type {{ sent: number, got: number, milliseconds: number }[]} */
  const trips = [];

  /** @param {string} path @param {Ask} [ask] */
  async function go(path, ask = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const from = performance.now();
    const answer = await request(`${origin}${path}`, {
      ...ask,
      agent,
      headers: { origin, "sec-fetch-site": "same-origin", cookie, ...ask.headers },
    });
    trips.push({
      sent: Buffer.byteLength(ask.body ?? ""),
      got: answer.body.length,
      milliseconds: performance.now() - from,
    });
    for (const set of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = set.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  }
  return { go, trips, cookies, close: () => agent.destroy() };
}

/** @typedef {ReturnType<typeof browser>} Browser */

/** The number below which a share of them lies. @param {readonly number[]} numbers @param {number} share */
export function percentile(numbers, share) {
  const ordered = [...numbers].sort((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}

/** The middle of the numbers. @param {readonly number[]} numbers */
export function median(numbers) {
  const ordered = [...numbers].sort((one, other) => one - other);
  const middle = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(middle)] ?? Number.NaN) + (ordered[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
