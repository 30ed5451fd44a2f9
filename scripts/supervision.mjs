import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {{ exited: Promise<string>, stop: () => Promise<unknown> }} Service */

/** Keeps a service running: launches it again when it ends by itself, each time after a longer pause, and gives up after five ends in a minute.
 * @template {Service} S
 * @param {{ name: string, first: S, launch: () => Promise<S> | S, say: (line: string) => void, giveUp: (sentence: string) => void }} how */
export function keepRunning({ name, first, launch, say, giveUp }) {
  let current = first;
  let stopping = false;
  /** @type {number[]} */
  let ends = [];

  const watch = async () => {
    for (;;) {
      const reason = await current.exited;
      if (stopping) return;
      ends = [...ends.filter((moment) => Date.now() - moment < 60_000), Date.now()];
      if (ends.length >= 5)
        return giveUp(`${name}在一分钟内停了 ${ends.length} 次（最后一次：${reason}），不再重启。请查看上面的输出。`);
      say(`${name}意外停止（${reason}），正在重启……`);
      await sleep(200 * 2 ** (ends.length - 1));
      if (stopping) return;
      current = await launch();
    }
  };
  const watching = watch().catch((error) => {
    if (!stopping) giveUp(`${name}无法重启：${error.message}`);
  });

  return {
    current: () => current,
    async stop() {
      stopping = true;
      await current.stop();
      await watching;
    },
  };
}
