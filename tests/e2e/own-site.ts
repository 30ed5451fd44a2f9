import { test } from "@playwright/test";
import { openRunning, type Running } from "../support/running";
import { ownDataDirectory, startSite } from "../support/site";

type OwnSite = { readonly url: string; readonly running: Running };

/** A site of the test file's own, made ready before its tests. */
export function ownSite(
  port: number,
  demo: "1" | "accounts",
  makeReady: (running: Running) => Promise<unknown> = async () => {},
): () => OwnSite {
  const data = ownDataDirectory();
  const opened: (OwnSite & { readonly close: () => Promise<void> })[] = [];
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const site = await startSite({ dataDir: data.path, port, demo });
    const running = await openRunning(data.path);
    const close = async () => {
      await running.end();
      await site.stop();
    };
    opened.push({ url: site.url, running, close });
    await makeReady(running);
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
