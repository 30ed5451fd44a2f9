import { findChromium } from "./chromium.mjs";
import { refuse } from "./refusal.mjs";
import { root } from "./settings.mjs";

/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {{ path: string, headers: Record<string, string> }} ReadAhead */

/** Runs in the page: notes the moment of the key and that of the first frame after the heading has changed. */
function watchHeading() {
  const heading = () => document.querySelector("#record-title")?.textContent ?? "";
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const before = heading();
      const look = () => {
        if (heading() === before) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => Object.assign(globalThis, { movedOn: performance.now() - timeStamp }));
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/** @param {import("@playwright/test").Page} page @param {number} times */
async function pressing(page, times) {
  const told = [];
  for (let time = 0; time < times; time++) {
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
    await page.evaluate(() => Object.assign(globalThis, { movedOn: null }));
    await page.keyboard.press("KeyJ");
    const moved = await page.waitForFunction(() => Reflect.get(globalThis, "movedOn"), null, { timeout: 20_000 });
    told.push(Number(await moved.jsonValue()));
  }
  return told;
}

/** In a browser: the milliseconds from J to the next case's heading on the screen, and how its page was read ahead.
 * @param {string} origin @param {Browser} person signed in @param {string} address of a case @param {number} times */
export async function movingOn(origin, person, address, times) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath: await findChromium(root, process.env.CHROMIUM_PATH) });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url: origin })));
    await context.addInitScript(watchHeading);
    const page = await context.newPage();
    /** @type {ReadAhead[]} */
    const ahead = [];
    page.on("request", (request) => {
      const headers = request.headers();
      if (headers.rsc) ahead.push({ path: request.url().slice(origin.length), headers });
    });
    await page.goto(`${origin}${address}`);
    await page.locator("#record-title").waitFor();
    await pressing(page, 2);
    const milliseconds = await pressing(page, times);
    return ahead.length === 0 ? refuse("审核台没有预先读下一件。") : { milliseconds, ahead };
  } finally {
    await browser.close();
  }
}
