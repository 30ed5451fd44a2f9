import { test } from "@playwright/test";
import { widen } from "../support/lists";
import { openRunning, type Running } from "../support/running";
import { ownDataDirectory, startSite } from "../support/site";

type CountySite = { readonly url: string; readonly running: Running };

/** A site of the test file's own, with accounts, without nominations, and with places enough for every body. */
export function countySite(port: number): () => CountySite {
  const data = ownDataDirectory();
  const opened: (CountySite & { readonly close: () => Promise<void> })[] = [];
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const site = await startSite({ dataDir: data.path, port, demo: "accounts" });
    const running = await openRunning(data.path);
    const close = async () => {
      await running.end();
      await site.stop();
    };
    opened.push({ url: site.url, running, close });
    await widen(running.database);
  });
  test.afterAll(async () => {
    await opened.pop()?.close();
    data.remove();
  });
  return () => {
    const [found] = opened;
    if (!found) throw new Error("the site runs during the tests");
    return found;
  };
}
